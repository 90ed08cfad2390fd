package co.ruta.sdk;

/** Who runs a school: the State, or somebody else under its supervision. */
public enum Sector {
    /** Oficial. */
    OFFICIAL,
    /** No oficial (privado). */
    NON_OFFICIAL
}
