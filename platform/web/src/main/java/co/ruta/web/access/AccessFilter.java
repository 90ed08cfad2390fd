package co.ruta.web.access;

import co.ruta.core.school.Schools;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** The one place where entering is decided. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {
    private final CurrentUser user;
    private final Schools schools;

    @Context
    private ResourceInfo resource;

    @Inject
    AccessFilter(CurrentUser user, Schools schools) {
        this.user = user;
        this.schools = schools;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        AccessJudge.judge(
                resource.getResourceMethod().getAnnotation(Allowed.class),
                user.signedIn(),
                request.getUriInfo().getPathParameters(),
                schools::exists);
    }
}
