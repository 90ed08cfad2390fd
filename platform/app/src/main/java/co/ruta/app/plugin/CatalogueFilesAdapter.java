package co.ruta.app.plugin;

import co.ruta.core.catalogue.CatalogueFiles;
import co.ruta.definitions.CatalogueReader;
import co.ruta.definitions.Catalogues;
import co.ruta.definitions.Reading;
import co.ruta.sdk.catalogue.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** The catalogues the definitions ship, and how published ones are read. */
@ApplicationScoped
class CatalogueFilesAdapter implements CatalogueFiles {
    @Override
    public Map<String, String> shipped() {
        return Catalogues.texts();
    }

    @Override
    public Map<String, Catalogue> read(Map<String, String> published) {
        Map<String, Catalogue> catalogues = new LinkedHashMap<>();
        published.forEach((id, text) -> {
            Reading<Catalogue> reading = new CatalogueReader(catalogues).read(id + ".yaml", text);
            catalogues.put(
                    id,
                    reading.value()
                            .orElseThrow(() -> new IllegalStateException(
                                    "A published catalogue is not understood: " + reading.problems())));
        });
        return catalogues;
    }
}
