package co.ruta.core.review;

import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One school and one document.
 *
 * @param closes last day for this school, its extension included
 * @param extended whether an extension moved it
 * @param deliveredAt time of the last submission
 * @param receipt of the last submission
 * @param stateTitle state of the document, once it exists
 */
public record DeliveryControlRow(
        SchoolId school,
        String schoolName,
        String daneCode,
        String municipalityCode,
        String municipality,
        String zone,
        String sector,
        Optional<DocumentId> document,
        Status status,
        Optional<LocalDate> closes,
        boolean extended,
        Optional<Instant> deliveredAt,
        Optional<Integer> version,
        Optional<String> receipt,
        Optional<String> stateTitle) {

    /** How the school stands. The first delivery decides whether it was in time. */
    public enum Status {
        /** Delivered within the window, or no date was set. */
        DELIVERED("A tiempo"),
        /** Delivered after the window. */
        DELIVERED_LATE("Llegó tarde"),
        /** Delivered in another system, as the secretaría noted. */
        DELIVERED_ELSEWHERE("Entregado en otro sistema"),
        /** The window is over and nothing was delivered. */
        OWES("Debe"),
        /** Nothing delivered, the window is open or not open yet. */
        IN_TIME("En plazo"),
        /** Nothing delivered and no date is set: never late. */
        NO_DATE("Sin fecha definida");

        private final String title;

        Status(String title) {
            this.title = title;
        }

        /** Whether the window was missed. */
        public boolean late() {
            return this == DELIVERED_LATE || this == OWES;
        }

        /** In Spanish, two or three words. */
        public String title() {
            return title;
        }
    }
}
