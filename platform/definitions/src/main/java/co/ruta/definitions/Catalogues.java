package co.ruta.definitions;

import co.ruta.sdk.catalogue.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogues every territory has: Guía 34 in its editions of 2008 and 2026. */
public final class Catalogues {
    private static final List<String> IDS = List.of("guia34-2008", "guia34-2026");

    private Catalogues() {}

    /** The catalogues by id, in the order in which they were published. */
    public static Map<String, Catalogue> builtIn() {
        Map<String, Catalogue> catalogues = new LinkedHashMap<>();
        for (String id : IDS) {
            Reading<Catalogue> reading = new CatalogueReader(catalogues).read(id + ".yaml", text(id));
            catalogues.put(
                    id,
                    reading.value()
                            .orElseThrow(() -> new IllegalStateException("Broken catalogue: " + reading.problems())));
        }
        return catalogues;
    }

    /** The file's text of each catalogue by id, for storing it as published. */
    public static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        IDS.forEach(id -> texts.put(id, text(id)));
        return texts;
    }

    private static String text(String id) {
        try (InputStream file = Catalogues.class.getResourceAsStream("catalogues/" + id + ".yaml")) {
            if (file == null) {
                throw new IllegalStateException("Missing catalogue: " + id);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
