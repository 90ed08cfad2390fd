package co.ruta.core.document;

/** What a document is. */
public enum DocumentKind {
    /** Autoevaluación of a school in a cycle. */
    SELF_ASSESSMENT("AE"),
    /** The yearly edition of the plan (PMI de la vigencia). */
    IMPROVEMENT_PLAN("PMI"),
    /** Follow-up of an edition in a year. */
    FOLLOW_UP("SEG"),
    /** A filled format that is a document of its own (acta, lista, carta); belongs to no stage. */
    RECORD("REG");

    private final String receiptMark;

    DocumentKind(String receiptMark) {
        this.receiptMark = receiptMark;
    }

    /** How a receipt number names the kind. */
    public String receiptMark() {
        return receiptMark;
    }
}
