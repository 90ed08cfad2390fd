package co.ruta.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Catches everything a resource or filter throws. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private final ProblemResponses responses;

    @Context
    private UriInfo address;

    @Inject
    ProblemMapper(ProblemResponses responses) {
        this.responses = responses;
    }

    @Override
    public Response toResponse(Throwable failure) {
        try {
            return responses.of(
                    failure,
                    address.getRequestUri().getPath(),
                    address.getBaseUri().getPath().startsWith("/api/"));
        } catch (IllegalStateException outsideRequest) {
            return responses.of(failure, "", true); // an address so broken that no request scope began
        }
    }
}
