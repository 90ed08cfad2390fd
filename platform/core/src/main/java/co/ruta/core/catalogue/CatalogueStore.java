package co.ruta.core.catalogue;

import java.time.Instant;
import java.util.Map;

/** Where catalogues are kept as they were published. */
interface CatalogueStore {
    /** Catalogue id → text. */
    Map<String, String> all();

    /** Publishes a catalogue, unless one of its id is there: what was published never changes. */
    void publish(String id, String sha256, String text, Instant at);
}
