package co.ruta.app.demo;

/** How far a school's plan of a year has come when the demo opens, in order. */
enum PlanScene {
    NOT_BEGUN,
    PRIORITISING,
    HALF_WRITTEN,
    DELIVERED,
    REVIEWING,
    RETURNED,
    REDELIVERED,
    ACCEPTED,
    ADJUSTED;

    boolean reaches(PlanScene other) {
        return compareTo(other) >= 0;
    }
}
