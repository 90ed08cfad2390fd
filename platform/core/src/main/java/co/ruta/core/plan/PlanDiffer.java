package co.ruta.core.plan;

import co.ruta.core.deadline.SpanishDates;
import co.ruta.core.document.BesideDifference.Told;
import co.ruta.core.document.BesideDifference.What;
import co.ruta.core.plan.Changes.Named;
import co.ruta.core.plan.PlanContent.Approval;
import co.ruta.core.plan.PlanContent.Socialisation;
import co.ruta.core.plan.PlanDifference.Change;
import co.ruta.core.plan.PlanDifference.Kind;
import co.ruta.core.plan.PlanDifference.Weight;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Objective;
import co.ruta.sdk.check.PlanView.Opportunity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Says in words what changed from one content of a plan to another; nodes are the same when their ids are. */
final class PlanDiffer {
    private final PlanContent before;
    private final PlanContent after;
    private final List<Told> beside;
    private final Changes changes;

    private PlanDiffer(PlanContent before, PlanContent after, List<Told> beside) {
        this.before = before;
        this.after = after;
        this.beside = beside;
        this.changes = new Changes(new PlanNumbers(before.plan()), new PlanNumbers(after.plan()));
    }

    static List<Change> between(PlanContent before, PlanContent after) {
        return between(before, after, List.of());
    }

    /** @param beside what changed in what formats ask beside the plan */
    static List<Change> between(PlanContent before, PlanContent after, List<Told> beside) {
        return new PlanDiffer(before, after, beside).all();
    }

    private List<Change> all() {
        Named told = changes.of("adjustment", "Ajuste del plan");
        if (!after.adjustment().isEmpty() && !after.adjustment().equals(before.adjustment())) {
            told.add(
                    Kind.ADJUSTMENT_TOLD,
                    Weight.COMMITMENT,
                    "El establecimiento explica por qué ajusta el plan",
                    Optional.of(before.adjustment().reason()).filter(it -> !it.isBlank()),
                    Optional.of(after.adjustment().reason()));
        }
        objectives();
        new GoalDiffer(changes).between(goals(before), goals(after));
        opportunities();
        socialisation();
        changes.of("other", "Otros aspectos del plan")
                .text(Kind.TEXT_CHANGED, Weight.WORDING, "los otros aspectos del plan", before.other(), after.other());
        approval();
        beside.forEach(this::beside);
        return changes.byWeight();
    }

    private void beside(Told it) {
        Named named =
                switch (it.what()) {
                    case ANSWER_CHANGED -> changes.of(it.path(), it.node(), it.form());
                    case ROW_ADDED, ROW_DROPPED -> changes.of(it.path(), it.form());
                };
        Kind kind =
                switch (it.what()) {
                    case ANSWER_CHANGED -> Kind.BESIDE_CHANGED;
                    case ROW_ADDED -> Kind.OWN_ROW_ADDED;
                    case ROW_DROPPED -> Kind.OWN_ROW_DROPPED;
                };
        Weight weight = it.what() == What.ANSWER_CHANGED ? Weight.WORDING : Weight.MEANS;
        named.add(kind, weight, it.sentence(), it.before(), it.after());
    }

    private void objectives() {
        Map<String, Objective> old = byId(before.plan().objectives(), Objective::id);
        for (Objective is : after.plan().objectives()) {
            Named named = changes.of("objectives/" + is.id());
            Objective was = old.remove(is.id());
            if (was == null) {
                named.added(Kind.OBJECTIVE_ADDED, Weight.COMMITMENT, "Se agregó un objetivo", is.text());
            } else {
                objective(named, was, is);
            }
        }
        old.values().forEach(it -> changes.of("objectives/" + it.id())
                .dropped(Kind.OBJECTIVE_DROPPED, Weight.COMMITMENT, "Se quitó un objetivo", it.text()));
    }

    private void objective(Named named, Objective was, Objective is) {
        named.text(Kind.OBJECTIVE_REWORDED, Weight.WORDING, "la redacción del objetivo", was.text(), is.text());
        named.text(
                Kind.OBJECTIVE_AREA_CHANGED,
                Weight.WORDING,
                "el área que responde por el objetivo",
                before.areaName(was.area()),
                after.areaName(is.area()));
        Map<String, String> texts = new LinkedHashMap<>();
        before.plan().opportunities().forEach(it -> texts.put(it.id(), it.text()));
        after.plan().opportunities().forEach(it -> texts.put(it.id(), it.text()));
        List<String> linked = new ArrayList<>(is.opportunities());
        linked.removeAll(was.opportunities());
        linked.forEach(it -> named.added(
                Kind.OBJECTIVE_LINKED,
                Weight.MEANS,
                "El objetivo ahora atiende otra oportunidad",
                texts.getOrDefault(it, "")));
        List<String> unlinked = new ArrayList<>(was.opportunities());
        unlinked.removeAll(is.opportunities());
        unlinked.forEach(it -> named.dropped(
                Kind.OBJECTIVE_UNLINKED,
                Weight.COMMITMENT,
                "El objetivo dejó de atender una oportunidad",
                texts.getOrDefault(it, "")));
    }

    /** Every goal with the objective it hangs on. */
    private static Map<String, GoalDiffer.Placed> goals(PlanContent content) {
        Map<String, GoalDiffer.Placed> goals = new LinkedHashMap<>();
        for (Objective objective : content.plan().objectives()) {
            for (Goal it : objective.goals()) {
                goals.put(it.id(), new GoalDiffer.Placed(it, objective.id(), objective.text()));
            }
        }
        return goals;
    }

    private void opportunities() {
        Map<String, Opportunity> old = byId(before.plan().opportunities(), Opportunity::id);
        for (Opportunity is : after.plan().opportunities()) {
            Named named = changes.of("opportunities/" + is.id());
            Opportunity was = old.remove(is.id());
            if (was == null) {
                named.added(Kind.OPPORTUNITY_ADDED, Weight.MEANS, "Se agregó una oportunidad", is.text());
            } else {
                opportunity(named, was, is);
            }
        }
        old.values().forEach(it -> changes.of("opportunities/" + it.id())
                .dropped(Kind.OPPORTUNITY_REMOVED, Weight.MEANS, "Se quitó una oportunidad", it.text()));
    }

    private void opportunity(Named named, Opportunity was, Opportunity is) {
        if (!was.discarded() && is.discarded()) {
            String reason = after.reasons().getOrDefault(is.id(), "");
            named.add(
                    Kind.OPPORTUNITY_DISCARDED,
                    Weight.COMMITMENT,
                    "El equipo descartó la oportunidad" + (reason.isBlank() ? " sin decir el motivo" : ": " + reason),
                    Optional.empty(),
                    Optional.empty());
        } else if (was.discarded() && !is.discarded()) {
            named.add(
                    Kind.OPPORTUNITY_TAKEN_UP,
                    Weight.COMMITMENT,
                    "El equipo retomó la oportunidad que había descartado",
                    Optional.empty(),
                    Optional.empty());
        }
        named.text(Kind.OPPORTUNITY_REWORDED, Weight.WORDING, "la redacción de la oportunidad", was.text(), is.text());
        named.text(
                Kind.PRIORITY_CHANGED,
                Weight.MEANS,
                "la prioridad de la oportunidad",
                Priorities.words(before.priorities(), was.priority()),
                Priorities.words(after.priorities(), is.priority()));
    }

    private void socialisation() {
        Map<String, Socialisation> old = byId(before.socialisation(), Socialisation::id);
        for (Socialisation is : after.socialisation()) {
            Named named = changes.of("socialisation/" + is.id(), PlanNames.title(is));
            Socialisation was = old.remove(is.id());
            if (was == null) {
                named.added(Kind.SOCIALISATION_ADDED, Weight.MEANS, "Se registró una divulgación del plan", words(is));
                continue;
            }
            named.text(Kind.SOCIALISATION_CHANGED, Weight.WORDING, "la divulgación", words(was), words(is));
            int more = is.evidence().size() - was.evidence().size();
            if (more != 0) {
                named.add(
                        more > 0 ? Kind.EVIDENCE_ADDED : Kind.EVIDENCE_REMOVED,
                        Weight.WORDING,
                        more > 0 ? "Se agregó evidencia de la divulgación" : "Se quitó evidencia de la divulgación",
                        Optional.of(was.evidence().size() + " evidencias"),
                        Optional.of(is.evidence().size() + " evidencias"));
            }
        }
        old.values().forEach(it -> changes.of("socialisation/" + it.id(), PlanNames.title(it))
                .dropped(Kind.SOCIALISATION_REMOVED, Weight.MEANS, "Se quitó una divulgación del plan", words(it)));
    }

    private static String words(Socialisation it) {
        List<String> parts = new ArrayList<>();
        it.date().ifPresent(day -> parts.add(SpanishDates.day(day)));
        parts.add(it.audience());
        parts.add(it.means());
        it.people().ifPresent(people -> parts.add(people + " personas"));
        parts.removeIf(String::isBlank);
        return String.join("; ", parts);
    }

    private void approval() {
        changes.of("delivery", "Aprobación")
                .text(
                        Kind.APPROVAL_CHANGED,
                        Weight.WORDING,
                        "el acta de aprobación",
                        words(before.approval()),
                        words(after.approval()));
    }

    private static String words(Approval it) {
        return (it.act()
                        + it.actDate()
                                .map(day -> " del " + SpanishDates.day(day))
                                .orElse(""))
                .strip();
    }

    static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        items.forEach(it -> map.put(id.apply(it), it));
        return map;
    }
}
