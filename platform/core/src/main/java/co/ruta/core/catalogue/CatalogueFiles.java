package co.ruta.core.catalogue;

import co.ruta.sdk.catalogue.Catalogue;
import java.util.Map;

/** Port: the catalogues every territory has, as the application ships them. */
public interface CatalogueFiles {
    /** Catalogue id → its file's text. */
    Map<String, String> shipped();

    /**
     * What published files say.
     *
     * @param published catalogue id → text, all that were published
     * @throws IllegalStateException if this platform no longer understands one
     */
    Map<String, Catalogue> read(Map<String, String> published);
}
