package co.ruta.sdk.definition;

/**
 * When a school's year runs. A territory may date an event or a deadline for the schools of one calendar alone.
 *
 * @since 1.1
 */
public enum SchoolCalendar {
    /** January to November; also the calendar of schools that told none. */
    A,
    /** August to June. */
    B
}
