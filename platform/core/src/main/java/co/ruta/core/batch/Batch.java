package co.ruta.core.batch;

import co.ruta.core.batch.BatchFile.State;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A ZIP of workbooks.
 *
 * @param name of the file, as it was called
 * @param size bytes it has
 * @param received bytes that are here
 * @param year the year of workbooks that say none
 * @param origin the system they were delivered in, e.g. "Enjambre"; empty when they only fill drafts
 * @param opened whether its files were taken out
 * @param refusal why it could not be opened, in Spanish
 * @param confirmed when, and by whom, it was said that what is ready be written
 * @param counts how many files stand in each state
 */
public record Batch(
        TerritoryId territory,
        String id,
        String name,
        long size,
        long received,
        int year,
        String origin,
        Instant uploadedAt,
        String uploadedBy,
        boolean opened,
        Optional<String> refusal,
        Optional<Confirmation> confirmed,
        Map<State, Integer> counts) {
    public Batch {
        counts = Map.copyOf(counts);
    }

    /** Who said that it be written, and when. */
    public record Confirmation(Instant at, String by) {}

    /** How far a batch has come. */
    public enum Phase {
        /** Parts are missing. */
        RECEIVING,
        /** It could not be opened. */
        REFUSED,
        /** Its files are being tried. */
        READING,
        /** Every file was tried; what is ready waits to be confirmed. */
        READ,
        /** What is ready is being written. */
        IMPORTING,
        /** Nothing more happens by itself. */
        DONE
    }

    public Phase phase() {
        if (refusal.isPresent()) {
            return Phase.REFUSED;
        }
        if (!opened) {
            return Phase.RECEIVING;
        }
        if (count(State.WAITING) > 0) {
            return Phase.READING;
        }
        if (count(State.READY) == 0) {
            return Phase.DONE;
        }
        return confirmed.isPresent() ? Phase.IMPORTING : Phase.READ;
    }

    public int count(State state) {
        return counts.getOrDefault(state, 0);
    }

    public int files() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether a node has something to do in it. */
    public boolean working() {
        return phase() == Phase.READING || phase() == Phase.IMPORTING;
    }
}
