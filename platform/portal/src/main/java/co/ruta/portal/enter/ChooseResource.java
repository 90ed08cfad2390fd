package co.ruta.portal.enter;

import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Where a person with several memberships says where to work. */
@Path("/elegir")
@ApplicationScoped
@Produces("text/html")
public class ChooseResource {
    @Inject
    private Homes homes;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SIGNED_IN)
    public Page choose() {
        return new Page(frames.open("Elegir lugar de trabajo"), new ChooseView(homes.choices(user.principal())));
    }
}
