package co.ruta.sdk.format;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of node that a row of a format can stand for, as the platform's documents are built (Guía 34: autoevaluación,
 * plan, seguimiento). An asterisk in {@link #path()} stands for the id of one of several.
 *
 * @since 1.0
 */
public enum DocumentNode {
    /** The secretaría. */
    TERRITORY("territory"),
    /** The school a document belongs to. */
    SCHOOL("school"),
    /** The document itself: its year, version, delivery. */
    DOCUMENT("document"),
    /** The self-assessment as a whole. */
    ASSESSMENT("assessment"),
    /** A component of the catalogue with its rating. */
    COMPONENT("assessment/ratings/*"),
    /** A question of the identity review. */
    IDENTITY_ITEM("assessment/identity/*"),
    /** A work group of the self-assessment. */
    WORK_GROUP("assessment/groups/*"),
    /** An area with its result in the índice de inclusión. */
    INCLUSION_AREA("assessment/inputs/inclusion/*"),
    /**
     * A row a format keeps for itself beside the self-assessment: what stands in it is extra fields.
     *
     * @since 1.1
     */
    ASSESSMENT_ROW("assessment/rows/*"),
    /** The improvement plan as a whole. */
    PLAN("plan"),
    /** An opportunity for improvement. */
    OPPORTUNITY("plan/opportunities/*"),
    /** An objective; it answers opportunities. */
    OBJECTIVE("plan/objectives/*", OPPORTUNITY),
    /** A goal of an objective. */
    GOAL("plan/goals/*", OBJECTIVE),
    /** An indicator of a goal. */
    INDICATOR("plan/indicators/*", GOAL),
    /** An action for a goal. */
    ACTION("plan/actions/*", GOAL),
    /** A resource of an action. */
    RESOURCE("plan/resources/*", ACTION),
    /** A time the plan was made known. */
    SOCIALISATION("plan/socialisation/*"),
    /**
     * A row a format keeps for itself beside the plan: what stands in it is extra fields.
     *
     * @since 1.1
     */
    PLAN_ROW("plan/rows/*"),
    /** The follow-up as a whole. */
    FOLLOW_UP("follow-up"),
    /** A cut: progress at a date. */
    CUT("follow-up/cuts/*"),
    /** An action as it stands at a cut. */
    CUT_ACTION("follow-up/cuts/*/actions/*", CUT, ACTION),
    /** A goal as it stands at a cut. */
    CUT_GOAL("follow-up/cuts/*/goals/*", CUT, GOAL),
    /** A goal at the end of the year. */
    GOAL_EVALUATION("follow-up/evaluation/goals/*", GOAL),
    /** An objective at the end of the year. */
    OBJECTIVE_EVALUATION("follow-up/evaluation/objectives/*", OBJECTIVE),
    /** A time the results were made known. */
    COMMUNICATION("follow-up/communication/*"),
    /**
     * A row a format keeps for itself beside the follow-up: what stands in it is extra fields.
     *
     * @since 1.1
     */
    FOLLOW_UP_ROW("follow-up/rows/*"),
    /** What one school owes or delivered, in the control of the secretaría. */
    DELIVERY("deliveries/*"),
    /**
     * What the secretaría concludes on a delivered version.
     *
     * @since 1.1
     */
    OPINION("opinion"),
    /**
     * An item of the checklist an opinion rests on.
     *
     * @since 1.1
     */
    CHECKLIST_ITEM("opinion/checklist/*"),
    /**
     * A reviewer's remark on a delivered version, once the school may read it.
     *
     * @since 1.1
     */
    OBSERVATION("observations/*");

    private final String path;
    private final List<DocumentNode> parents;

    DocumentNode(String path, DocumentNode... parents) {
        this.path = path;
        this.parents = List.of(parents);
    }

    /** The node whose path this is, e.g. {@code plan/goals/*}. */
    public static Optional<DocumentNode> ofPath(String path) {
        return Arrays.stream(values()).filter(it -> it.path.equals(path)).findFirst();
    }

    /** Its path with the document first, e.g. {@code plan/goals/*}. */
    public String path() {
        return path;
    }

    /** Whether there are several of it, each with an id. */
    public boolean repeats() {
        return path.contains("*");
    }

    /**
     * Whether it is a row that a format keeps for itself.
     *
     * @since 1.1
     */
    public boolean ownRow() {
        return this == ASSESSMENT_ROW || this == PLAN_ROW || this == FOLLOW_UP_ROW;
    }

    /** Whether each node of this kind has at most one of {@code other}: itself, what it lies below, or what stands once. */
    public boolean hasOne(DocumentNode other) {
        return !other.repeats() || (ancestors().contains(other) && other != OPPORTUNITY) || other == this;
    }

    /**
     * Whether a row of this kind can show {@code other}: through what both lie below. Where {@link #hasOne} is false, it
     * shows all of them, one below another.
     */
    public boolean reaches(DocumentNode other) {
        Set<DocumentNode> mine = ancestors();
        return !other.repeats() || other.ancestors().stream().anyMatch(mine::contains);
    }

    private Set<DocumentNode> ancestors() {
        Set<DocumentNode> all = new HashSet<>(Set.of(this));
        parents.forEach(it -> all.addAll(it.ancestors()));
        return all;
    }
}
