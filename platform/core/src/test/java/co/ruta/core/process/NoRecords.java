package co.ruta.core.process;

import co.ruta.core.document.Document;
import java.util.Map;

/** A school that filled no record, or whatever a test says it filled. */
public record NoRecords(Map<String, RecordShelf.Standing> standing) implements RecordShelf {
    public NoRecords() {
        this(Map.of());
    }

    @Override
    public String title(Document document, String format) {
        return "Formato " + format;
    }

    @Override
    public Map<String, Standing> of(Document document) {
        return standing;
    }
}
