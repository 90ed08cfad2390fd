package co.ruta.portal.format;

import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.portal.school.SchoolPlace;
import java.util.List;

/** Where a table of the school's own is brought. */
public record ForeignView(SchoolPlace at, List<Target> targets, List<Trouble> errors) implements View {
    @Override
    public String template() {
        return "format/foreign.jte";
    }

    /**
     * A draft in one of its formats.
     *
     * @param value names both
     */
    public record Target(String value, String title) {}

    public String address() {
        return at.page("formatos/columnas");
    }
}
