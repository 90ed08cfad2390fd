package co.ruta.core.plan;

import co.ruta.core.document.DraftValue;
import co.ruta.core.json.Json;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Indicator;
import co.ruta.sdk.check.PlanView.Objective;
import co.ruta.sdk.check.PlanView.Opportunity;
import co.ruta.sdk.check.PlanView.Resource;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan as rows of a draft, under the same ids; parents come before what hangs on them. */
final class PlanRows {
    private final Map<String, DraftValue> rows = new LinkedHashMap<>();

    Map<String, DraftValue> rows() {
        return rows;
    }

    /**
     * What goes on in the next year: opportunities, the tree and the free text. Approval, adjustment and socialisation belong
     * to the year they happened in.
     */
    PlanRows continuing(PlanContent content) {
        content.plan()
                .opportunities()
                .forEach(it -> opportunity(it, content.reasons().getOrDefault(it.id(), "")));
        List<Objective> objectives = content.plan().objectives();
        for (int i = 0; i < objectives.size(); i++) {
            objective(objectives.get(i), i);
        }
        text(PlanField.OTHER_TEXT.path(""), content.other());
        return this;
    }

    /** What belongs to the year it happened in: approval, adjustment and socialisation. */
    PlanRows moments(PlanContent content) {
        content.socialisation().forEach(it -> {
            date(PlanField.SOCIALISATION_DATE.path(it.id()), it.date());
            text(PlanField.SOCIALISATION_AUDIENCE.path(it.id()), it.audience());
            text(PlanField.SOCIALISATION_MEANS.path(it.id()), it.means());
            whole(PlanField.SOCIALISATION_PEOPLE.path(it.id()), it.people());
            it.evidence().forEach(piece -> rows.put(piece.path(), piece.row()));
        });
        text(PlanField.ADJUSTMENT_REASON.path(""), content.adjustment().reason());
        date(PlanField.ADJUSTMENT_CUT.path(""), content.adjustment().cut());
        text(PlanField.ADJUSTMENT_INSTANCES.path(""), content.adjustment().instances());
        text(PlanField.DELIVERY_ACT.path(""), content.approval().act());
        date(PlanField.DELIVERY_ACT_DATE.path(""), content.approval().actDate());
        if (content.approval().teamAgrees()) {
            rows.put(PlanField.DELIVERY_TEAM_AGREES.path(""), DraftValue.of(JsonValue.TRUE));
        }
        return this;
    }

    PlanRows opportunity(Opportunity it, String reason) {
        text(PlanField.OPPORTUNITY_SOURCE.path(it.id()), it.origin().name());
        text(PlanField.OPPORTUNITY_COMPONENT.path(it.id()), it.component().orElse(""));
        text(PlanField.OPPORTUNITY_TEXT.path(it.id()), it.text());
        text(PlanField.OPPORTUNITY_REASON.path(it.id()), reason);
        whole(PlanField.OPPORTUNITY_LEVEL.path(it.id()), it.level());
        it.priority()
                .forEach((criterion, value) ->
                        whole(PlanField.OPPORTUNITY_PRIORITY.path(it.id(), criterion), Optional.of(value)));
        if (it.discarded()) {
            rows.put(PlanField.OPPORTUNITY_DISCARDED.path(it.id()), DraftValue.of(JsonValue.TRUE));
        }
        return this;
    }

    private void objective(Objective it, int place) {
        text(PlanField.OBJECTIVE_TEXT.path(it.id()), it.text());
        text(PlanField.OBJECTIVE_AREA.path(it.id()), it.area());
        order(PlanField.OBJECTIVE_ORDER, it.id(), place);
        it.opportunities()
                .forEach(opportunity -> rows.put(
                        PlanField.OBJECTIVE_OPPORTUNITY.path(it.id(), opportunity), DraftValue.of(JsonValue.TRUE)));
        for (int i = 0; i < it.goals().size(); i++) {
            goal(it.goals().get(i), it.id(), i);
        }
    }

    private void goal(Goal it, String objective, int place) {
        text(PlanField.GOAL_OBJECTIVE.path(it.id()), objective);
        text(PlanField.GOAL_TEXT.path(it.id()), it.text());
        number(PlanField.GOAL_QUANTITY.path(it.id()), it.quantity());
        text(PlanField.GOAL_UNIT.path(it.id()), it.unit());
        date(PlanField.GOAL_DUE.path(it.id()), it.due());
        number(PlanField.GOAL_BASELINE.path(it.id()), it.baseline());
        order(PlanField.GOAL_ORDER, it.id(), place);
        it.targets()
                .forEach((year, target) ->
                        number(PlanField.GOAL_TARGET.path(it.id(), year.toString()), Optional.of(target)));
        for (int i = 0; i < it.indicators().size(); i++) {
            indicator(it.indicators().get(i), it.id(), i);
        }
        for (int i = 0; i < it.actions().size(); i++) {
            action(it.actions().get(i), it.id(), i);
        }
    }

    private void indicator(Indicator it, String goal, int place) {
        text(PlanField.INDICATOR_GOAL.path(it.id()), goal);
        text(PlanField.INDICATOR_NAME.path(it.id()), it.name());
        text(PlanField.INDICATOR_NUMERATOR.path(it.id()), it.numerator());
        text(PlanField.INDICATOR_DENOMINATOR.path(it.id()), it.denominator());
        text(PlanField.INDICATOR_UNIT.path(it.id()), it.unit());
        number(PlanField.INDICATOR_BASELINE.path(it.id()), it.baseline());
        text(PlanField.INDICATOR_FREQUENCY.path(it.id()), it.frequency());
        text(PlanField.INDICATOR_SOURCE.path(it.id()), it.source());
        order(PlanField.INDICATOR_ORDER, it.id(), place);
    }

    private void action(Action it, String goal, int place) {
        text(PlanField.ACTION_GOAL.path(it.id()), goal);
        text(PlanField.ACTION_TEXT.path(it.id()), it.text());
        text(PlanField.ACTION_OWNER.path(it.id()), it.owner());
        date(PlanField.ACTION_START.path(it.id()), it.start());
        date(PlanField.ACTION_END.path(it.id()), it.end());
        whole(PlanField.ACTION_WEIGHT.path(it.id()), it.weight());
        text(PlanField.ACTION_PRODUCT.path(it.id()), it.product());
        order(PlanField.ACTION_ORDER, it.id(), place);
        for (int i = 0; i < it.resources().size(); i++) {
            resource(it.resources().get(i), it.id(), i);
        }
    }

    private void resource(Resource it, String action, int place) {
        text(PlanField.RESOURCE_ACTION.path(it.id()), action);
        text(PlanField.RESOURCE_NAME.path(it.id()), it.name());
        text(PlanField.RESOURCE_KIND.path(it.id()), it.kind());
        text(PlanField.RESOURCE_SOURCE.path(it.id()), it.source());
        order(PlanField.RESOURCE_ORDER, it.id(), place);
        it.costs()
                .forEach((year, cost) ->
                        rows.put(PlanField.RESOURCE_COST.path(it.id(), year.toString()), DraftValue.number(cost)));
    }

    private void text(String path, String text) {
        if (!text.isBlank()) {
            rows.put(path, DraftValue.text(text));
        }
    }

    private void number(String path, Optional<BigDecimal> number) {
        number.ifPresent(it -> rows.put(path, DraftValue.of(Json.createValue(it))));
    }

    private void whole(String path, Optional<Integer> number) {
        number.ifPresent(it -> rows.put(path, DraftValue.number(it)));
    }

    private void order(PlanField field, String id, int place) {
        rows.put(field.path(id), DraftValue.number(place + 1));
    }

    private void date(String path, Optional<LocalDate> date) {
        date.ifPresent(it -> rows.put(path, DraftValue.text(it.toString())));
    }
}
