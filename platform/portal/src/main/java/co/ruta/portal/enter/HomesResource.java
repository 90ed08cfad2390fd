package co.ruta.portal.enter;

import co.ruta.core.account.Grant;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.portal.page.PortalText;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Short addresses that lead to where one works in a territory. */
@Path("/{territory}")
@ApplicationScoped
@Produces("text/html")
public class HomesResource {
    @Inject
    private Homes homes;

    @Inject
    private CurrentUser user;

    /** The home of the role one has in the territory. */
    @GET
    @Allowed(Callers.TERRITORY)
    public Response territory(@PathParam("territory") String territory) {
        TerritoryId id = new TerritoryId(territory);
        Grant grant = user.principal().grants().stream()
                .filter(it -> it.isIn(id))
                .findFirst()
                .orElseThrow(PortalText::nothingHere);
        return see(grant.school().map(it -> homes.school(id, it)).orElse("/" + id + "/secretaria/inicio"));
    }

    @GET
    @Path("ie/{school}")
    @Allowed(Callers.SCHOOL)
    public Response school(@PathParam("territory") String territory, @PathParam("school") String school) {
        return see(homes.school(new TerritoryId(territory), new SchoolId(school)));
    }

    private static Response see(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
