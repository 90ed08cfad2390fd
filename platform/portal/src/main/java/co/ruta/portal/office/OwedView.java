package co.ruta.portal.office;

import co.ruta.core.review.OwedPage;
import co.ruta.core.review.OwedPage.Asked;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What each school owes of the whole route.
 *
 * @param documents the control of one document, to choose from
 * @param years how many years are open
 */
public record OwedView(OfficePlace at, List<Link> documents, int years, OwedPage owed, Asked asked, Dates dates)
        implements View {
    @Override
    public String template() {
        return "office/owed.jte";
    }

    public boolean has(Optional<String> chosen, String value) {
        return chosen.filter(value::equals).isPresent();
    }

    /** The rows shown, in words. */
    public String rows() {
        if (owed.total() == 0) {
            return "Ningún establecimiento coincide";
        }
        int first = (owed.page() - 1) * asked.size() + 1;
        return "Filas " + first + " a " + (first + owed.lines().size() - 1) + " de " + owed.total();
    }

    /** The address of this very list; {@code page} names the resource, so that the export takes the same filters. */
    public String address(String page, int number) {
        String address = at.page(page);
        address = OfficePlace.and(address, "anios", asked.everyYear() ? "todos" : "");
        address = OfficePlace.and(address, "estado", asked.onlyOwing() ? "OWES" : "");
        address = OfficePlace.and(address, "municipio", asked.municipality().orElse(""));
        address = OfficePlace.and(address, "zona", asked.zone().orElse(""));
        address = OfficePlace.and(address, "sector", asked.sector().orElse(""));
        address = OfficePlace.and(address, "q", asked.text().orElse(""));
        return OfficePlace.and(address, "pagina", number > 1 ? Integer.toString(number) : "");
    }

    /** Pages near this one, the first and the last. */
    public List<Link> pager() {
        List<Link> links = new ArrayList<>();
        for (int number = 1; number <= owed.pages(); number++) {
            if (number == 1 || number == owed.pages() || Math.abs(number - owed.page()) <= 2) {
                links.add(new Link(Integer.toString(number), address("entregas/todas", number), number == owed.page()));
            }
        }
        return links;
    }
}
