package co.ruta.web.session;

import co.ruta.core.account.Principal;
import co.ruta.core.account.Sessions;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.web.access.CurrentUser;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Finds out who asks: the operator by a bearer token, everybody else by the session cookie. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class SessionFilter implements ContainerRequestFilter {
    private static final String BEARER = "Bearer ";

    private final CurrentUser user;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final OperatorToken operator;

    @Inject
    SessionFilter(CurrentUser user, Sessions sessions, SessionCookies cookies, OperatorToken operator) {
        this.user = user;
        this.sessions = sessions;
        this.cookies = cookies;
        this.operator = operator;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<String> bearer = Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(it -> it.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(it -> it.substring(BEARER.length()).strip());
        if (bearer.isPresent()) {
            Principal who = operator.principal(bearer.get())
                    .orElseThrow(() -> new ProblemException(
                            ProblemKind.UNAUTHENTICATED, "WRONG_TOKEN", "La llave de operación no es correcta."));
            user.isProgram(who);
            return;
        }
        Optional<String> form = cookies.form(request.getCookies()).filter(FormTokens::isWellFormed);
        user.isNobody(form.orElseGet(FormTokens::mint), form.isEmpty());
        cookies.session(request.getCookies()).ifPresent(token -> sessions.find(token)
                .ifPresent(it -> user.isPerson(it.principal(), it.csrfToken(), token)));
    }
}
