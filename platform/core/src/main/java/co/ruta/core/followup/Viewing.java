package co.ruta.core.followup;

import co.ruta.core.followup.Coded.Cause;
import co.ruta.core.followup.Coded.Decision;
import co.ruta.core.followup.Coded.Frequency;
import co.ruta.core.followup.Coded.MeasureKind;
import co.ruta.core.followup.Coded.Result;
import co.ruta.core.followup.Coded.State;
import co.ruta.core.followup.FollowView.ActionRow;
import co.ruta.core.followup.FollowView.Communication;
import co.ruta.core.followup.FollowView.Cut;
import co.ruta.core.followup.FollowView.Dropped;
import co.ruta.core.followup.FollowView.GoalRow;
import co.ruta.core.followup.FollowView.Mark;
import co.ruta.core.followup.FollowView.ObjectiveRow;
import co.ruta.core.followup.FollowView.Said;
import co.ruta.core.followup.FollowView.Setup;
import co.ruta.core.followup.FollowView.Value;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Puts the plan and what the draft says of it together. */
final class Viewing {
    private final FollowedPlan plan;
    private final FollowDraft draft;
    private final List<Cut> cuts;

    Viewing(FollowedPlan plan, FollowDraft draft) {
        this.plan = plan;
        this.draft = draft;
        this.cuts = draft.cuts().stream().map(this::cut).toList();
    }

    Setup setup() {
        return new Setup(
                draft.text(FollowField.SETUP_INSTRUMENT.path()),
                draft.text(FollowField.SETUP_OWNER.path()),
                draft.choice(FollowField.SETUP_FREQUENCY.path(), Frequency.class),
                draft.date(FollowField.SETUP_FIRST_CUT.path()));
    }

    List<Cut> cuts() {
        return cuts;
    }

    private Cut cut(String id) {
        List<Mark> marks = plan.goals()
                .flatMap(it -> plan.actions(it).stream())
                .map(it -> mark(id, it.id()))
                .toList();
        int told = (int) marks.stream().filter(it -> it.state().isPresent()).count();
        long cameLater = marks.stream()
                .filter(it -> !id.equals(last()) && plan.fresh(it.action()))
                .filter(it -> it.state().isEmpty())
                .count();
        return new Cut(
                id,
                draft.date(FollowField.CUT_DATE.path(id)),
                draft.text(FollowField.CUT_TITLE.path(id)),
                draft.text(FollowField.CUT_SUMMARY.path(id)),
                told,
                marks.size() - (int) cameLater,
                marks);
    }

    private String last() {
        List<String> all = draft.cuts();
        return all.get(all.size() - 1);
    }

    /** What the cuts say of actions that an adjustment took out of the plan. */
    List<Dropped> dropped() {
        return plan.dropped().stream()
                .map(it -> new Dropped(
                        action(it),
                        cuts.stream()
                                .map(cut -> new Said(cut.id(), mark(cut.id(), it.id())))
                                .filter(said -> said.mark().state().isPresent()
                                        || said.mark().progress().isPresent())
                                .toList()))
                .filter(it -> !it.marks().isEmpty())
                .toList();
    }

    private Mark mark(String cut, String action) {
        return new Mark(
                action,
                draft.number(FollowField.PROGRESS.path(cut, action)).map(BigDecimal::intValue),
                draft.choice(FollowField.STATE.path(cut, action), State.class),
                draft.text(FollowField.RESULT.path(cut, action)),
                draft.text(FollowField.DIFFICULTY.path(cut, action)),
                draft.choice(FollowField.CAUSE.path(cut, action), Cause.class),
                draft.text(FollowField.RESOURCES.path(cut, action)),
                draft.text(FollowField.MEASURE.path(cut, action)),
                draft.choice(FollowField.MEASURE_KIND.path(cut, action), MeasureKind.class),
                draft.evidence("cuts/" + cut + "/actions/" + action));
    }

    List<ObjectiveRow> objectives() {
        return plan.objectives().stream()
                .map(it -> new ObjectiveRow(
                        it.id(),
                        it.text(),
                        draft.text(FollowField.CONCLUSION.path(it.id())),
                        it.goals().stream().map(this::goal).toList()))
                .toList();
    }

    private GoalRow goal(Goal goal) {
        List<ActionRow> actions = plan.actions(goal).stream().map(this::action).toList();
        List<Value> values = cuts.stream()
                .map(it -> new Value(
                        it.id(),
                        draft.number(FollowField.GOAL_VALUE.path(it.id(), goal.id())),
                        draft.text(FollowField.GOAL_COMMENT.path(it.id(), goal.id()))))
                .toList();
        Optional<BigDecimal> value = draft.number(FollowField.EVALUATION_VALUE.path(goal.id()));
        Optional<BigDecimal> latest =
                values.stream().flatMap(it -> it.value().stream()).reduce((earlier, later) -> later);
        Optional<GoalJudgement> judgement =
                GoalJudgement.of(value.or(() -> latest), plan.target(goal), goal.baseline(), goal.unit());
        boolean weighted = weighted(actions);
        return new GoalRow(
                goal.id(),
                goal.text(),
                goal.unit(),
                goal.baseline(),
                plan.target(goal),
                goal.due(),
                plan.evaluated(goal),
                actions,
                values,
                progress(actions, weighted),
                weighted,
                judgement.map(GoalJudgement::result),
                judgement.map(GoalJudgement::because).orElse(""),
                draft.choice(FollowField.EVALUATION_RESULT.path(goal.id()), Result.class),
                value,
                draft.choice(FollowField.EVALUATION_DECISION.path(goal.id()), Decision.class),
                draft.text(FollowField.EVALUATION_LESSON.path(goal.id())));
    }

    private ActionRow action(Action it) {
        return new ActionRow(
                it.id(), it.text(), it.owner(), it.start(), it.end(), it.weight(), it.product(), plan.fresh(it.id()));
    }

    private static boolean weighted(List<ActionRow> actions) {
        return actions.stream().mapToInt(it -> it.weight().orElse(0)).sum() == 100;
    }

    /** At the last cut, weighted where the weights add up to 100, else each action alike. */
    private int progress(List<ActionRow> actions, boolean weighted) {
        if (cuts.isEmpty() || actions.isEmpty()) {
            return 0;
        }
        Cut last = cuts.get(cuts.size() - 1);
        double sum = actions.stream()
                .mapToDouble(it -> (weighted ? it.weight().orElse(0) / 100.0 : 1.0 / actions.size())
                        * last.mark(it.id()).flatMap(Mark::progress).orElse(0))
                .sum();
        return (int) Math.round(sum);
    }

    List<Communication> communications() {
        return draft.communications().stream()
                .map(it -> new Communication(
                        it,
                        draft.date(FollowField.COMMUNICATION_DATE.path(it)),
                        draft.text(FollowField.COMMUNICATION_AUDIENCE.path(it)),
                        draft.text(FollowField.COMMUNICATION_MEANS.path(it)),
                        draft.evidence("communication/" + it)))
                .toList();
    }
}
