package co.ruta.portal.enter;

import co.ruta.core.account.OpenedSession;
import co.ruta.core.account.Sessions;
import co.ruta.core.account.SignIn;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.portal.page.Field;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.session.ClientConnection;
import co.ruta.web.session.SessionCookies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** Where people come in. */
@Path("/entrar")
@ApplicationScoped
@Produces("text/html")
public class EnterResource {
    private static final String LOGIN = "Correo o documento";

    @Inject
    private SignIn signIn;

    @Inject
    private Sessions sessions;

    @Inject
    private SessionCookies cookies;

    @Inject
    private ClientConnection connection;

    @Inject
    private Homes homes;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.ANYBODY)
    public Response login(@QueryParam("siguiente") @DefaultValue("") String next) {
        if (user.signedIn().isPresent()) {
            return see(isLocal(next) ? next : homes.of(user.principal()));
        }
        return Response.ok(
                        new Page(frames.open("Entrar"), new LoginView(Field.of("login", LOGIN, ""), next, List.of())))
                .build();
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.ANYBODY)
    public Response enter(
            @FormParam("login") @DefaultValue("") String login,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("next") @DefaultValue("") String next) {
        try {
            OpenedSession session = signIn.with(login.strip(), password, connection.address());
            user.sessionToken().ifPresent(sessions::close);
            String where = isLocal(next) ? next : homes.of(session.session().principal());
            return Response.seeOther(URI.create(where))
                    .cookie(cookies.opened(session))
                    .build();
        } catch (ProblemException wrong) {
            if (wrong.kind() != ProblemKind.UNAUTHENTICATED
                    && wrong.kind() != ProblemKind.TOO_MANY
                    && wrong.kind() != ProblemKind.INVALID) {
                throw wrong;
            }
            List<Trouble> errors = Trouble.all(wrong, "login");
            Frame frame = frames.open("Entrar").withErrors();
            Response.ResponseBuilder answer = Response.status(wrong.kind() == ProblemKind.TOO_MANY ? 429 : 422)
                    .entity(new Page(frame, new LoginView(Field.of("login", LOGIN, login), next, errors)));
            wrong.retryAfter().ifPresent(it -> answer.header("Retry-After", it));
            return answer.build();
        }
    }

    /** Only addresses of our own: a link to sign in must not lead elsewhere. */
    static boolean isLocal(String next) {
        return next.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,400}");
    }

    private static Response see(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
