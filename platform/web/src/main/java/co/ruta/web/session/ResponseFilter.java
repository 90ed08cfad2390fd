package co.ruta.web.session;

import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Keeps answers out of shared caches unless they say otherwise, and gives strangers the token of their first form. */
@Provider
@ApplicationScoped
public class ResponseFilter implements ContainerResponseFilter {
    private final CurrentUser user;
    private final SessionCookies cookies;

    @Inject
    ResponseFilter(CurrentUser user, SessionCookies cookies) {
        this.user = user;
        this.cookies = cookies;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        boolean page =
                response.getMediaType() != null && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
        if (page && user.signedIn().isEmpty() && user.formTokenIsNew()) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, cookies.form(user.formToken()));
        }
    }
}
