package co.ruta.sdk.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An improvement plan (PMI) as a plugin sees it: the tree objective → goal → indicator and action, with the opportunities
 * it answers (Guía 34, etapa 2). What the school has not written is empty, never zero.
 *
 * @param from first year of the horizon
 * @param to last year of the horizon
 * @param year the year of this edition
 * @since 0.2
 */
public record PlanView(int from, int to, int year, List<Opportunity> opportunities, List<Objective> objectives)
        implements DocumentView {
    public PlanView {
        opportunities = List.copyOf(opportunities);
        objectives = List.copyOf(objectives);
    }

    /** Where an opportunity was found. */
    public enum Origin {
        SELF_ASSESSMENT,
        EXTERNAL_TEST,
        INTERNAL_TEST,
        INCLUSION_INDEX,
        /** A goal of the year before that was not met. */
        UNMET_GOAL,
        /**
         * The evaluation of teachers and directives.
         *
         * @since 1.1
         */
        STAFF_EVALUATION
    }

    /**
     * An opportunity for improvement with its priority.
     *
     * @param component slug of the catalogue's component; empty when it comes from elsewhere
     * @param level level of the component in the self-assessment answered
     * @param priority id of a criterion of the plugin's {@link co.ruta.sdk.definition.PriorityScheme} → the team's
     *     judgement on its scale; what the team has not judged is absent
     * @param discarded the team decided not to work on it in this plan
     */
    public record Opportunity(
            String id,
            Optional<String> component,
            String text,
            Origin origin,
            Optional<Integer> level,
            Map<String, Integer> priority,
            boolean discarded) {
        public Opportunity {
            priority = Map.copyOf(priority);
        }
    }

    /**
     * An objective.
     *
     * @param area slug of the area that answers for it; empty when not said
     * @param opportunities ids of the opportunities it answers
     */
    public record Objective(String id, String text, String area, List<String> opportunities, List<Goal> goals) {
        public Objective {
            opportunities = List.copyOf(opportunities);
            goals = List.copyOf(goals);
        }
    }

    /**
     * A goal: quantity, unit and due date.
     *
     * @param text the sentence the school wrote
     * @param targets year → what is to be reached by its end
     */
    public record Goal(
            String id,
            String text,
            Optional<BigDecimal> quantity,
            String unit,
            Optional<LocalDate> due,
            Optional<BigDecimal> baseline,
            SortedMap<Integer, BigDecimal> targets,
            List<Indicator> indicators,
            List<Action> actions) {
        public Goal {
            targets = new TreeMap<>(targets);
            indicators = List.copyOf(indicators);
            actions = List.copyOf(actions);
        }
    }

    /** How a goal is measured; the baseline is in {@code unit}. */
    public record Indicator(
            String id,
            String name,
            String numerator,
            String denominator,
            String unit,
            Optional<BigDecimal> baseline,
            String frequency,
            String source) {}

    /**
     * What is done for a goal.
     *
     * @param owner role or group that answers for it
     * @param weight share of the goal, 0 to 100
     * @param product what it leaves behind
     */
    public record Action(
            String id,
            String text,
            String owner,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            Optional<Integer> weight,
            String product,
            List<Resource> resources) {
        public Action {
            resources = List.copyOf(resources);
        }
    }

    /**
     * What an action needs.
     *
     * @param kind as the school says: human, material, money
     * @param source who pays
     * @param costs year → Colombian pesos
     */
    public record Resource(String id, String name, String kind, String source, Map<Integer, Long> costs) {
        public Resource {
            costs = Map.copyOf(costs);
        }
    }
}
