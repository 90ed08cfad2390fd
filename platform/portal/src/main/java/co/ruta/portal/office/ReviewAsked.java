package co.ruta.portal.office;

import co.ruta.core.id.DocumentId;
import co.ruta.core.id.TerritoryId;
import co.ruta.portal.page.Notices;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;

/** What every page about a document under review is asked with: the document, and the notice to show. */
public class ReviewAsked {
    @PathParam("territory")
    @DefaultValue("")
    String territory = "";

    @PathParam("document")
    @DefaultValue("")
    String document = "";

    @QueryParam("aviso")
    @DefaultValue("")
    String notice = "";

    TerritoryId territory() {
        return new TerritoryId(territory);
    }

    DocumentId document() {
        return new DocumentId(document);
    }

    Optional<String> notice() {
        return Notices.of(notice);
    }

    String address() {
        return address(document());
    }

    /** Where another document of the territory is reviewed. */
    String address(DocumentId other) {
        return "/" + territory + "/secretaria/revision/" + other;
    }

    /** Where the secretaría begins. */
    String home() {
        return "/" + territory + "/secretaria/inicio";
    }
}
