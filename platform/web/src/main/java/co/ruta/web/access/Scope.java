package co.ruta.web.access;

/** Where a method's doors stand. */
public enum Scope {
    /** Anybody, signed in or not. */
    PUBLIC,
    /** Anybody who is signed in. */
    SIGNED_IN,
    /** Members of {@code {territory}}, its schools' people among them when their role is listed or none is. */
    TERRITORY,
    /** Members of {@code {school}}, and those of its secretaría. */
    SCHOOL,
    /** The operator. */
    PLATFORM
}
