package co.ruta.portal.format;

import co.ruta.core.format.FormIdentity.Target;
import co.ruta.core.format.FormImports.Import;
import co.ruta.core.format.FormImports.Receipt;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.View;
import co.ruta.portal.school.SchoolPlace;
import java.util.Optional;

/** What an applied workbook did. */
public record BroughtView(SchoolPlace at, Import found, Receipt receipt, Dates dates) implements View {
    @Override
    public String template() {
        return "format/brought.jte";
    }

    /** The record it was applied to; empty for a document of the route. */
    public Optional<String> record() {
        return found.target() == Target.RECORD ? Optional.of(BringView.back(at, found)) : Optional.empty();
    }
}
