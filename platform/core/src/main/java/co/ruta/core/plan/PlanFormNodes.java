package co.ruta.core.plan;

import co.ruta.core.document.DraftValue;
import co.ruta.core.format.FormContents;
import co.ruta.core.format.FormNode;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Origin;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldType.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The nodes of a plan in the order of the tree, and what the platform itself says of them. */
final class PlanFormNodes {
    private final FormContents contents;
    private final PlanSubject subject;

    PlanFormNodes(FormContents contents, PlanSubject subject) {
        this.contents = contents;
        this.subject = subject;
    }

    FormContents of(PlanContent content) {
        contents.years(content.plan().from(), content.plan().to());
        contents.value("plan/from", DraftValue.number(content.plan().from()));
        contents.value("plan/to", DraftValue.number(content.plan().to()));
        Map<String, String> processes = processes();
        Priorities.of(content).forEach(it -> opportunity(it, content, processes));
        content.plan().objectives().forEach(it -> {
            FormNode objective = add(DocumentNode.OBJECTIVE, "plan/objectives/" + it.id());
            it.goals().forEach(goal -> goal(goal, objective));
        });
        content.socialisation().forEach(it -> add(DocumentNode.SOCIALISATION, "plan/socialisation/" + it.id()));
        options();
        return contents;
    }

    private void opportunity(PriorityView it, PlanContent content, Map<String, String> processes) {
        String path = "plan/opportunities/" + it.opportunity();
        add(DocumentNode.OPPORTUNITY, path);
        it.rank().ifPresent(rank -> contents.value(path + "/rank", DraftValue.number(rank)));
        it.area().flatMap(subject::area).ifPresent(area -> contents.text(path + "/area", area.name()));
        content.plan().opportunities().stream()
                .filter(same -> same.id().equals(it.opportunity()))
                .flatMap(same -> same.component().stream())
                .forEach(slug -> contents.text(path + "/process", processes.getOrDefault(slug, "")));
    }

    private void goal(Goal it, FormNode objective) {
        FormNode goal = add(DocumentNode.GOAL, "plan/goals/" + it.id(), objective);
        it.indicators().forEach(indicator -> add(DocumentNode.INDICATOR, "plan/indicators/" + indicator.id(), goal));
        it.actions().forEach(action -> {
            FormNode node = add(DocumentNode.ACTION, "plan/actions/" + action.id(), goal);
            action.resources().forEach(resource -> add(DocumentNode.RESOURCE, "plan/resources/" + resource.id(), node));
        });
    }

    private FormNode add(DocumentNode kind, String path, FormNode... above) {
        FormNode node = new FormNode(kind, path, FormContents.above(above));
        contents.node(node);
        return node;
    }

    private void options() {
        contents.options(
                DocumentField.OPPORTUNITY_COMPONENT,
                subject.catalogue()
                        .components()
                        .map(it -> new Option(it.slug(), it.number() + " " + it.name()))
                        .toList());
        contents.options(
                DocumentField.OBJECTIVE_AREA,
                subject.catalogue().areas().stream()
                        .map(it -> new Option(it.slug(), it.name()))
                        .toList());
        contents.options(
                DocumentField.OPPORTUNITY_LEVEL,
                subject.catalogue().levels().stream()
                        .map(it -> new Option(String.valueOf(it.value()), it.value() + " " + it.name()))
                        .toList());
        contents.options(
                DocumentField.OPPORTUNITY_SOURCE,
                Stream.of(Origin.values())
                        .map(it -> new Option(it.name(), word(it)))
                        .toList());
        contents.yesOrNo(DocumentField.OPPORTUNITY_DISCARDED).yesOrNo(DocumentField.PLAN_TEAM_AGREES);
    }

    private static String word(Origin origin) {
        return switch (origin) {
            case SELF_ASSESSMENT -> "Autoevaluación";
            case EXTERNAL_TEST -> "Prueba externa";
            case INTERNAL_TEST -> "Prueba interna";
            case INCLUSION_INDEX -> "Índice de inclusión";
            case STAFF_EVALUATION -> "Evaluación de docentes y directivos";
            case UNMET_GOAL -> "Meta sin cumplir del año anterior";
        };
    }

    /** Component → name of the process it belongs to. */
    private Map<String, String> processes() {
        Map<String, String> processes = new HashMap<>();
        subject.catalogue().areas().stream()
                .flatMap(it -> it.processes().stream())
                .forEach(process -> process.components().forEach(it -> processes.put(it.slug(), process.name())));
        return processes;
    }
}
