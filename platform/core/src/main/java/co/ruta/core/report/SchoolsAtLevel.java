package co.ruta.core.report;

import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import java.util.List;

/** One page of the schools that gave a component a level. */
public record SchoolsAtLevel(
        String componentName, int level, String levelName, int total, int page, int pages, List<Entry> entries) {
    public SchoolsAtLevel {
        entries = List.copyOf(entries);
    }

    /** A school, and the document that says it. */
    public record Entry(
            SchoolId school,
            String name,
            String daneCode,
            String municipalityCode,
            String municipality,
            String zone,
            String sector,
            DocumentId document) {}
}
