package co.ruta.core.batch;

/** Files one workbook at its school. */
interface Filing {
    /** What it would do; always ends in {@link TakenBack}, so that nothing of it stays. */
    void tryOut(Claim claim);

    /**
     * Does it and writes down that it was done, in one transaction; ends in {@link TakenBack} when it cannot be done, or does
     * something else than when it was tried.
     */
    void carryOut(Claim claim);

    /** Carries an outcome past the end of a transaction that is rolled back. */
    final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Outcome outcome;

        TakenBack(Outcome outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }

        Outcome outcome() {
            return outcome;
        }
    }
}
