package co.ruta.rest.evidence;

import co.ruta.core.evidence.Citation;
import co.ruta.core.evidence.EvidenceFile;
import co.ruta.core.evidence.Stored;
import co.ruta.core.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A file of a school. */
record FileView(
        String sha256,
        String name,
        long size,
        String mediaType,
        PersonId uploadedBy,
        Instant uploadedAt,
        List<Citation> citedAt) {
    static FileView of(EvidenceFile it, List<Citation> citedAt) {
        return new FileView(
                it.sha256(), it.name(), it.size(), it.mediaType(), it.uploadedBy(), it.uploadedAt(), citedAt);
    }

    /** Some files, newest first; {@code next} is the {@code after} of the next page. */
    record Page(List<FileView> files, Optional<String> next) {}

    /** A file that came in; {@code already} when the school had it. */
    record Taken(boolean already, FileView file) {
        static Taken of(Stored it) {
            return new Taken(it.already(), FileView.of(it.file(), it.citedAt()));
        }
    }
}
