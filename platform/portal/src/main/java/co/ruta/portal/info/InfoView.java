package co.ruta.portal.info;

import co.ruta.portal.page.View;

/**
 * A page of words.
 *
 * @param page which one
 * @param contact how to reach the secretaría of whoever is signed in; empty when nobody is
 */
public record InfoView(String page, String contact) implements View {
    @Override
    public String template() {
        return switch (page) {
            case "accesibilidad" -> "info/accessibility.jte";
            case "tratamiento-de-datos" -> "info/data.jte";
            default -> "info/help.jte";
        };
    }
}
