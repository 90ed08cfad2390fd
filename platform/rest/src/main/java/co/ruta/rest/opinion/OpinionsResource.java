package co.ruta.rest.opinion;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.opinion.OpinionView;
import co.ruta.core.opinion.Opinions;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.access.Scope;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;

/** The numbered opinions the secretaría issued on a document, for school and secretaría; they never change. */
@Path("/territories/{territory}/schools/{school}/documents/{document}/opinions")
@ApplicationScoped
@Produces("application/json")
public class OpinionsResource {
    private final CurrentUser user;
    private final Opinions opinions;

    @Inject
    OpinionsResource(CurrentUser user, Opinions opinions) {
        this.user = user;
        this.opinions = opinions;
    }

    /** Oldest first. */
    @GET
    @Allowed(scope = Scope.SCHOOL)
    public List<OpinionView> list(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("document") DocumentId document) {
        return opinions.list(user.principal(), new DocumentRef(territory, school, document));
    }

    @GET
    @Path("/{number: [0-9]{1,6}}")
    @Codes("OPINION_NOT_FOUND")
    @Allowed(scope = Scope.SCHOOL)
    public OpinionView get(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("document") DocumentId document,
            @PathParam("number") int number) {
        return opinions.get(user.principal(), new DocumentRef(territory, school, document), number);
    }
}
