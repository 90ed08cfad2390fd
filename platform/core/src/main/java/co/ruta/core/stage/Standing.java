package co.ruta.core.stage;

/**
 * How a step of a stage stands.
 *
 * @param label two or three words: "83 de 93", "Sin iniciar"
 */
public record Standing(Status status, String label) {
    public static final Standing NOT_BEGUN = new Standing(Status.NOT_BEGUN, "Sin iniciar");

    /** How it stands. */
    public enum Status {
        NOT_BEGUN,
        IN_PROGRESS,
        TO_MEND,
        DONE
    }

    public static Standing done(String label) {
        return new Standing(Status.DONE, label);
    }

    public static Standing inProgress(String label) {
        return new Standing(Status.IN_PROGRESS, label);
    }

    public static Standing toMend(String label) {
        return new Standing(Status.TO_MEND, label);
    }

    /** "3 de 7": not begun with none, done with all. */
    public static Standing counted(int done, int total) {
        if (done == 0) {
            return NOT_BEGUN;
        }
        return new Standing(done == total ? Status.DONE : Status.IN_PROGRESS, done + " de " + total);
    }
}
