package co.ruta.portal.enter;

import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The address of the house itself. */
@Path("/")
@ApplicationScoped
@Produces("text/html")
public class StartResource {
    @Inject
    private Homes homes;

    @Inject
    private CurrentUser user;

    /** One's own home, or the page to sign in. */
    @GET
    @Allowed(Callers.ANYBODY)
    public Response start() {
        return Response.seeOther(URI.create(user.signedIn().map(homes::of).orElse("/entrar")))
                .build();
    }
}
