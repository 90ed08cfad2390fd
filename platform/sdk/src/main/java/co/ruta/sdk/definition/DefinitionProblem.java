package co.ruta.sdk.definition;

/**
 * One thing wrong in a definition or territory file, for the person who writes it.
 *
 * @param code named code, e.g. {@code UNKNOWN_KEY}
 * @param file path inside the folder, e.g. {@code processes/self-assessment.yaml}
 * @param line from 1; 1 when the whole file is meant
 * @param message Spanish: what is wrong
 * @param mend Spanish: how to mend it
 * @since 0.1
 */
public record DefinitionProblem(String code, String file, int line, String message, String mend) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + message + " " + mend;
    }
}
