package co.ruta.portal.format;

import co.ruta.core.format.FormImports.Import;
import co.ruta.core.format.FormImports.Receipt;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.View;
import co.ruta.portal.school.SchoolPlace;

/** What an applied workbook did. */
public record BroughtView(SchoolPlace at, Import found, Receipt receipt, Dates dates) implements View {
    @Override
    public String template() {
        return "format/brought.jte";
    }
}
