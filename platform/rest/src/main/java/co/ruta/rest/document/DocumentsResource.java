package co.ruta.rest.document;

import co.ruta.core.document.Documents;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;

/** A school's documents. */
@Path("/territories/{territory}/schools/{school}/documents")
@ApplicationScoped
@Produces("application/json")
public class DocumentsResource {
    private final Documents documents;

    @Inject
    DocumentsResource(Documents documents) {
        this.documents = documents;
    }

    @GET
    @Allowed(Callers.SCHOOL)
    public List<DocumentView> list(
            @PathParam("territory") TerritoryId territory, @PathParam("school") SchoolId school) {
        return documents.ofSchool(territory, school).stream()
                .map(DocumentView::of)
                .toList();
    }
}
