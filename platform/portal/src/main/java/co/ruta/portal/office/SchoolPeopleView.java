package co.ruta.portal.office;

import co.ruta.core.account.SchoolPeople;
import co.ruta.core.account.SchoolPeople.Wanted;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.View;
import java.util.ArrayList;
import java.util.List;

/** Schools with who answers for each. */
public record SchoolPeopleView(OfficePlace at, SchoolPeople.Page page, Wanted wanted, String text, Dates dates)
        implements View {
    @Override
    public String template() {
        return "office/schoolpeople.jte";
    }

    public static String word(Wanted wanted) {
        return switch (wanted) {
            case ALL -> "Todos los establecimientos";
            case WITHOUT_RECTOR -> "Sin rectoría o dirección";
            case NOT_ENTERED -> "La rectoría no ha entrado";
        };
    }

    public List<Link> pager() {
        List<Link> links = new ArrayList<>();
        String same = OfficePlace.and(at.bare("usuarios/establecimientos") + "?ver=" + wanted, "q", text);
        for (int number = 1; number <= page.pages(); number++) {
            if (number == 1 || number == page.pages() || Math.abs(number - page.page()) <= 2) {
                links.add(new Link(Integer.toString(number), same + "&pagina=" + number, number == page.page()));
            }
        }
        return links;
    }
}
