package co.ruta.web.access;

import co.ruta.web.limit.BodyLimitFilter;
import co.ruta.web.session.CsrfFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.lang.reflect.Method;

/**
 * Puts the filters that read a method's annotations before each method. They are told the method here, once: a
 * {@code @Context ResourceInfo} in a shared bean knows only the JAX-RS application that touched it first, and the API
 * and the portal are two.
 */
@Provider
@ApplicationScoped
public class Doors implements DynamicFeature {
    private final BodyLimitFilter limit;
    private final AccessFilter access;
    private final CsrfFilter csrf;

    @Inject
    Doors(BodyLimitFilter limit, AccessFilter access, CsrfFilter csrf) {
        this.limit = limit;
        this.access = access;
        this.csrf = csrf;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        context.register(new LimitDoor(limit, method), Priorities.AUTHENTICATION - 100);
        context.register(new AccessDoor(access, method), Priorities.AUTHORIZATION);
        context.register(new CsrfDoor(csrf, method), Priorities.AUTHORIZATION + 500);
    }

    private record LimitDoor(BodyLimitFilter filter, Method method) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            filter.filter(request, method);
        }
    }

    private record AccessDoor(AccessFilter filter, Method method) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            filter.filter(request, method);
        }
    }

    private record CsrfDoor(CsrfFilter filter, Method method) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) throws IOException {
            filter.filter(request, method);
        }
    }
}
