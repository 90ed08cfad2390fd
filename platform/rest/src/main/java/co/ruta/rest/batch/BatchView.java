package co.ruta.rest.batch;

import co.ruta.core.batch.Batch;
import co.ruta.core.batch.BatchFile.State;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A ZIP of workbooks.
 *
 * @param year of workbooks that say none
 * @param origin the system they were delivered in; empty when they only fill drafts
 * @param refusal why it could not be opened
 * @param counts how many files stand in each state
 * @param taken true once every byte is here and its files were taken out
 */
public record BatchView(
        String id,
        String name,
        long size,
        long received,
        int year,
        String origin,
        Batch.Phase phase,
        Optional<String> refusal,
        Instant uploadedAt,
        String uploadedBy,
        Optional<Instant> confirmedAt,
        Optional<String> confirmedBy,
        Map<State, Integer> counts,
        boolean taken) {
    static BatchView of(Batch it) {
        return new BatchView(
                it.id(),
                it.name(),
                it.size(),
                it.received(),
                it.year(),
                it.origin(),
                it.phase(),
                it.refusal(),
                it.uploadedAt(),
                it.uploadedBy(),
                it.confirmed().map(Batch.Confirmation::at),
                it.confirmed().map(Batch.Confirmation::by),
                it.counts(),
                it.opened() || it.refusal().isPresent());
    }
}
