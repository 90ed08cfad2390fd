package co.ruta.rest.document;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import jakarta.ws.rs.PathParam;

/** Which document of which school a path names; the server fills it. */
@SuppressWarnings("NullAway.Init")
public class DocumentPath {
    @PathParam("territory")
    private TerritoryId territory;

    @PathParam("school")
    private SchoolId school;

    @PathParam("document")
    private DocumentId document;

    public DocumentRef ref() {
        return new DocumentRef(territory, school, document);
    }
}
