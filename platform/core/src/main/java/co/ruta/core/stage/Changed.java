package co.ruta.core.stage;

/** What changed from one submission of a document to another; each kind tells it in its own words. */
public interface Changed {
    /** Whether anything changed at the path, or in the node it names. */
    boolean touches(String path);
}
