package co.ruta.portal.records;

import co.ruta.core.records.Records.Shelf;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.View;
import co.ruta.portal.school.SchoolPlace;
import java.util.List;
import java.util.Optional;

/** The formats with their records. */
public record RecordsView(SchoolPlace at, List<Shelf> shelves, Dates dates, Optional<String> notice) implements View {
    @Override
    public String template() {
        return "records/list.jte";
    }
}
