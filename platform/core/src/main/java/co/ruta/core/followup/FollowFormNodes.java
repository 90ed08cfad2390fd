package co.ruta.core.followup;

import co.ruta.core.document.DraftValue;
import co.ruta.core.format.FormContents;
import co.ruta.core.format.FormNode;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Objective;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldType.Option;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The nodes of a follow-up, each with the node of the plan it speaks of. */
final class FollowFormNodes {
    private static final String LAST = "9999-12-31";

    private final FormContents contents;
    private final FollowedPlan plan;
    private final Map<String, DraftValue> rows;

    FollowFormNodes(FormContents contents, FollowedPlan plan, Map<String, DraftValue> rows) {
        this.contents = contents;
        this.plan = plan;
        this.rows = rows;
    }

    FormContents filled() {
        for (String id : ids("cuts")) {
            FormNode cut = new FormNode(DocumentNode.CUT, "follow-up/cuts/" + id, Map.of());
            contents.node(cut);
            plan.objectives().forEach(it -> cut(cut, it));
        }
        plan.objectives().forEach(this::evaluation);
        ids("communication").forEach(it -> contents.node(DocumentNode.COMMUNICATION, "follow-up/communication/" + it));
        options();
        return contents;
    }

    private static FormNode objective(Objective it) {
        return new FormNode(DocumentNode.OBJECTIVE, "plan/objectives/" + it.id(), Map.of());
    }

    private static FormNode goal(Goal it, FormNode objective) {
        return new FormNode(DocumentNode.GOAL, "plan/goals/" + it.id(), FormContents.above(objective));
    }

    private void cut(FormNode cut, Objective objective) {
        for (Goal each : objective.goals()) {
            FormNode goal = goal(each, objective(objective));
            contents.node(DocumentNode.CUT_GOAL, cut.path() + "/goals/" + each.id(), cut, goal);
            plan.actions(each).forEach(it -> {
                FormNode action =
                        new FormNode(DocumentNode.ACTION, "plan/actions/" + it.id(), FormContents.above(goal));
                contents.node(DocumentNode.CUT_ACTION, cut.path() + "/actions/" + it.id(), cut, action);
            });
        }
    }

    private void evaluation(Objective objective) {
        FormNode above = objective(objective);
        contents.node(DocumentNode.OBJECTIVE_EVALUATION, "follow-up/evaluation/objectives/" + objective.id(), above);
        objective.goals().stream()
                .filter(plan::evaluated)
                .forEach(it -> contents.node(
                        DocumentNode.GOAL_EVALUATION, "follow-up/evaluation/goals/" + it.id(), goal(it, above)));
    }

    /** By date, those without one last. */
    private List<String> ids(String group) {
        return rows.keySet().stream()
                .filter(it -> it.startsWith(group + "/"))
                .map(it -> it.split("/")[1])
                .distinct()
                .sorted(Comparator.comparing((String it) -> date(group + "/" + it + "/date"))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private String date(String path) {
        DraftValue value = rows.get(path);
        return value != null
                        && value.parsed() instanceof JsonString text
                        && !text.getString().isEmpty()
                ? text.getString()
                : LAST;
    }

    private void options() {
        list(DocumentField.SETUP_FREQUENCY, Coded.Frequency.values(), Coded.Frequency::label);
        list(DocumentField.CUT_STATE, Coded.State.values(), Coded.State::label);
        list(DocumentField.CUT_CAUSE, Coded.Cause.values(), Coded.Cause::label);
        list(DocumentField.CUT_MEASURE_KIND, Coded.MeasureKind.values(), Coded.MeasureKind::label);
        list(DocumentField.EVALUATION_RESULT, Coded.Result.values(), Coded.Result::label);
        list(DocumentField.EVALUATION_DECISION, Coded.Decision.values(), Coded.Decision::label);
    }

    private <E extends Enum<E>> void list(DocumentField field, E[] values, Function<E, String> label) {
        List<Option> options = new ArrayList<>();
        Stream.of(values).forEach(it -> options.add(new Option(it.name(), label.apply(it))));
        contents.options(field, options);
    }
}
