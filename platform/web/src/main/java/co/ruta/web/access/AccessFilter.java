package co.ruta.web.access;

import co.ruta.core.school.Schools;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Method;

/** The one place where entering is decided. {@link Doors} puts it before every method. */
@ApplicationScoped
public class AccessFilter {
    private final CurrentUser user;
    private final Schools schools;

    @Inject
    AccessFilter(CurrentUser user, Schools schools) {
        this.user = user;
        this.schools = schools;
    }

    void filter(ContainerRequestContext request, Method method) {
        AccessJudge.judge(
                method.getAnnotation(Allowed.class),
                user.signedIn(),
                request.getUriInfo().getPathParameters(),
                schools::exists);
    }
}
