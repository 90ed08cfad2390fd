package co.ruta.portal.office;

import co.ruta.core.report.SchoolsAtLevel;
import co.ruta.core.report.TerritoryProfiles.Filter;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.View;
import java.util.ArrayList;
import java.util.List;

/** The schools that gave a component a level. */
public record SchoolsAtLevelView(
        OfficePlace at, SchoolsAtLevel found, Filter filter, String component, boolean mayReview) implements View {
    @Override
    public String template() {
        return "office/atlevel.jte";
    }

    public String address(String page) {
        return TerritoryView.filtered(at, filter, page);
    }

    /** The file of these very rows. */
    public String file(String form) {
        return OfficePlace.and(address("territorio/perfil." + form), "componente", component) + "&nivel="
                + found.level();
    }

    public String entry(SchoolsAtLevel.Entry it) {
        return mayReview
                ? at.review(it.document().value())
                : at.school(it.school().value());
    }

    public List<Link> pager() {
        List<Link> links = new ArrayList<>();
        String same = OfficePlace.and(address("territorio/establecimientos"), "componente", component) + "&nivel="
                + found.level();
        for (int page = 1; page <= found.pages(); page++) {
            if (page == 1 || page == found.pages() || Math.abs(page - found.page()) <= 2) {
                links.add(new Link(Integer.toString(page), same + "&pagina=" + page, page == found.page()));
            }
        }
        return links;
    }
}
