package co.ruta.core.plugin;

import java.util.Optional;

/**
 * One thing that is otherwise for people from one version of a plugin's definitions to another.
 *
 * @param what Spanish, e.g. "«Entregar» del flujo «Autoevaluación» · quién"
 * @param before empty when it is new
 * @param after empty when it goes
 */
public record DefinitionChange(Subject subject, String what, Optional<String> before, Optional<String> after) {
    /** What part of the definitions it is about, in the order in which people ask. */
    public enum Subject {
        STAGE("Etapas"),
        STEP("Pasos"),
        FLOW("Flujos"),
        DEADLINE("Plazos"),
        CHECK("Verificaciones"),
        SETTING("Parámetros"),
        POST("Cargos"),
        TEXT("Textos");

        private final String title;

        Subject(String title) {
            this.title = title;
        }

        /** Spanish, for headings. */
        public String title() {
            return title;
        }
    }

    /** The whole of it as one sentence. */
    public String sentence() {
        if (before.isEmpty()) {
            return "Nuevo: " + what + ": " + after.orElse("") + ".";
        }
        return after.map(it -> what + ": antes «" + before.get() + "», ahora «" + it + "».")
                .orElseGet(() -> "Ya no está: " + what + " («" + before.get() + "»).");
    }
}
