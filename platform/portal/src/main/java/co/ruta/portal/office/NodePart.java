package co.ruta.portal.office;

import co.ruta.core.review.ObservationView;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.View;
import co.ruta.portal.school.SchoolPlace;
import java.util.List;

/** The remarks on one node of a document under review, and the form for another one. */
public record NodePart(
        String address,
        String path,
        String title,
        List<ObservationView> observations,
        boolean mayRemark,
        String draft,
        String csrf,
        Dates dates)
        implements View {
    @Override
    public String template() {
        return "office/node.jte";
    }

    public String id() {
        return SchoolPlace.anchor(path.isEmpty() ? "documento" : path);
    }
}
