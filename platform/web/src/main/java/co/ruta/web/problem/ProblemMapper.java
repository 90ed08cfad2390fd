package co.ruta.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Catches everything a resource or filter throws. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private final ProblemResponses responses;
    private final HttpServletRequest request;

    @Inject
    ProblemMapper(ProblemResponses responses, HttpServletRequest request) {
        this.responses = responses;
        this.request = request;
    }

    @Override
    public Response toResponse(Throwable failure) {
        String address = request.getRequestURI();
        return responses.of(failure, address, address.startsWith("/api/"));
    }
}
