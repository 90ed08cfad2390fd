package co.ruta.sdk.check;

/**
 * A document as a plugin sees it: copied values, never the stored thing.
 *
 * @since 0.1
 */
public sealed interface DocumentView permits AssessmentView, PlanView {}
