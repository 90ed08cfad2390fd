package co.ruta.core.followup;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a path of a follow-up's draft can mean; an asterisk stands for an id. */
enum FollowField {
    SETUP_INSTRUMENT("setup/instrument", Value.SHORT_TEXT, Writers.TEAM, "Instrumento de seguimiento"),
    SETUP_OWNER("setup/owner", Value.SHORT_TEXT, Writers.TEAM, "Responsable del seguimiento"),
    SETUP_FREQUENCY("setup/frequency", Value.FREQUENCY, Writers.TEAM, "Frecuencia"),
    SETUP_FIRST_CUT("setup/first-cut", Value.DATE, Writers.TEAM, "Primer corte previsto"),
    CUT_DATE("cuts/*/date", Value.CUT_DATE, Writers.TEAM, "Fecha del corte"),
    CUT_TITLE("cuts/*/title", Value.SHORT_TEXT, Writers.TEAM, "Nombre del corte"),
    CUT_SUMMARY("cuts/*/summary", Value.LONG_TEXT, Writers.TEAM, "Conclusión del corte"),
    PROGRESS("cuts/*/actions/*/progress", Value.PERCENT, Writers.ROWS, "Avance"),
    STATE("cuts/*/actions/*/state", Value.STATE, Writers.ROWS, "Estado"),
    RESULT("cuts/*/actions/*/result", Value.LONG_TEXT, Writers.ROWS, "Lo que se logró"),
    DIFFICULTY("cuts/*/actions/*/difficulty", Value.LONG_TEXT, Writers.ROWS, "Dificultad"),
    CAUSE("cuts/*/actions/*/cause", Value.CAUSE, Writers.ROWS, "Causa del retraso"),
    RESOURCES("cuts/*/actions/*/resources", Value.LONG_TEXT, Writers.ROWS, "Recursos usados"),
    MEASURE("cuts/*/actions/*/measure", Value.LONG_TEXT, Writers.ROWS, "Medida"),
    MEASURE_KIND("cuts/*/actions/*/measure-kind", Value.MEASURE_KIND, Writers.ROWS, "Clase de medida"),
    ACTION_EVIDENCE("cuts/*/actions/*/evidence/*", Value.EVIDENCE, Writers.ROWS, "Evidencia"),
    GOAL_VALUE("cuts/*/goals/*/value", Value.NUMBER, Writers.ROWS, "Valor alcanzado"),
    GOAL_COMMENT("cuts/*/goals/*/comment", Value.LONG_TEXT, Writers.ROWS, "Comentario"),
    EVALUATION_RESULT("evaluation/goals/*/result", Value.GOAL_RESULT, Writers.TEAM, "Resultado"),
    EVALUATION_VALUE("evaluation/goals/*/value", Value.NUMBER, Writers.TEAM, "Valor alcanzado en el año"),
    EVALUATION_DECISION("evaluation/goals/*/decision", Value.DECISION, Writers.TEAM, "Decisión"),
    EVALUATION_LESSON("evaluation/goals/*/lesson", Value.LONG_TEXT, Writers.TEAM, "Lección aprendida"),
    CONCLUSION("evaluation/objectives/*/conclusion", Value.LONG_TEXT, Writers.TEAM, "Conclusión"),
    COMMUNICATION_DATE("communication/*/date", Value.PAST_DATE, Writers.TEAM, "Fecha de la comunicación"),
    COMMUNICATION_AUDIENCE("communication/*/audience", Value.SHORT_TEXT, Writers.TEAM, "A quiénes"),
    COMMUNICATION_MEANS("communication/*/means", Value.SHORT_TEXT, Writers.TEAM, "Medio"),
    COMMUNICATION_EVIDENCE("communication/*/evidence/*", Value.EVIDENCE, Writers.ROWS, "Evidencia de la comunicación");

    private static final Map<String, FollowField> BY_SHAPE =
            Arrays.stream(values()).collect(Collectors.toMap(it -> it.shape, Function.identity()));

    private final String shape;
    private final Value value;
    private final Writers writers;
    private final String label;

    FollowField(String shape, Value value, Writers writers, String label) {
        this.shape = shape;
        this.value = value;
        this.writers = writers;
        this.label = label;
    }

    static Optional<FollowField> ofShape(String shape) {
        return Optional.ofNullable(BY_SHAPE.get(shape));
    }

    Value value() {
        return value;
    }

    Writers writers() {
        return writers;
    }

    String label() {
        return label;
    }

    /** The path with the ids in their places. */
    String path(String... ids) {
        String path = shape;
        for (String id : ids) {
            path = path.replaceFirst("\\*", id);
        }
        return path;
    }

    /** Which values it takes. */
    enum Value {
        SHORT_TEXT,
        LONG_TEXT,
        DATE,
        /** Not after today, and in a year the plan can have been worked on. */
        CUT_DATE,
        PAST_DATE,
        PERCENT,
        NUMBER,
        FREQUENCY,
        STATE,
        CAUSE,
        MEASURE_KIND,
        GOAL_RESULT,
        DECISION,
        EVIDENCE
    }

    /** Who writes it. */
    enum Writers {
        /** Rector and team. */
        TEAM,
        /** These, area leads and contributors. */
        ROWS
    }
}
