package co.ruta.app.demo;

/** How far a school's self-assessment has come when the demo opens, in order. */
enum Scene {
    NOT_BEGUN,
    BEGUN,
    RATING,
    READY,
    DELIVERED,
    REVIEWING,
    RETURNED,
    CORRECTING,
    REDELIVERED,
    ACCEPTED;

    boolean reaches(Scene other) {
        return compareTo(other) >= 0;
    }
}
