package co.ruta.core.batch;

import co.ruta.core.batch.BatchFile.State;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps batches and their files, so that any node may go on with what another began. */
interface BatchStore {
    void add(Batch batch, PersonId by);

    Optional<Batch> find(TerritoryId territory, String id);

    /** Newest first. */
    List<Batch> list(TerritoryId territory, int most);

    void received(TerritoryId territory, String id, long bytes);

    /** Puts its files in, all waiting; those of an opening that was broken off go. */
    void open(TerritoryId territory, String id, Instant now, Entries entries) throws Archives.Unsafe;

    void refuse(TerritoryId territory, String id, String why);

    /** False unless every file was tried and exactly so many are ready. */
    boolean confirm(TerritoryId territory, String id, PersonId by, Instant at, int ready);

    /** Refused files wait again, and what is ready is no longer confirmed. */
    void again(TerritoryId territory, String id, Instant now);

    List<BatchFile> files(TerritoryId territory, String id, Optional<State> state, int from, int most);

    Optional<BatchFile> file(TerritoryId territory, String id, int number);

    /** Empty once it is forgotten. */
    Optional<byte[]> content(TerritoryId territory, String id, int number);

    /**
     * Takes a file that waits, or that is ready in a confirmed batch: the oldest that nobody claimed since that moment.
     *
     * @param token names the claim
     */
    Optional<Claim> claim(String token, Instant now, Instant free);

    /**
     * Writes down what became of a file.
     *
     * @throws Lost when the claim is another's by now
     * @throws SlotTaken when another file of the batch stands for the same document
     */
    void settle(Claim claim, Outcome outcome, Instant now);

    /** Lets go of a file that failed, so that it is tried again. */
    void release(Claim claim);

    /** Drops the bytes of files that nobody wants any more, and uploads that never came whole. */
    void forget(TerritoryId territory, Instant before);

    /** Gives files one after the other. */
    interface Entries {
        void each(Taker taker) throws Archives.Unsafe;
    }

    /** Takes one. */
    interface Taker {
        void take(String name, byte[] content);
    }

    /** Another node has the file. */
    final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Another file of the batch stands for the same document. */
    final class SlotTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
