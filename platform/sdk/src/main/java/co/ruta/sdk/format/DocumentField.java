package co.ruta.sdk.format;

import static co.ruta.sdk.format.DocumentField.Value.CHOICE;
import static co.ruta.sdk.format.DocumentField.Value.DATE;
import static co.ruta.sdk.format.DocumentField.Value.EVIDENCE;
import static co.ruta.sdk.format.DocumentField.Value.MONEY;
import static co.ruta.sdk.format.DocumentField.Value.NUMBER;
import static co.ruta.sdk.format.DocumentField.Value.SCALE;
import static co.ruta.sdk.format.DocumentField.Value.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a field of a format can be bound to: every field of the three documents, and what the platform itself knows of the
 * school, the secretaría, the document and its delivery. The list is closed; a path that is not here is refused when the
 * definitions are read.
 *
 * @since 1.0
 */
public enum DocumentField {
    TERRITORY_NAME("territory/name", DocumentNode.TERRITORY, TEXT, true),
    TERRITORY_SECRETARIA("territory/secretaria", DocumentNode.TERRITORY, TEXT, true),

    SCHOOL_NAME("school/name", DocumentNode.SCHOOL, TEXT, true),
    /** Twelve digits, as text. */
    SCHOOL_DANE_CODE("school/dane-code", DocumentNode.SCHOOL, TEXT, true),
    SCHOOL_MUNICIPALITY("school/municipality", DocumentNode.SCHOOL, TEXT, true),
    SCHOOL_ZONE("school/zone", DocumentNode.SCHOOL, CHOICE, true, "URBAN", "RURAL"),
    SCHOOL_SECTOR("school/sector", DocumentNode.SCHOOL, CHOICE, true, "OFFICIAL", "NON_OFFICIAL"),
    SCHOOL_REGIME("school/regime", DocumentNode.SCHOOL, TEXT, true),
    SCHOOL_ADDRESS("school/address", DocumentNode.SCHOOL, TEXT, true),
    /** The person who is rector or director today. */
    SCHOOL_HEAD("school/head", DocumentNode.SCHOOL, TEXT, true),

    /** The school year. */
    DOCUMENT_CYCLE("document/cycle", DocumentNode.DOCUMENT, NUMBER, true),
    /** Number of the delivery, from 1. */
    DOCUMENT_VERSION("document/version", DocumentNode.DOCUMENT, NUMBER, true),
    DOCUMENT_STATE("document/state", DocumentNode.DOCUMENT, TEXT, true),
    DOCUMENT_DELIVERED("document/delivered", DocumentNode.DOCUMENT, DATE, true),
    DOCUMENT_RECEIPT("document/receipt", DocumentNode.DOCUMENT, TEXT, true),

    COMPONENT_NUMBER("assessment/ratings/*/number", DocumentNode.COMPONENT, TEXT, true),
    COMPONENT_NAME("assessment/ratings/*/name", DocumentNode.COMPONENT, TEXT, true),
    COMPONENT_PROCESS("assessment/ratings/*/process", DocumentNode.COMPONENT, TEXT, true),
    COMPONENT_AREA("assessment/ratings/*/area", DocumentNode.COMPONENT, TEXT, true),
    COMPONENT_LEVEL("assessment/ratings/*/level", DocumentNode.COMPONENT, SCALE),
    COMPONENT_NOTE("assessment/ratings/*/note", DocumentNode.COMPONENT, TEXT),
    COMPONENT_EVIDENCE("assessment/ratings/*/evidence/*", DocumentNode.COMPONENT, EVIDENCE),
    CHOICE_KIND("assessment/choices/*/kind", DocumentNode.COMPONENT, CHOICE, "STRENGTH", "WEAKNESS", "OPPORTUNITY"),
    CHOICE_REASON("assessment/choices/*/reason", DocumentNode.COMPONENT, TEXT),
    IDENTITY_TITLE("assessment/identity/*/title", DocumentNode.IDENTITY_ITEM, TEXT, true),
    IDENTITY_ANSWER("assessment/identity/*/answer", DocumentNode.IDENTITY_ITEM, TEXT),
    IDENTITY_AGREEMENT("assessment/identity/*/agreement", DocumentNode.IDENTITY_ITEM, TEXT),
    IDENTITY_EVIDENCE("assessment/identity/*/evidence/*", DocumentNode.IDENTITY_ITEM, EVIDENCE),
    PEI_VERSION("assessment/pei/version", DocumentNode.ASSESSMENT, TEXT),
    PEI_ACT("assessment/pei/act", DocumentNode.ASSESSMENT, TEXT),
    PEI_DATE("assessment/pei/date", DocumentNode.ASSESSMENT, DATE),
    PEI_MISSION("assessment/pei/mission", DocumentNode.ASSESSMENT, TEXT),
    PEI_VISION("assessment/pei/vision", DocumentNode.ASSESSMENT, TEXT),
    PEI_POLICIES("assessment/pei/policies", DocumentNode.ASSESSMENT, TEXT),
    PEI_LINK("assessment/pei/link", DocumentNode.ASSESSMENT, TEXT),
    PEI_FILE("assessment/pei/file", DocumentNode.ASSESSMENT, EVIDENCE),
    INPUT_EXTERNAL_TESTS("assessment/inputs/external-tests", DocumentNode.ASSESSMENT, TEXT),
    INPUT_INTERNAL_TESTS("assessment/inputs/internal-tests", DocumentNode.ASSESSMENT, TEXT),
    INPUT_TEACHER_EVALUATION("assessment/inputs/teacher-evaluation", DocumentNode.ASSESSMENT, TEXT),
    INPUT_SIEE("assessment/inputs/siee", DocumentNode.ASSESSMENT, TEXT),
    INCLUSION_AREA_NAME("assessment/inputs/inclusion/*/name", DocumentNode.INCLUSION_AREA, TEXT, true),
    INPUT_INCLUSION("assessment/inputs/inclusion/*", DocumentNode.INCLUSION_AREA, TEXT),
    GROUP_NAME("assessment/groups/*/name", DocumentNode.WORK_GROUP, TEXT),
    GROUP_LEAD("assessment/groups/*/lead", DocumentNode.WORK_GROUP, TEXT),
    GROUP_MEMBERS("assessment/groups/*/members", DocumentNode.WORK_GROUP, TEXT),
    GROUP_DUE("assessment/groups/*/due", DocumentNode.WORK_GROUP, DATE),
    GROUP_AREA("assessment/groups/*/area", DocumentNode.WORK_GROUP, TEXT),
    ASSESSMENT_ACT("assessment/delivery/act", DocumentNode.ASSESSMENT, TEXT),
    ASSESSMENT_ACT_DATE("assessment/delivery/act-date", DocumentNode.ASSESSMENT, DATE),
    ASSESSMENT_TEACHERS("assessment/delivery/teachers", DocumentNode.ASSESSMENT, NUMBER),
    ASSESSMENT_DIRECTIVES("assessment/delivery/directives", DocumentNode.ASSESSMENT, NUMBER),
    ASSESSMENT_FAMILIES("assessment/delivery/families", DocumentNode.ASSESSMENT, NUMBER),
    ASSESSMENT_STUDENTS("assessment/delivery/students", DocumentNode.ASSESSMENT, NUMBER),
    ASSESSMENT_TEAM_AGREES("assessment/delivery/team-agrees", DocumentNode.ASSESSMENT, CHOICE, "true", "false"),

    /** First year of the horizon. */
    PLAN_FROM("plan/from", DocumentNode.PLAN, NUMBER, true),
    /** Last year of the horizon. */
    PLAN_TO("plan/to", DocumentNode.PLAN, NUMBER, true),
    OPPORTUNITY_AREA("plan/opportunities/*/area", DocumentNode.OPPORTUNITY, TEXT, true),
    OPPORTUNITY_PROCESS("plan/opportunities/*/process", DocumentNode.OPPORTUNITY, TEXT, true),
    /** Slug of the catalogue's component; shown by its name. */
    OPPORTUNITY_COMPONENT("plan/opportunities/*/component", DocumentNode.OPPORTUNITY, TEXT),
    OPPORTUNITY_TEXT("plan/opportunities/*/text", DocumentNode.OPPORTUNITY, TEXT),
    OPPORTUNITY_SOURCE(
            "plan/opportunities/*/source",
            DocumentNode.OPPORTUNITY,
            CHOICE,
            "SELF_ASSESSMENT",
            "EXTERNAL_TEST",
            "INTERNAL_TEST",
            "INCLUSION_INDEX",
            "UNMET_GOAL",
            "STAFF_EVALUATION"),
    OPPORTUNITY_LEVEL("plan/opportunities/*/level", DocumentNode.OPPORTUNITY, SCALE),
    /** One criterion of the priority; which one is said by {@code criterion}. */
    OPPORTUNITY_PRIORITY("plan/opportunities/*/priority/*", DocumentNode.OPPORTUNITY, NUMBER),
    /** The priority as the plugin's scheme orders it. */
    OPPORTUNITY_RANK("plan/opportunities/*/rank", DocumentNode.OPPORTUNITY, NUMBER, true),
    OPPORTUNITY_DISCARDED("plan/opportunities/*/discarded", DocumentNode.OPPORTUNITY, CHOICE, "true", "false"),
    OPPORTUNITY_REASON("plan/opportunities/*/reason", DocumentNode.OPPORTUNITY, TEXT),
    OBJECTIVE_TEXT("plan/objectives/*/text", DocumentNode.OBJECTIVE, TEXT),
    OBJECTIVE_AREA("plan/objectives/*/area", DocumentNode.OBJECTIVE, TEXT),
    GOAL_TEXT("plan/goals/*/text", DocumentNode.GOAL, TEXT),
    GOAL_QUANTITY("plan/goals/*/quantity", DocumentNode.GOAL, NUMBER),
    GOAL_UNIT("plan/goals/*/unit", DocumentNode.GOAL, TEXT),
    GOAL_DUE("plan/goals/*/due", DocumentNode.GOAL, DATE),
    GOAL_BASELINE("plan/goals/*/baseline", DocumentNode.GOAL, NUMBER),
    /** One for each year of the horizon. */
    GOAL_TARGET("plan/goals/*/targets/*", DocumentNode.GOAL, NUMBER),
    INDICATOR_NAME("plan/indicators/*/name", DocumentNode.INDICATOR, TEXT),
    INDICATOR_NUMERATOR("plan/indicators/*/numerator", DocumentNode.INDICATOR, TEXT),
    INDICATOR_DENOMINATOR("plan/indicators/*/denominator", DocumentNode.INDICATOR, TEXT),
    INDICATOR_UNIT("plan/indicators/*/unit", DocumentNode.INDICATOR, TEXT),
    INDICATOR_BASELINE("plan/indicators/*/baseline", DocumentNode.INDICATOR, NUMBER),
    INDICATOR_FREQUENCY("plan/indicators/*/frequency", DocumentNode.INDICATOR, TEXT),
    INDICATOR_SOURCE("plan/indicators/*/source", DocumentNode.INDICATOR, TEXT),
    ACTION_TEXT("plan/actions/*/text", DocumentNode.ACTION, TEXT),
    ACTION_OWNER("plan/actions/*/owner", DocumentNode.ACTION, TEXT),
    ACTION_START("plan/actions/*/start", DocumentNode.ACTION, DATE),
    ACTION_END("plan/actions/*/end", DocumentNode.ACTION, DATE),
    /** Share of the goal, 0 to 100. */
    ACTION_WEIGHT("plan/actions/*/weight", DocumentNode.ACTION, NUMBER),
    ACTION_PRODUCT("plan/actions/*/product", DocumentNode.ACTION, TEXT),
    RESOURCE_NAME("plan/resources/*/name", DocumentNode.RESOURCE, TEXT),
    RESOURCE_KIND("plan/resources/*/kind", DocumentNode.RESOURCE, TEXT),
    RESOURCE_SOURCE("plan/resources/*/source", DocumentNode.RESOURCE, TEXT),
    /** Colombian pesos, one for each year of the horizon. */
    RESOURCE_COST("plan/resources/*/cost/*", DocumentNode.RESOURCE, MONEY),
    SOCIALISATION_DATE("plan/socialisation/*/date", DocumentNode.SOCIALISATION, DATE),
    SOCIALISATION_AUDIENCE("plan/socialisation/*/audience", DocumentNode.SOCIALISATION, TEXT),
    SOCIALISATION_MEANS("plan/socialisation/*/means", DocumentNode.SOCIALISATION, TEXT),
    SOCIALISATION_PEOPLE("plan/socialisation/*/people", DocumentNode.SOCIALISATION, NUMBER),
    SOCIALISATION_EVIDENCE("plan/socialisation/*/evidence/*", DocumentNode.SOCIALISATION, EVIDENCE),
    ADJUSTMENT_REASON("plan/adjustment/reason", DocumentNode.PLAN, TEXT),
    ADJUSTMENT_CUT("plan/adjustment/cut", DocumentNode.PLAN, DATE),
    ADJUSTMENT_INSTANCES("plan/adjustment/instances", DocumentNode.PLAN, TEXT),
    PLAN_OTHER("plan/other/text", DocumentNode.PLAN, TEXT),
    PLAN_ACT("plan/delivery/act", DocumentNode.PLAN, TEXT),
    PLAN_ACT_DATE("plan/delivery/act-date", DocumentNode.PLAN, DATE),
    PLAN_TEAM_AGREES("plan/delivery/team-agrees", DocumentNode.PLAN, CHOICE, "true", "false"),

    SETUP_INSTRUMENT("follow-up/setup/instrument", DocumentNode.FOLLOW_UP, TEXT),
    SETUP_OWNER("follow-up/setup/owner", DocumentNode.FOLLOW_UP, TEXT),
    SETUP_FREQUENCY(
            "follow-up/setup/frequency",
            DocumentNode.FOLLOW_UP,
            CHOICE,
            "MONTHLY",
            "BIMONTHLY",
            "QUARTERLY",
            "BIANNUAL"),
    SETUP_FIRST_CUT("follow-up/setup/first-cut", DocumentNode.FOLLOW_UP, DATE),
    CUT_DATE("follow-up/cuts/*/date", DocumentNode.CUT, DATE),
    CUT_TITLE("follow-up/cuts/*/title", DocumentNode.CUT, TEXT),
    CUT_SUMMARY("follow-up/cuts/*/summary", DocumentNode.CUT, TEXT),
    /** Per cent done, 0 to 100. */
    CUT_PROGRESS("follow-up/cuts/*/actions/*/progress", DocumentNode.CUT_ACTION, NUMBER),
    CUT_STATE(
            "follow-up/cuts/*/actions/*/state",
            DocumentNode.CUT_ACTION,
            CHOICE,
            "NOT_BEGUN",
            "ON_TIME",
            "LATE",
            "DONE",
            "NOT_DONE"),
    CUT_RESULT("follow-up/cuts/*/actions/*/result", DocumentNode.CUT_ACTION, TEXT),
    CUT_DIFFICULTY("follow-up/cuts/*/actions/*/difficulty", DocumentNode.CUT_ACTION, TEXT),
    CUT_CAUSE(
            "follow-up/cuts/*/actions/*/cause",
            DocumentNode.CUT_ACTION,
            CHOICE,
            "TIME",
            "RESOURCES",
            "PEOPLE",
            "PERMITS",
            "WEATHER_ACCESS",
            "DESIGN",
            "OTHER"),
    CUT_RESOURCES("follow-up/cuts/*/actions/*/resources", DocumentNode.CUT_ACTION, TEXT),
    CUT_MEASURE("follow-up/cuts/*/actions/*/measure", DocumentNode.CUT_ACTION, TEXT),
    CUT_MEASURE_KIND(
            "follow-up/cuts/*/actions/*/measure-kind", DocumentNode.CUT_ACTION, CHOICE, "CORRECTIVE", "PREVENTIVE"),
    CUT_EVIDENCE("follow-up/cuts/*/actions/*/evidence/*", DocumentNode.CUT_ACTION, EVIDENCE),
    CUT_GOAL_VALUE("follow-up/cuts/*/goals/*/value", DocumentNode.CUT_GOAL, NUMBER),
    CUT_GOAL_COMMENT("follow-up/cuts/*/goals/*/comment", DocumentNode.CUT_GOAL, TEXT),
    EVALUATION_RESULT(
            "follow-up/evaluation/goals/*/result", DocumentNode.GOAL_EVALUATION, CHOICE, "MET", "PARTLY", "NOT_MET"),
    EVALUATION_VALUE("follow-up/evaluation/goals/*/value", DocumentNode.GOAL_EVALUATION, NUMBER),
    EVALUATION_DECISION(
            "follow-up/evaluation/goals/*/decision",
            DocumentNode.GOAL_EVALUATION,
            CHOICE,
            "CONTINUE",
            "ADJUST",
            "CLOSE"),
    EVALUATION_LESSON("follow-up/evaluation/goals/*/lesson", DocumentNode.GOAL_EVALUATION, TEXT),
    EVALUATION_CONCLUSION("follow-up/evaluation/objectives/*/conclusion", DocumentNode.OBJECTIVE_EVALUATION, TEXT),
    COMMUNICATION_DATE("follow-up/communication/*/date", DocumentNode.COMMUNICATION, DATE),
    COMMUNICATION_AUDIENCE("follow-up/communication/*/audience", DocumentNode.COMMUNICATION, TEXT),
    COMMUNICATION_MEANS("follow-up/communication/*/means", DocumentNode.COMMUNICATION, TEXT),
    COMMUNICATION_EVIDENCE("follow-up/communication/*/evidence/*", DocumentNode.COMMUNICATION, EVIDENCE),

    DELIVERY_SCHOOL("deliveries/*/school", DocumentNode.DELIVERY, TEXT, true),
    DELIVERY_DANE_CODE("deliveries/*/dane-code", DocumentNode.DELIVERY, TEXT, true),
    DELIVERY_MUNICIPALITY("deliveries/*/municipality", DocumentNode.DELIVERY, TEXT, true),
    DELIVERY_ZONE("deliveries/*/zone", DocumentNode.DELIVERY, CHOICE, true, "URBAN", "RURAL"),
    DELIVERY_SECTOR("deliveries/*/sector", DocumentNode.DELIVERY, CHOICE, true, "OFFICIAL", "NON_OFFICIAL"),
    DELIVERY_STATUS(
            "deliveries/*/status",
            DocumentNode.DELIVERY,
            CHOICE,
            true,
            "DELIVERED",
            "DELIVERED_LATE",
            "DELIVERED_ELSEWHERE",
            "OWES",
            "IN_TIME",
            "NO_DATE"),
    DELIVERY_CLOSES("deliveries/*/closes", DocumentNode.DELIVERY, DATE, true),
    DELIVERY_DELIVERED("deliveries/*/delivered", DocumentNode.DELIVERY, DATE, true),
    DELIVERY_VERSION("deliveries/*/version", DocumentNode.DELIVERY, NUMBER, true),
    DELIVERY_RECEIPT("deliveries/*/receipt", DocumentNode.DELIVERY, TEXT, true),
    DELIVERY_STATE("deliveries/*/state", DocumentNode.DELIVERY, TEXT, true),
    /**
     * How it came: by the platform, or by the other system that the secretaría noted.
     *
     * @since 1.1
     */
    DELIVERY_CHANNEL("deliveries/*/channel", DocumentNode.DELIVERY, TEXT, true),

    /**
     * As people cite it; empty until it is issued, as all of it.
     *
     * @since 1.1
     */
    OPINION_NUMBER("opinion/number", DocumentNode.OPINION, TEXT, true),
    /**
     * What the opinion is called.
     *
     * @since 1.1
     */
    OPINION_TITLE("opinion/title", DocumentNode.OPINION, TEXT, true),
    /**
     * The conclusion, in words.
     *
     * @since 1.1
     */
    OPINION_OUTCOME("opinion/outcome", DocumentNode.OPINION, TEXT, true),
    /**
     * The day it was issued.
     *
     * @since 1.1
     */
    OPINION_DATE("opinion/date", DocumentNode.OPINION, DATE, true),
    /**
     * What its issuer wrote.
     *
     * @since 1.1
     */
    OPINION_TEXT("opinion/text", DocumentNode.OPINION, TEXT, true),
    /**
     * Post and name of its issuer.
     *
     * @since 1.1
     */
    OPINION_ISSUER("opinion/issuer", DocumentNode.OPINION, TEXT, true),
    /**
     * From 1.
     *
     * @since 1.1
     */
    CHECKLIST_NUMBER("opinion/checklist/*/number", DocumentNode.CHECKLIST_ITEM, NUMBER, true),
    /**
     * What is verified.
     *
     * @since 1.1
     */
    CHECKLIST_TITLE("opinion/checklist/*/title", DocumentNode.CHECKLIST_ITEM, TEXT, true),
    /**
     * Where that is demanded.
     *
     * @since 1.1
     */
    CHECKLIST_SOURCE("opinion/checklist/*/source", DocumentNode.CHECKLIST_ITEM, TEXT, true),
    /**
     * What the reviewer says of it.
     *
     * @since 1.1
     */
    CHECKLIST_VERDICT(
            "opinion/checklist/*/verdict", DocumentNode.CHECKLIST_ITEM, CHOICE, true, "MET", "PARTLY", "UNMET"),
    /**
     * What the reviewer adds.
     *
     * @since 1.1
     */
    CHECKLIST_REMARK("opinion/checklist/*/remark", DocumentNode.CHECKLIST_ITEM, TEXT, true),
    /**
     * What the platform's checks found, one to a line.
     *
     * @since 1.1
     */
    CHECKLIST_FINDINGS("opinion/checklist/*/findings", DocumentNode.CHECKLIST_ITEM, TEXT, true),

    /**
     * From 1 in each document.
     *
     * @since 1.1
     */
    OBSERVATION_NUMBER("observations/*/number", DocumentNode.OBSERVATION, NUMBER, true),
    /**
     * The part of the document it is about, in words.
     *
     * @since 1.1
     */
    OBSERVATION_PLACE("observations/*/place", DocumentNode.OBSERVATION, TEXT, true),
    /**
     * What it says.
     *
     * @since 1.1
     */
    OBSERVATION_TEXT("observations/*/text", DocumentNode.OBSERVATION, TEXT, true),
    /**
     * Post and name of whoever wrote it.
     *
     * @since 1.1
     */
    OBSERVATION_AUTHOR("observations/*/author", DocumentNode.OBSERVATION, TEXT, true),
    /**
     * The day it was written.
     *
     * @since 1.1
     */
    OBSERVATION_DATE("observations/*/date", DocumentNode.OBSERVATION, DATE, true),
    /**
     * Whether it waits, is mended as the school says, or is settled.
     *
     * @since 1.1
     */
    OBSERVATION_STATE("observations/*/state", DocumentNode.OBSERVATION, CHOICE, true, "OPEN", "DONE", "CLOSED"),
    /**
     * What was answered, by whom and when, one answer below another.
     *
     * @since 1.1
     */
    OBSERVATION_ANSWERS("observations/*/answers", DocumentNode.OBSERVATION, TEXT, true);

    private static final Map<String, DocumentField> BY_PATH =
            Arrays.stream(values()).collect(Collectors.toMap(it -> it.path, Function.identity()));

    private final String path;
    private final DocumentNode node;
    private final Value value;
    private final boolean derived;
    private final List<String> codes;

    DocumentField(String path, DocumentNode node, Value value, String... codes) {
        this(path, node, value, false, codes);
    }

    DocumentField(String path, DocumentNode node, Value value, boolean derived, String... codes) {
        this.path = path;
        this.node = node;
        this.value = value;
        this.derived = derived;
        this.codes = List.of(codes);
    }

    /** The field whose path this is, e.g. {@code school/name}. */
    public static Optional<DocumentField> ofPath(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    /** Its path: the document, then the path in the document's draft, ids as asterisks. */
    public String path() {
        return path;
    }

    /** The node it belongs to. */
    public DocumentNode node() {
        return node;
    }

    /** What it holds. */
    public Value value() {
        return value;
    }

    /** Whether the platform fills it from what it knows, and nobody writes it. */
    public boolean derived() {
        return derived;
    }

    /** The values of a CHOICE, as documents hold them; empty otherwise. */
    public List<String> codes() {
        return codes;
    }

    /**
     * What a document's field holds.
     *
     * @since 1.0
     */
    public enum Value {
        TEXT,
        NUMBER,
        DATE,
        /** One of {@link DocumentField#codes()}. */
        CHOICE,
        /** A level of the catalogue's scale. */
        SCALE,
        /** Colombian pesos. */
        MONEY,
        /** A file of the school. */
        EVIDENCE
    }
}
