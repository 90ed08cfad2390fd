package co.ruta.core.catalogue;

/** Publishes at start the catalogues the application ships. */
public interface CataloguePublication {
    /** Adds those whose id was never published; what was published stays as it was. */
    void publish();
}
