package co.ruta.portal.office;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.TerritoryId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A secretaría in a cycle, and the addresses of its pages. */
public record OfficePlace(TerritoryId territory, int cycle) {
    /** A page's address, with the cycle. */
    public String page(String name) {
        return bare(name) + "?vigencia=" + cycle;
    }

    /** A page's address without the cycle. */
    public String bare(String name) {
        return "/" + territory + "/secretaria/" + name;
    }

    public String review(String document) {
        return bare("revision/" + document);
    }

    public String school(String school) {
        return bare("establecimientos/" + school);
    }

    /** A delivered version as the school reads it. */
    public String delivery(DocumentRef document, int number) {
        return "/" + territory + "/ie/" + document.school() + "/" + cycle + "/entregas/" + number;
    }

    public String file(DocumentRef document, String sha256) {
        return "/" + territory + "/ie/" + document.school() + "/" + cycle + "/evidencias/" + sha256;
    }

    /** Adds a parameter to an address that has some. */
    public static String and(String address, String name, String value) {
        return value.isEmpty()
                ? address
                : address + "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
