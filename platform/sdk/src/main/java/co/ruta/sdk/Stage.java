package co.ruta.sdk;

/**
 * The three stages of the route, fixed by Guía 34 (S1, "tres momentos").
 *
 * @since 0.1
 */
public enum Stage {
    /** Autoevaluación institucional. */
    SELF_ASSESSMENT,
    /** Plan de mejoramiento institucional (PMI). */
    IMPROVEMENT_PLAN,
    /** Seguimiento y evaluación. */
    FOLLOW_UP
}
