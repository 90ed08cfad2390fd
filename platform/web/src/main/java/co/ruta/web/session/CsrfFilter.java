package co.ruta.web.session;

import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.Problems;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.access.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses requests that another site made in a person's name. What changes something must come from our own pages, as
 * the browser's {@code Origin} tells, and carry the token: the session's, in the header {@code X-CSRF-Token} or the form
 * field {@code csrf}; before signing in, the one of the form cookie.
 *
 * <p>A public API call without session, such as signing in, needs no token: its JSON body cannot be sent from another
 * site without asking us first, and we never say yes.
 */
@ApplicationScoped
public class CsrfFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final CurrentUser user;
    private final ClientConnection connection;

    @Inject
    CsrfFilter(CurrentUser user, ClientConnection connection) {
        this.user = user;
        this.connection = connection;
    }

    /** Fails unless the request may change something; {@link co.ruta.web.access.Doors} asks before every method. */
    public void filter(ContainerRequestContext request, Method method) throws IOException {
        Allowed allowed = method.getAnnotation(Allowed.class);
        check(request, allowed != null && allowed.value().scope() == Scope.PUBLIC);
    }

    /** @param open whether the method is open to strangers */
    void check(ContainerRequestContext request, boolean open) throws IOException {
        if (SAFE.contains(request.getMethod()) || user.isProgram()) {
            return;
        }
        if (comesFromElsewhere(request)) {
            throw Problems.forbidden(
                    "FOREIGN_ORIGIN",
                    "La solicitud no salió de una página de esta plataforma. Ábrala e intente de nuevo.");
        }
        if (open && isJson(request) && user.signedIn().isEmpty()) {
            return;
        }
        String shown = shown(request).orElseThrow(CsrfFilter::refused);
        boolean right = FormTokens.same(user.csrfToken(), shown)
                || (open && FormTokens.same(user.formToken(), shown) && !user.formTokenIsNew());
        if (!right || (user.signedIn().isEmpty() && user.formTokenIsNew())) {
            throw refused();
        }
    }

    private boolean comesFromElsewhere(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        return "cross-site".equals(request.getHeaderString("Sec-Fetch-Site"))
                || (origin != null && !connection.isOwn(origin));
    }

    private static Optional<String> shown(ContainerRequestContext request) throws IOException {
        Optional<String> header = Optional.ofNullable(request.getHeaderString("X-CSRF-Token"));
        if (header.isPresent() || request.getMediaType() == null) {
            return header;
        }
        if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())) {
            return FormField.ofUrlEncoded(request);
        }
        if (MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType())) {
            return FormField.ofMultipart(request);
        }
        return Optional.empty();
    }

    private static boolean isJson(ContainerRequestContext request) {
        return request.getMediaType() != null
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType())
                && !request.getMediaType().isWildcardType();
    }

    private static ProblemException refused() {
        return Problems.forbidden(
                "CSRF_TOKEN_WRONG",
                "La página estuvo abierta demasiado tiempo o la sesión cambió. Vuelva a abrirla e intente de nuevo; lo"
                        + " que ya se guardó está a salvo.");
    }
}
