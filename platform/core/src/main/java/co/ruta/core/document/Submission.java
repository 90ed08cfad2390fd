package co.ruta.core.document;

import co.ruta.core.id.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was delivered, without its content. Never changes.
 *
 * @param number 1 for the first version
 * @param sha256 hex, of the canonical content in UTF-8
 * @param ratings a byte per component in catalogue order, 0 when pending
 * @param receipt number that people cite
 */
public record Submission(
        DocumentFacts document,
        int number,
        String sha256,
        Optional<byte[]> ratings,
        String receipt,
        Instant deliveredAt,
        PersonId deliveredBy,
        Optional<LocalDate> closes,
        boolean late) {}
