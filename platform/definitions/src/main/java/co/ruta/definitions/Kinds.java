package co.ruta.definitions;

/** The kinds of names files refer to each other by, as messages call them. */
final class Kinds {
    static final String PROCESS = "proceso";
    static final String DEADLINE = "plazo";
    static final String SETTING = "parámetro";
    static final String STAGE = "etapa";
    static final String TEXT = "texto de texts.yaml";
    static final String CHECK = "verificación";
    static final String CHOSEN_CHECK = "verificación elegida en checks.yaml";
    static final String CRITERION = "criterio de prioridad";
    static final String POST = "cargo de posts.yaml";
    static final String FORMAT = "formato";
    static final String COMPONENT = "componente";
    static final String CATALOGUE = "catálogo";

    private Kinds() {}

    static String section(String format) {
        return "sección de " + format;
    }

    static String field(String format) {
        return "campo de " + format;
    }

    static String column(String format, String table) {
        return "columna de «" + table + "» en " + format;
    }

    static String state(String process) {
        return "estado del proceso " + process;
    }

    static String transition(String process) {
        return "transición del proceso " + process;
    }

    static String step(String process) {
        return "paso del proceso " + process;
    }
}
