package co.ruta.paper;

import co.ruta.core.format.FormLogo;

/** A logo as it stands in the pages' XHTML. Only what the form itself carries is drawn: no address is followed. */
final class LogoHtml {
    /** How an image that the form carries begins. */
    static final String CARRIED = "data:image/png;base64,";

    private LogoHtml() {}

    static String of(FormLogo logo) {
        String alternative = "alt=\"" + FormHtml.escaped(logo.alternative()) + "\"";
        return logo.png()
                ? "<p><img class=\"logo\" src=\"" + logo.image() + "\" " + alternative + "/></p>"
                : "<p><object class=\"logo\" type=\"" + LogoDrawing.TYPE + "\" " + alternative + "></object></p>";
    }
}
