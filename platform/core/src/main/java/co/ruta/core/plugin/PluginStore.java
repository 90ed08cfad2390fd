package co.ruta.core.plugin;

import co.ruta.core.folder.Folder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where jars, definitions and acts are kept. What is kept by hash, and what was done, never changes. */
interface PluginStore {
    /** Keeps a jar, unless it is kept already. */
    void keepJar(String sha256, byte[] bytes, Instant at);

    Optional<byte[]> jar(String sha256);

    /** Keeps definitions, unless they are kept already. */
    void keepDefinition(String sha256, String plugin, String version, Folder files, Instant at);

    Optional<Folder> definition(String sha256);

    /** Keeps others from acting until the transaction ends, so that generations come in the order of their numbers. */
    void lock();

    /** The greatest generation, 0 for none. */
    long generation();

    /** The newest act of each plugin, by id. */
    List<Activation> latest();

    /** Newest first. */
    List<Activation> history(String plugin);

    /** Newest first. */
    List<Activation> ofJar(String sha256);

    /** The act that was done under this key. */
    Optional<Activation> done(String idempotencyKey);

    void append(Activation activation, String idempotencyKey);

    /** Notes that a jar waits for a decision; the same jar again is noted once, with the newest name and time. */
    void offer(Offer offer);

    Optional<Offer> offered(String sha256);

    /** The jar waits no more. */
    void decided(String sha256);

    /** Newest first. */
    List<Offer> offers();

    /** Drops offers from before, and jars that neither an act nor an offer speaks of; how many jars went. */
    int sweep(Instant before);

    /** Runs {@code work} once what was written is visible to all. */
    void afterCommit(Runnable work);
}
