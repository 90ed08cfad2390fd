package co.ruta.core.assessment;

import co.ruta.core.assessment.Subject.Spot;
import co.ruta.core.stage.Mend;
import co.ruta.core.stage.NodeNames;
import co.ruta.sdk.catalogue.Area;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import co.ruta.sdk.definition.StageDefinition.IdentityItem;
import java.util.Optional;

/** What people call a node of the document, and where it is worked on. */
final class PlaceTitles implements NodeNames {
    private final Subject subject;

    PlaceTitles(Subject subject) {
        this.subject = subject;
    }

    @Override
    public Optional<String> title(String path) {
        if (path.isEmpty()) {
            return Optional.of("Documento completo");
        }
        return Place.of(path).map(this::title).orElseGet(() -> nodeTitle(path));
    }

    private Optional<String> title(Place place) {
        if (place.ofComponent()) {
            return subject.component(place.subject()).map(Spot::title);
        }
        if (place.ofIdentity()) {
            return subject.item(place.subject()).map(IdentityItem::title);
        }
        if (place.field() == Field.INPUT_INCLUSION) {
            return subject.catalogue()
                    .area(place.subject())
                    .map(it -> place.field().label() + ": " + it.name());
        }
        return Optional.of(place.field().label());
    }

    private Optional<String> nodeTitle(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length == 1) {
            return switch (parts[0]) {
                case "identity" -> Optional.of("Identidad institucional");
                case "pei" -> Optional.of("Proyecto educativo institucional (PEI)");
                case "inputs" -> Optional.of("Insumos de la autoevaluación");
                case "groups" -> Optional.of("Grupos de trabajo");
                case "delivery" -> Optional.of("Aprobación y participación");
                default -> Optional.empty();
            };
        }
        if (parts.length != 2) {
            return Optional.empty();
        }
        return switch (parts[0]) {
            case "ratings", "choices" -> subject.component(parts[1]).map(Spot::title);
            case "areas" -> subject.catalogue().area(parts[1]).map(Area::name);
            case "processes" -> subject.process(parts[1]).map(it -> it.number() + " " + it.name());
            case "identity" -> subject.item(parts[1]).map(IdentityItem::title);
            case "groups" -> Optional.of("Grupo de trabajo");
            default -> Optional.empty();
        };
    }

    @Override
    public Mend mend(String path) {
        StepPage page = Place.of(path).map(it -> it.field().page()).orElseGet(() -> page(path));
        return new Mend(page, process(path), path.isEmpty() ? Optional.empty() : Optional.of(path));
    }

    private static StepPage page(String path) {
        return switch (path.split("/", -1)[0]) {
            case "identity", "pei", "inputs" -> StepPage.IDENTITY;
            case "groups" -> StepPage.TEAM;
            case "delivery", "" -> StepPage.DELIVERY;
            case "choices" -> StepPage.STRENGTHS;
            default -> StepPage.RATING;
        };
    }

    /** Slug of the process whose rating page shows the node. */
    Optional<String> process(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length < 2) {
            return Optional.empty();
        }
        return switch (parts[0]) {
            case "ratings", "choices" ->
                subject.component(parts[1]).map(it -> it.process().slug());
            case "processes" -> subject.process(parts[1]).map(it -> it.slug());
            case "areas" ->
                subject.catalogue()
                        .area(parts[1])
                        .flatMap(it -> it.processes().stream().findFirst())
                        .map(it -> it.slug());
            default -> Optional.empty();
        };
    }
}
