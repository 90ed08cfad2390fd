package co.ruta.sdk;

/**
 * Who runs a school: the State, or somebody else under its supervision.
 *
 * @since 0.1
 */
public enum Sector {
    /** Oficial. */
    OFFICIAL,
    /** No oficial (privado). */
    NON_OFFICIAL
}
