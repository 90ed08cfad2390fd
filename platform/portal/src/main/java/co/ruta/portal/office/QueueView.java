package co.ruta.portal.office;

import co.ruta.core.document.DocumentKind;
import co.ruta.core.review.WorkQueue;
import co.ruta.core.review.WorkQueue.Asked;
import co.ruta.core.review.WorkQueue.Sort;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents that wait for the secretaría. */
public record QueueView(OfficePlace at, WorkQueue.Page page, Asked asked, boolean mayReview, Dates dates)
        implements View {
    @Override
    public String template() {
        return "office/worklist.jte";
    }

    public static String title(DocumentKind kind) {
        return switch (kind) {
            case SELF_ASSESSMENT -> "Autoevaluaciones";
            case IMPROVEMENT_PLAN -> "Planes de mejoramiento";
            case FOLLOW_UP -> "Seguimientos";
            case RECORD -> "Registros";
        };
    }

    /** The address of this list with another state and page. */
    public String address(Optional<String> state, int number) {
        String address = at.page("cola");
        address = OfficePlace.and(
                address,
                "documento",
                asked.kind() == DocumentKind.SELF_ASSESSMENT ? "" : asked.kind().name());
        address = OfficePlace.and(address, "estado", state.orElse(""));
        address = OfficePlace.and(address, "municipio", asked.municipality().orElse(""));
        address = OfficePlace.and(address, "zona", asked.zone().orElse(""));
        address = OfficePlace.and(address, "q", asked.text().orElse(""));
        address = OfficePlace.and(
                address,
                "orden",
                asked.sort() == Sort.OLDEST ? "" : asked.sort().name());
        return OfficePlace.and(address, "pagina", number > 1 ? Integer.toString(number) : "");
    }

    public boolean has(Optional<String> chosen, String value) {
        return chosen.filter(value::equals).isPresent();
    }

    public int waiting() {
        return page.states().stream().mapToInt(it -> it.count()).sum();
    }

    public String rows() {
        if (page.total() == 0) {
            return "Ninguno coincide";
        }
        int first = (page.page() - 1) * asked.size() + 1;
        return "Filas " + first + " a " + (first + page.entries().size() - 1) + " de " + page.total();
    }

    public List<Link> pager() {
        List<Link> links = new ArrayList<>();
        for (int number = 1; number <= page.pages(); number++) {
            if (number == 1 || number == page.pages() || Math.abs(number - page.page()) <= 2) {
                links.add(new Link(Integer.toString(number), address(asked.state(), number), number == page.page()));
            }
        }
        return links;
    }
}
