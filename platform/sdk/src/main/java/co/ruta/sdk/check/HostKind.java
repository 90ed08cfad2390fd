package co.ruta.sdk.check;

/**
 * The kinds of checks the host offers every territory: what the structure of a plan shows, without understanding its
 * language. Their rule is that of Guía 34 (etapa 2); a territory says in its definitions which of them it uses, how much each
 * weighs and which document asks for it.
 *
 * @since 0.2
 */
public enum HostKind {
    /** An opportunity the team kept has no action. */
    OPPORTUNITY_WITHOUT_ACTION,
    /** Actions that answer no opportunity of the self-assessment. */
    ACTION_WITHOUT_OPPORTUNITY,
    /** An opportunity for improvement in what was rated at the best level. */
    RATING_CONTRADICTS_OPPORTUNITY,
    OBJECTIVE_WITHOUT_GOAL,
    OBJECTIVE_WITHOUT_OPPORTUNITY,
    GOAL_WITHOUT_QUANTITY,
    GOAL_WITHOUT_UNIT,
    GOAL_WITHOUT_DEADLINE,
    /** The sentence says another quantity, unit or year than the fields. */
    GOAL_TEXT_CONTRADICTS_FIELDS,
    GOAL_WITHOUT_INDICATOR,
    GOAL_WITHOUT_ACTION,
    /** A goal due after the plan's last year or before its first. */
    GOAL_OUTSIDE_HORIZON,
    /** Numerator, unit, baseline or, of a percentage, denominator missing. */
    INDICATOR_INCOMPLETE,
    INDICATOR_UNIT_MISMATCH,
    ACTION_OUTSIDE_HORIZON,
    ACTION_END_BEFORE_START,
    /** An action that begins or ends after the date its goal is due. */
    ACTION_AFTER_GOAL_DUE,
    ACTION_WITHOUT_OWNER,
    ACTION_WITHOUT_DATES,
    RESOURCES_MISSING,
    COST_WITHOUT_SOURCE,
    /** More actions at the same time than one owner can carry; takes a threshold. */
    OWNER_OVERLOAD,
    WEIGHTS_NOT_HUNDRED,
    TARGETS_GO_BACKWARDS,
    TARGETS_DISAGREE_WITH_GOAL,
    /**
     * A goal of several years has none for one of them.
     *
     * @since 1.1
     */
    GOAL_WITHOUT_YEARLY_TARGET,
    /** A test shows a weakness that no opportunity takes up. */
    TEST_WEAKNESS_IGNORED,
    /** Guía 34 recommends three years: advice, whatever weight is chosen. */
    HORIZON_NOT_THREE_YEARS;

    /** The kind by which definitions and findings name it. */
    public CheckKind kind() {
        return new CheckKind(name());
    }
}
