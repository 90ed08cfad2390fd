package co.ruta.core.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document of the library.
 *
 * @param reference as deadlines cite it, e.g. "Circular 045 de 2026"
 * @param validTo last day in force; empty while none is set
 * @param versions newest first; at least one
 * @param read when the person who asks confirmed having read the newest version
 */
public record Paper(
        String id,
        Kind kind,
        String reference,
        String title,
        Audience audience,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        List<Version> versions,
        Optional<Instant> read) {
    public Paper {
        versions = List.copyOf(versions);
    }

    public Version newest() {
        return versions.get(0);
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && validTo.filter(day::isAfter).isEmpty();
    }

    /** What it is. */
    public enum Kind {
        CIRCULAR("Circular"),
        RESOLUTION("Resolución"),
        GUIDE("Documento orientador"),
        OTHER("Otro documento");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** In Spanish. */
        public String title() {
            return title;
        }
    }

    /** For whom it is. */
    public enum Audience {
        EVERYBODY("Todos"),
        SCHOOLS("Establecimientos"),
        SECRETARIA("Secretaría");

        private final String title;

        Audience(String title) {
            this.title = title;
        }

        /** In Spanish. */
        public String title() {
            return title;
        }
    }

    /** @param note what changed; empty for the first */
    public record Version(
            int number,
            String sha256,
            String name,
            long size,
            String mediaType,
            String note,
            String uploadedBy,
            Instant uploadedAt) {}
}
