package co.ruta.rest;

import co.ruta.web.access.AccessRegistry;
import co.ruta.web.access.AccessRule;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;

/** The access matrix, for the operator and for the test that walks it. */
@Path("/access")
@ApplicationScoped
public class AccessResource {
    @GET
    @Produces("application/json")
    @Allowed(Callers.OPERATOR)
    public List<AccessRule> rules() {
        return AccessRegistry.ofThisApplication().rules();
    }
}
