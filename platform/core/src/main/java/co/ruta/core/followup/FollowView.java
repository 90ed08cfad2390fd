package co.ruta.core.followup;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.evidence.EvidenceItem;
import co.ruta.core.followup.Coded.Cause;
import co.ruta.core.followup.Coded.Decision;
import co.ruta.core.followup.Coded.Frequency;
import co.ruta.core.followup.Coded.MeasureKind;
import co.ruta.core.followup.Coded.Result;
import co.ruta.core.followup.Coded.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The follow-up of one year as people work on it.
 *
 * @param year the year that is followed
 * @param plan the delivered plan it looks at: "XXX-PMI-2027-00001, versión 1"
 * @param revision of the draft
 * @param editable whether its state takes edits
 * @param mayAll whether this person writes everything
 * @param mayRows whether this person writes rows of a cut and evidence
 * @param today in the territory's zone
 * @param cuts oldest first
 * @param objectives in the plan's order
 * @param contested paths about which people disagree
 * @param newer a version of the plan delivered after the one that is followed
 * @param dropped actions that cuts speak of and that an adjustment took out of the plan
 */
public record FollowView(
        DocumentRef document,
        int year,
        String plan,
        long revision,
        boolean editable,
        boolean mayAll,
        boolean mayRows,
        LocalDate today,
        Setup setup,
        List<Cut> cuts,
        List<ObjectiveRow> objectives,
        List<Communication> communications,
        List<String> contested,
        Optional<Newer> newer,
        List<Dropped> dropped) {
    public FollowView {
        dropped = List.copyOf(dropped);
        cuts = List.copyOf(cuts);
        objectives = List.copyOf(objectives);
        communications = List.copyOf(communications);
        contested = List.copyOf(contested);
    }

    public Optional<Cut> cut(String id) {
        return cuts.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The newest cut. */
    public Optional<Cut> last() {
        return cuts.isEmpty() ? Optional.empty() : Optional.of(cuts.get(cuts.size() - 1));
    }

    public Stream<GoalRow> goals() {
        return objectives.stream().flatMap(it -> it.goals().stream());
    }

    public Stream<ActionRow> actions() {
        return goals().flatMap(it -> it.actions().stream());
    }

    /** Goals whose result the year has to say and that nobody has said. */
    public long toEvaluate() {
        return goals().filter(it -> it.due() && it.result().isEmpty()).count();
    }

    /** Share of all goals' progress that has actions, 0 to 100. */
    public int progress() {
        return (int) Math.round(goals().filter(it -> !it.actions().isEmpty())
                .mapToInt(GoalRow::progress)
                .average()
                .orElse(0));
    }

    /** What cuts say of actions that are no longer in the plan; those they say nothing of aside. */
    public List<Dropped> droppedAt(String cut) {
        return dropped.stream().filter(it -> it.at(cut).isPresent()).toList();
    }

    /**
     * A version of the plan that was delivered since.
     *
     * @param number its version
     * @param followed the version that is followed
     * @param mayMove whether this person may follow it now
     */
    public record Newer(int number, int followed, String receipt, boolean mayMove) {}

    /**
     * An action that is no longer in the plan: what was said of it stays.
     *
     * @param marks by cut, only where something was said
     */
    public record Dropped(ActionRow action, List<Said> marks) {
        public Dropped {
            marks = List.copyOf(marks);
        }

        public Optional<Mark> at(String cut) {
            return marks.stream()
                    .filter(it -> it.cut().equals(cut))
                    .map(Said::mark)
                    .findFirst();
        }
    }

    /** What was said at a cut. */
    public record Said(String cut, Mark mark) {}

    /** How the plan is looked at. */
    public record Setup(String instrument, String owner, Optional<Frequency> frequency, Optional<LocalDate> firstCut) {
        public boolean complete() {
            return !instrument.isBlank() && !owner.isBlank() && frequency.isPresent();
        }
    }

    /**
     * The state of the plan at a day.
     *
     * @param told how many actions of the year say how they stand
     * @param expected how many there are to speak of; an action that an adjustment brought is none of an earlier cut's
     * @param marks by action id
     */
    public record Cut(
            String id,
            Optional<LocalDate> date,
            String title,
            String summary,
            int told,
            int expected,
            List<Mark> marks) {
        public Cut {
            marks = List.copyOf(marks);
        }

        public Optional<Mark> mark(String action) {
            return marks.stream().filter(it -> it.action().equals(action)).findFirst();
        }

        /** Late or not done, and nobody said why. */
        public long causesMissing() {
            return marks.stream().filter(Mark::causeMissing).count();
        }
    }

    /** How one action stands at one cut. */
    public record Mark(
            String action,
            Optional<Integer> progress,
            Optional<State> state,
            String result,
            String difficulty,
            Optional<Cause> cause,
            String resources,
            String measure,
            Optional<MeasureKind> measureKind,
            List<EvidenceItem> evidence) {
        public Mark {
            evidence = List.copyOf(evidence);
        }

        public boolean causeMissing() {
            return state.filter(State::needsCause).isPresent() && cause.isEmpty();
        }
    }

    public record ObjectiveRow(String id, String text, String conclusion, List<GoalRow> goals) {
        public ObjectiveRow {
            goals = List.copyOf(goals);
        }
    }

    /**
     * A goal with what the year says of it.
     *
     * @param due whether the year's evaluation has to say how it ended
     * @param expected what was to be reached in the year
     * @param values cut id → value reached then
     * @param progress of its actions at the last cut, 0 to 100
     * @param weighted whether the weights of its actions counted; each counts alike otherwise
     * @param suggested what the value says beside the target
     * @param because the suggestion's reason in Spanish; empty without one
     */
    public record GoalRow(
            String id,
            String text,
            String unit,
            Optional<BigDecimal> baseline,
            Optional<BigDecimal> expected,
            Optional<LocalDate> dueDate,
            boolean due,
            List<ActionRow> actions,
            List<Value> values,
            int progress,
            boolean weighted,
            Optional<Result> suggested,
            String because,
            Optional<Result> result,
            Optional<BigDecimal> value,
            Optional<Decision> decision,
            String lesson) {
        public GoalRow {
            actions = List.copyOf(actions);
            values = List.copyOf(values);
        }

        public Optional<Value> at(String cut) {
            return values.stream().filter(it -> it.cut().equals(cut)).findFirst();
        }
    }

    /** What a goal had reached at a cut. */
    public record Value(String cut, Optional<BigDecimal> value, String comment) {}

    /**
     * An action of the year.
     *
     * @param fresh whether it came with an adjustment of the plan
     */
    public record ActionRow(
            String id,
            String text,
            String owner,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            Optional<Integer> weight,
            String product,
            boolean fresh) {}

    /** A moment at which the results were made known. */
    public record Communication(
            String id, Optional<LocalDate> date, String audience, String means, List<EvidenceItem> evidence) {
        public Communication {
            evidence = List.copyOf(evidence);
        }
    }
}
