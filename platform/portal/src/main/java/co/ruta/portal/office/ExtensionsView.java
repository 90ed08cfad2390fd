package co.ruta.portal.office;

import co.ruta.core.deadline.ExtensionView;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Field;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Optional;

/**
 * Extensions of a cycle.
 *
 * @param schools those found for the search, name and, as the link's address, id
 * @param deadlines that have a date, title and, as the link's address, id
 */
public record ExtensionsView(
        OfficePlace at,
        List<ExtensionView> extensions,
        String search,
        List<Link> schools,
        List<Link> deadlines,
        Field closes,
        Field act,
        Field reason,
        boolean mayPropose,
        Dates dates,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    @Override
    public String template() {
        return "office/extensions.jte";
    }

    public static String tag(ExtensionView.State state) {
        return switch (state) {
            case PROPOSED -> "tag tag-now";
            case GRANTED -> "tag tag-ok";
            case REFUSED -> "tag tag-bad";
        };
    }

    public static String icon(ExtensionView.State state) {
        return switch (state) {
            case PROPOSED -> "clock";
            case GRANTED -> "ok";
            case REFUSED -> "x";
        };
    }

    public static String word(ExtensionView.State state) {
        return switch (state) {
            case PROPOSED -> "Por decidir";
            case GRANTED -> "Concedida";
            case REFUSED -> "Negada";
        };
    }
}
