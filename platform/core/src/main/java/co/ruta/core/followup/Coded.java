package co.ruta.core.followup;

/** The closed lists of a follow-up, with what people read. */
public final class Coded {
    private Coded() {}

    /** How often the plan is looked at. */
    public enum Frequency {
        MONTHLY("Mensual"),
        BIMONTHLY("Bimestral"),
        QUARTERLY("Trimestral"),
        BIANNUAL("Semestral");

        private final String label;

        Frequency(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How an action stands at a cut. */
    public enum State {
        NOT_BEGUN("Sin iniciar"),
        ON_TIME("A tiempo"),
        LATE("Atrasada"),
        DONE("Terminada"),
        NOT_DONE("No se realizó");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Whether somebody has to say why. */
        public boolean needsCause() {
            return this == LATE || this == NOT_DONE;
        }
    }

    /** Why an action is late or was not done. */
    public enum Cause {
        TIME("Faltó tiempo"),
        RESOURCES("Faltaron recursos"),
        PEOPLE("Faltaron personas o cambió el responsable"),
        PERMITS("Faltaron permisos o trámites"),
        WEATHER_ACCESS("Clima, vías o acceso"),
        DESIGN("La acción estaba mal planteada"),
        OTHER("Otra");

        private final String label;

        Cause(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What is done about it. */
    public enum MeasureKind {
        CORRECTIVE("Correctiva"),
        PREVENTIVE("Preventiva");

        private final String label;

        MeasureKind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How a goal ended the year. */
    public enum Result {
        MET("Se cumplió"),
        PARTLY("Se cumplió en parte"),
        NOT_MET("No se cumplió");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What becomes of a goal. */
    public enum Decision {
        CONTINUE("Continúa igual"),
        ADJUST("Se ajusta"),
        CLOSE("Se cierra");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
