package co.ruta.core.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a path of a plan's draft can mean, and which value it takes. The first word of the path is the group. */
enum PlanField {
    OPPORTUNITY_COMPONENT("opportunities/component", Value.COMPONENT, "Componente"),
    OPPORTUNITY_TEXT("opportunities/text", Value.LONG_TEXT, "Oportunidad de mejoramiento"),
    OPPORTUNITY_SOURCE("opportunities/source", Value.ORIGIN, "Origen"),
    OPPORTUNITY_LEVEL("opportunities/level", Value.LEVEL, "Nivel en la autoevaluación"),
    OPPORTUNITY_PRIORITY("opportunities/priority/*", Value.JUDGEMENT, "Prioridad"),
    OPPORTUNITY_DISCARDED("opportunities/discarded", Value.FLAG, "Descartada"),
    OPPORTUNITY_REASON("opportunities/reason", Value.LONG_TEXT, "Motivo"),
    OBJECTIVE_TEXT("objectives/text", Value.LONG_TEXT, "Objetivo"),
    OBJECTIVE_AREA("objectives/area", Value.AREA, "Área"),
    OBJECTIVE_ORDER("objectives/order", Value.ORDER, "Orden"),
    OBJECTIVE_OPPORTUNITY("objectives/opportunities/*", Value.LINK_TO_OPPORTUNITY, "Oportunidad que atiende"),
    GOAL_OBJECTIVE("goals/objective", Value.PARENT, "Objetivo de la meta"),
    GOAL_TEXT("goals/text", Value.LONG_TEXT, "Meta"),
    GOAL_QUANTITY("goals/quantity", Value.NUMBER, "Cantidad"),
    GOAL_UNIT("goals/unit", Value.SHORT_TEXT, "Unidad de medida"),
    GOAL_DUE("goals/due", Value.DATE, "Fecha de la meta"),
    GOAL_BASELINE("goals/baseline", Value.NUMBER, "Línea de base"),
    GOAL_ORDER("goals/order", Value.ORDER, "Orden"),
    GOAL_TARGET("goals/targets/*", Value.NUMBER, "Meta del año"),
    INDICATOR_GOAL("indicators/goal", Value.PARENT, "Meta del indicador"),
    INDICATOR_NAME("indicators/name", Value.LONG_TEXT, "Indicador"),
    INDICATOR_NUMERATOR("indicators/numerator", Value.LONG_TEXT, "Numerador"),
    INDICATOR_DENOMINATOR("indicators/denominator", Value.LONG_TEXT, "Denominador"),
    INDICATOR_UNIT("indicators/unit", Value.SHORT_TEXT, "Unidad de medida"),
    INDICATOR_BASELINE("indicators/baseline", Value.NUMBER, "Línea de base"),
    INDICATOR_FREQUENCY("indicators/frequency", Value.SHORT_TEXT, "Frecuencia"),
    INDICATOR_SOURCE("indicators/source", Value.SHORT_TEXT, "Fuente de los datos"),
    INDICATOR_ORDER("indicators/order", Value.ORDER, "Orden"),
    ACTION_GOAL("actions/goal", Value.PARENT, "Meta de la acción"),
    ACTION_TEXT("actions/text", Value.LONG_TEXT, "Acción"),
    ACTION_OWNER("actions/owner", Value.SHORT_TEXT, "Responsable"),
    ACTION_START("actions/start", Value.DATE, "Inicio"),
    ACTION_END("actions/end", Value.DATE, "Fin"),
    ACTION_WEIGHT("actions/weight", Value.WEIGHT, "Peso"),
    ACTION_PRODUCT("actions/product", Value.LONG_TEXT, "Producto"),
    ACTION_ORDER("actions/order", Value.ORDER, "Orden"),
    RESOURCE_ACTION("resources/action", Value.PARENT, "Acción del recurso"),
    RESOURCE_NAME("resources/name", Value.SHORT_TEXT, "Recurso"),
    RESOURCE_KIND("resources/kind", Value.SHORT_TEXT, "Clase de recurso"),
    RESOURCE_SOURCE("resources/source", Value.SHORT_TEXT, "Fuente de financiación"),
    RESOURCE_ORDER("resources/order", Value.ORDER, "Orden"),
    RESOURCE_COST("resources/cost/*", Value.MONEY, "Costo"),
    SOCIALISATION_DATE("socialisation/date", Value.DATE, "Fecha de la divulgación"),
    SOCIALISATION_AUDIENCE("socialisation/audience", Value.SHORT_TEXT, "A quiénes"),
    SOCIALISATION_MEANS("socialisation/means", Value.SHORT_TEXT, "Medio"),
    SOCIALISATION_PEOPLE("socialisation/people", Value.COUNT, "Cuántas personas"),
    SOCIALISATION_EVIDENCE("socialisation/evidence/*", Value.EVIDENCE, "Evidencia de la divulgación"),
    ADJUSTMENT_REASON("adjustment/reason", Value.LONG_TEXT, "Motivo del ajuste"),
    ADJUSTMENT_CUT("adjustment/cut", Value.DATE, "Corte en el que se revisó el avance"),
    ADJUSTMENT_INSTANCES("adjustment/instances", Value.LONG_TEXT, "Instancias que participaron"),
    OTHER_TEXT("other/text", Value.LONG_TEXT, "Otros aspectos del plan"),
    DELIVERY_ACT("delivery/act", Value.SHORT_TEXT, "Acta del Consejo Directivo"),
    DELIVERY_ACT_DATE("delivery/act-date", Value.DATE, "Fecha del acta de aprobación"),
    DELIVERY_TEAM_AGREES("delivery/team-agrees", Value.FLAG, "El equipo de gestión revisó este plan");

    private static final Map<String, PlanField> BY_SHAPE =
            Arrays.stream(values()).collect(Collectors.toMap(it -> it.shape, Function.identity()));

    private final String shape;
    private final Value value;
    private final String label;

    PlanField(String shape, Value value, String label) {
        this.shape = shape;
        this.value = value;
        this.label = label;
    }

    static Optional<PlanField> ofShape(String shape) {
        return Optional.ofNullable(BY_SHAPE.get(shape));
    }

    Value value() {
        return value;
    }

    String label() {
        return label;
    }

    /** "goals", "delivery". */
    String group() {
        return shape.substring(0, shape.indexOf('/'));
    }

    /** Whether there is one for each node of the group, rather than one in the whole plan. */
    boolean ofNode() {
        return switch (group()) {
            case "adjustment", "other", "delivery" -> false;
            default -> true;
        };
    }

    /** Whether a year stands at the end of its path. */
    boolean yearly() {
        return this == GOAL_TARGET || this == RESOURCE_COST;
    }

    /** The group that a parent is looked for in; empty when it names none. */
    Optional<String> parents() {
        return switch (this) {
            case GOAL_OBJECTIVE -> Optional.of("objectives");
            case INDICATOR_GOAL, ACTION_GOAL -> Optional.of("goals");
            case RESOURCE_ACTION -> Optional.of("actions");
            default -> Optional.empty();
        };
    }

    /** Path of the field of a node, or of the plan. */
    String path(String node) {
        return ofNode() ? shape.replaceFirst("/", "/" + node + "/") : shape;
    }

    /** Path of a field that there may be several of: a year's target, a criterion, a cited opportunity, a piece of evidence. */
    String path(String node, String item) {
        return this == OPPORTUNITY_PRIORITY && Legacy.CRITERIA.contains(item)
                ? group() + "/" + node + "/" + item
                : path(node).replace("*", item);
    }

    /** The criteria of Guía 34 were fields of their own before criteria were data, and keep that place. */
    static final class Legacy {
        static final List<String> CRITERIA = List.of("urgency", "trend", "impact");

        private Legacy() {}
    }

    /** Which values it takes. */
    enum Value {
        SHORT_TEXT,
        LONG_TEXT,
        COMPONENT,
        AREA,
        ORIGIN,
        LEVEL,
        JUDGEMENT,
        FLAG,
        ORDER,
        LINK_TO_OPPORTUNITY,
        PARENT,
        NUMBER,
        DATE,
        WEIGHT,
        COUNT,
        MONEY,
        EVIDENCE
    }
}
