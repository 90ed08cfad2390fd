package co.ruta.portal.enter;

import co.ruta.core.account.Sessions;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.session.SessionCookies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where people go out. */
@Path("/salir")
@ApplicationScoped
@Produces("text/html")
public class LeaveResource {
    @Inject
    private Sessions sessions;

    @Inject
    private SessionCookies cookies;

    @Inject
    private CurrentUser user;

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.ANYBODY)
    public Response leave() {
        user.sessionToken().ifPresent(sessions::close);
        return Response.seeOther(URI.create("/entrar")).cookie(cookies.closed()).build();
    }
}
