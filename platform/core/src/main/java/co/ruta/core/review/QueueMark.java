package co.ruta.core.review;

import co.ruta.core.problem.Problems;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A place in the queue: since when a document waits, and its id among equals. Written as "micros.id". */
record QueueMark(Instant since, String document) {
    String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, since) + "." + document;
    }

    static QueueMark of(String text) {
        int dot = text.indexOf('.');
        try {
            return new QueueMark(
                    Instant.EPOCH.plus(Long.parseLong(text.substring(0, Math.max(dot, 0))), ChronoUnit.MICROS),
                    text.substring(dot + 1));
        } catch (NumberFormatException | ArithmeticException unreadable) {
            throw Problems.invalid(
                    "after", "MARK_UNREADABLE", "La lista no se puede continuar desde ahí; ábrala de nuevo.");
        }
    }
}
