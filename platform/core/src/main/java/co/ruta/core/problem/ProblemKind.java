package co.ruta.core.problem;

/** Which answer a problem deserves. The web layer maps each to one HTTP status. */
public enum ProblemKind {
    /** The request says something that cannot be (422). */
    INVALID,
    /** The request cannot be read at all (400). */
    MALFORMED,
    /** Nobody is signed in (401). */
    UNAUTHENTICATED,
    /** Signed in, but not allowed (403). */
    FORBIDDEN,
    /** There is no such thing, or none this person may know of (404). */
    NOT_FOUND,
    /** The state of things does not admit it (409). */
    CONFLICT,
    /** Based on something that has changed since (412). */
    STALE,
    /** Does not say what it is based on (428). */
    PRECONDITION_MISSING,
    /** Too big (413). */
    TOO_LARGE,
    /** Not a type that is taken (415). */
    UNSUPPORTED_TYPE,
    /** Too many requests (429). */
    TOO_MANY,
    /** A part is not there at the moment (503). */
    UNAVAILABLE,
    /** Our fault (500). */
    INTERNAL
}
