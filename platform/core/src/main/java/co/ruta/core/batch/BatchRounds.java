package co.ruta.core.batch;

/** Does what waits in batches. Run again and again by every node; each file is done once all the same. */
public interface BatchRounds {
    /** Tries and writes files until nothing waits that this node can have; how many it did. */
    int round();
}
