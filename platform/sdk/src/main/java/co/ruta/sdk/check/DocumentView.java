package co.ruta.sdk.check;

/** A document as a plugin sees it: copied values, never the stored thing. */
public sealed interface DocumentView permits AssessmentView, PlanView {}
