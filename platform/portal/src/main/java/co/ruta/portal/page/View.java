package co.ruta.portal.page;

import java.util.List;

/** The view model of one template: values ready to be shown, nothing to fetch. */
public interface View {
    /** The template that shows it, e.g. {@code enter/login.jte}. */
    String template();

    /** Style sheets beyond the one every page has. */
    default List<String> styles() {
        return List.of("more.css");
    }

    /** Scripts, in order; every page is complete without them. */
    default List<String> scripts() {
        return List.of("portal.js");
    }
}
