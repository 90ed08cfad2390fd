package co.ruta.portal.library;

import co.ruta.core.library.Paper;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Optional;

/**
 * The documents somebody may read.
 *
 * @param base address of the list; a document's own begins with it
 * @param mayPublish whether the form that publishes is there
 */
public record LibraryView(
        String base,
        List<Paper> papers,
        boolean mayPublish,
        String csrf,
        Dates dates,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    @Override
    public String template() {
        return "library/list.jte";
    }

    @Override
    public List<String> styles() {
        return List.of("more.css", "office.css");
    }

    public boolean isInForce(Paper it) {
        return it.isInForce(dates.today());
    }

    /** "desde el 3 de noviembre de 2026 hasta el 30 de noviembre de 2026". */
    public String validity(Paper it) {
        return validity(it, dates);
    }

    static String validity(Paper it, Dates dates) {
        return "desde el " + dates.day(it.validFrom())
                + it.validTo().map(to -> " hasta el " + dates.day(to)).orElse("");
    }
}
