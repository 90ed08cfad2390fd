package co.ruta.sdk.check;

/**
 * How much a finding weighs.
 *
 * @since 0.1
 */
public enum Severity {
    /** Stops the delivery. */
    ERROR,
    /** Worth mending; delivery goes on. */
    WARNING,
    /** Advice. */
    ADVICE
}
