package co.ruta.web.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.Optional;

/** Refuses a body that is too large: at once when its length is said, else as soon as the limit is read past. */
@ApplicationScoped
public class BodyLimitFilter {
    /** Fails when the body is too large; {@link co.ruta.web.access.Doors} asks before every method. */
    public void filter(ContainerRequestContext request, Method method) {
        long limit = Optional.ofNullable(method.getAnnotation(BodyLimit.class))
                .map(BodyLimit::value)
                .orElse(BodyLimit.USUAL);
        if (declared(request) > limit) {
            throw LimitedStream.tooLarge(limit);
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
    }

    private static long declared(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
