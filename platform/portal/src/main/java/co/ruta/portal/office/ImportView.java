package co.ruta.portal.office;

import co.ruta.core.school.SchoolLists.SchoolList;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.List;

/** Where a list is uploaded, and what was imported before. */
public record ImportView(OfficePlace at, List<SchoolList> applied, Dates dates, List<Trouble> errors) implements View {
    @Override
    public String template() {
        return "office/import.jte";
    }

    public String address() {
        return at.bare("establecimientos/importar");
    }
}
