package co.ruta.sdk.check;

/** How much a finding weighs. */
public enum Severity {
    /** Stops the delivery. */
    ERROR,
    /** Worth mending; delivery goes on. */
    WARNING,
    /** Advice. */
    ADVICE
}
