package co.ruta.web.problem;

import jakarta.ws.rs.core.Response;

/** Draws problems as pages; the portal implements it with one CDI bean. */
public interface ProblemPages {
    /**
     * The page, with the answer's status. Nobody may be signed in; the territory may be unknown. Must not fail.
     *
     * @param answer what is wrong; 401 may become a redirect to the sign-in page
     */
    Response page(ProblemAnswer answer);
}
