package co.ruta.core.plan;

import co.ruta.core.plan.PlanContent.Orphan;
import co.ruta.core.plan.PlanContent.Socialisation;
import co.ruta.core.stage.Mend;
import co.ruta.core.stage.NodeNames;
import co.ruta.sdk.definition.PriorityScheme.Criterion;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people call a node of the plan, and where it is worked on. */
final class PlanNames implements NodeNames {
    private final List<PlanContent> contents;

    /** @param contents the plan as it is, and earlier states of it in which nodes may be found that are gone */
    PlanNames(List<PlanContent> contents) {
        this.contents = contents;
    }

    @Override
    public Optional<String> title(String path) {
        if (path.isEmpty()) {
            return Optional.of("Documento completo");
        }
        Optional<PlanPlace> place = PlanPlace.of(path);
        if (place.isEmpty()) {
            return node(path);
        }
        PlanField field = place.get().field();
        String label = label(place.get());
        if (!field.ofNode()) {
            return Optional.of(label);
        }
        return node(place.get().nodePath()).map(it -> says(field) ? it : it + " (" + lowered(label) + ")");
    }

    private String label(PlanPlace place) {
        PlanField field = place.field();
        if (field == PlanField.OPPORTUNITY_PRIORITY) {
            return contents.stream()
                    .flatMap(it -> it.priorities().criterion(place.item()).stream())
                    .map(Criterion::title)
                    .findFirst()
                    .orElse(field.label());
        }
        return field.label() + (field.yearly() ? " " + place.item() : "");
    }

    private static boolean says(PlanField field) {
        return switch (field) {
            case OBJECTIVE_TEXT, GOAL_TEXT, ACTION_TEXT, INDICATOR_NAME, RESOURCE_NAME, OPPORTUNITY_TEXT -> true;
            default -> false;
        };
    }

    private Optional<String> node(String path) {
        return group(path).or(() -> contents.stream()
                .flatMap(it -> title(it, path).stream())
                .findFirst());
    }

    private static Optional<String> title(PlanContent content, String node) {
        return new PlanNumbers(content.plan())
                .title(node)
                .or(() -> content.orphans().stream()
                        .filter(it -> it.path().equals(node))
                        .map(Orphan::title)
                        .findFirst())
                .or(() -> content.socialisation().stream()
                        .filter(it -> node.equals("socialisation/" + it.id()))
                        .map(PlanNames::title)
                        .findFirst());
    }

    static String title(Socialisation it) {
        return it.audience().isBlank() ? "Divulgación" : "Divulgación a " + it.audience();
    }

    private static Optional<String> group(String path) {
        return switch (path) {
            case "opportunities" -> Optional.of("Oportunidades priorizadas");
            case "objectives" -> Optional.of("Objetivos");
            case "goals" -> Optional.of("Metas");
            case "indicators" -> Optional.of("Indicadores");
            case "actions" -> Optional.of("Acciones y cronograma");
            case "resources" -> Optional.of("Recursos");
            case "socialisation" -> Optional.of("Divulgación");
            case "adjustment" -> Optional.of("Ajuste del plan");
            case "other" -> Optional.of("Otros aspectos del plan");
            case "delivery" -> Optional.of("Aprobación");
            default -> Optional.empty();
        };
    }

    @Override
    public Mend mend(String path) {
        String group = path.split("/", -1)[0];
        StepPage page =
                switch (group) {
                    case "opportunities" -> StepPage.PRIORITIES;
                    case "objectives" -> StepPage.OBJECTIVES;
                    case "goals" -> StepPage.GOALS;
                    case "indicators" -> StepPage.INDICATORS;
                    case "actions" -> StepPage.ACTIONS;
                    case "resources" -> StepPage.RESOURCES;
                    case "socialisation" -> StepPage.SOCIALISATION;
                    case "delivery", "adjustment", "" -> StepPage.DELIVERY;
                    default -> StepPage.PLAN;
                };
        return new Mend(page, place(path), Optional.of(path).filter(it -> !it.isEmpty()));
    }

    /** The node that holds the path, or the field's own path where it stands once. */
    private static Optional<String> place(String path) {
        return PlanPlace.of(path)
                .map(it -> it.field().ofNode() ? it.nodePath() : path)
                .or(() -> Optional.of(path).filter(it -> !it.isEmpty()));
    }

    static String lowered(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
