package co.ruta.core.school;

/** Where a school lies. */
public enum Zone {
    /** Urbana. */
    URBAN,
    /** Rural. */
    RURAL
}
