package co.ruta.portal.batch;

import co.ruta.core.format.ForeignTables;
import co.ruta.core.id.TerritoryId;
import co.ruta.portal.office.OfficePlace;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** What the columns of schools' own tables mean, said once for all of them. */
@Path("/{territory}/secretaria/columnas")
@ApplicationScoped
@Produces("text/html")
public class KeptColumnsResource {
    @Inject
    private ForeignTables tables;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    /** What is kept. */
    @GET
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Page kept(@PathParam("territory") String territory) {
        OfficePlace at = new OfficePlace(new TerritoryId(territory), 0);
        String title = "Columnas que se reconocen";
        return new Page(
                frames.office(title, at.territory(), "entregas")
                        .withCrumbs(Link.to("Importar libros", at.bare("libros")), new Link(title, "", true)),
                new KeptColumnsView(
                        at, tables.kept(at.territory()), tables.formats(at.territory()), frames.dates(at.territory())));
    }

    /** @param act {@code share} keeps for all what a school said, {@code drop} forgets it */
    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response change(
            @PathParam("territory") String territory,
            @FormParam("id") @DefaultValue("") String id,
            @FormParam("act") @DefaultValue("") String act) {
        OfficePlace at = new OfficePlace(new TerritoryId(territory), 0);
        if (act.equals("drop")) {
            tables.drop(user.principal(), at.territory(), id);
        } else {
            tables.share(user.principal(), at.territory(), id);
        }
        return Response.seeOther(URI.create(at.bare("columnas"))).build();
    }
}
