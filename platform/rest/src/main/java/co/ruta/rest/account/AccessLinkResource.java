package co.ruta.rest.account;

import co.ruta.core.account.AccessLinks;
import co.ruta.core.account.OpenedSession;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.problem.Codes;
import co.ruta.web.session.SessionCookies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** Links that let somebody set a password, once. */
@Path("/access-links/{token}")
@ApplicationScoped
@Produces("application/json")
public class AccessLinkResource {
    private final AccessLinks links;
    private final SessionCookies cookies;

    @Inject
    AccessLinkResource(AccessLinks links, SessionCookies cookies) {
        this.links = links;
        this.cookies = cookies;
    }

    /** Whom the link is for. */
    @GET
    @Codes({"LINK_UNKNOWN", "LINK_EXPIRED"})
    @Allowed(Callers.ANYBODY)
    public LinkView look(@PathParam("token") String token) {
        AccessLinks.LinkView link = links.look(token);
        return new LinkView(link.name(), link.login(), link.purpose(), link.expires());
    }

    /** Sets the password and signs in. */
    @POST
    @Consumes("application/json")
    @Codes({"LINK_UNKNOWN", "LINK_EXPIRED", "PASSWORD_TOO_SHORT", "PASSWORD_TOO_LONG", "PASSWORD_COMMON", "TOO_BUSY"})
    @Allowed(Callers.ANYBODY)
    public Response use(@PathParam("token") String token, NewPassword chosen) {
        OpenedSession session = links.use(token, chosen.password());
        return Response.ok(SessionView.of(
                        session.session().principal(), session.session().csrfToken()))
                .cookie(cookies.opened(session))
                .build();
    }

    public record NewPassword(String password) {}

    public record LinkView(String name, String login, AccessLinks.Purpose purpose, Instant expires) {}
}
