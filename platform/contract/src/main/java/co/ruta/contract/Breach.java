package co.ruta.contract;

/**
 * One thing in which a plugin does not fulfil the contract, for the person who writes it.
 *
 * @param code named code, e.g. {@code DEADLINE_CLOSES_BEFORE_IT_OPENS}
 * @param part the subject of the rule
 * @param file path inside the jar, e.g. {@code definitions/stages.yaml}; of code the source file, e.g. {@code a/b/C.java}
 * @param line from 1; 1 when the whole file is meant
 * @param problem Spanish: what is wrong
 * @param mend Spanish: how to mend it
 */
public record Breach(String code, Part part, String file, int line, String problem, String mend) {

    /** What a rule speaks of. */
    public enum Part {
        /** The files as such: what the definitions' own reader says. */
        DEFINITIONS,
        /** Deadlines over the years. */
        CALENDAR,
        /** States, transitions and steps. */
        PROCESSES,
        /** Texts, settings and kinds, named and defined. */
        NAMES,
        /** Official formats, and what was published before. */
        FORMATS,
        /** What the plugin's own checks answer. */
        CHECKS,
        /** The jar, its descriptor and its class files. */
        LOADING
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + problem + " " + mend;
    }
}
