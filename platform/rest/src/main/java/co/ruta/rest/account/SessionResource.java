package co.ruta.rest.account;

import co.ruta.core.account.OpenedSession;
import co.ruta.core.account.Passwords;
import co.ruta.core.account.Principal;
import co.ruta.core.account.Sessions;
import co.ruta.core.account.SignIn;
import co.ruta.core.problem.Problems;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.problem.Codes;
import co.ruta.web.session.ClientConnection;
import co.ruta.web.session.SessionCookies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The session of whoever asks. */
@Path("/session")
@ApplicationScoped
@Produces("application/json")
public class SessionResource {
    private final CurrentUser user;
    private final SignIn signIn;
    private final Sessions sessions;
    private final Passwords passwords;
    private final SessionCookies cookies;
    private final ClientConnection connection;

    @Inject
    SessionResource(
            CurrentUser user,
            SignIn signIn,
            Sessions sessions,
            Passwords passwords,
            SessionCookies cookies,
            ClientConnection connection) {
        this.user = user;
        this.signIn = signIn;
        this.sessions = sessions;
        this.passwords = passwords;
        this.cookies = cookies;
        this.connection = connection;
    }

    /** Signs in: answers who it is and sets the session's cookie. */
    @POST
    @Consumes("application/json")
    @Codes({"WRONG_CREDENTIALS", "TOO_MANY_ATTEMPTS", "TOO_BUSY", "UNKNOWN_FIELD", "MISSING_FIELD", "WRONG_TYPE"})
    @Allowed(Callers.ANYBODY)
    public Response open(Credentials credentials) {
        OpenedSession session = signIn.with(credentials.login(), credentials.password(), connection.address());
        user.sessionToken().ifPresent(sessions::close);
        return Response.ok(SessionView.of(
                        session.session().principal(), session.session().csrfToken()))
                .cookie(cookies.opened(session))
                .build();
    }

    /** Who is signed in, with every membership in force today. */
    @GET
    @Allowed(Callers.SIGNED_IN)
    public SessionView current() {
        Principal who = user.principal();
        return SessionView.of(who, user.csrfToken());
    }

    /** Signs out. */
    @DELETE
    @Allowed(Callers.SIGNED_IN)
    public Response close() {
        user.sessionToken().ifPresent(sessions::close);
        return Response.noContent().cookie(cookies.closed()).build();
    }

    /** Ends this person's sessions on every other device. */
    @DELETE
    @Path("/others")
    @Codes({"NO_SESSION"})
    @Allowed(Callers.SIGNED_IN)
    public Closed closeOthers() {
        return new Closed(sessions.closeOthers(user.principal(), ownSession()));
    }

    /** Sets a new password and ends every other session. */
    @PUT
    @Path("/password")
    @Consumes("application/json")
    @Codes({
        "WRONG_PASSWORD",
        "NO_SESSION",
        "TOO_MANY_ATTEMPTS",
        "PASSWORD_TOO_SHORT",
        "PASSWORD_TOO_LONG",
        "PASSWORD_COMMON",
        "TOO_BUSY"
    })
    @Allowed(Callers.SIGNED_IN)
    public Response changePassword(PasswordChange change) {
        passwords.change(user.principal(), change.current(), change.password(), ownSession());
        return Response.noContent().build();
    }

    private String ownSession() {
        return user.sessionToken()
                .orElseThrow(
                        () -> Problems.conflict("NO_SESSION", "La llave de operación no tiene sesión ni contraseña."));
    }

    /** @param login e-mail, or number of a document */
    public record Credentials(String login, String password) {}

    public record PasswordChange(String current, String password) {}

    /** @param closed how many sessions ended */
    public record Closed(int closed) {}
}
