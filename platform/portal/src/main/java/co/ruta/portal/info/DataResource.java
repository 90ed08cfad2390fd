package co.ruta.portal.info;

import co.ruta.portal.page.Page;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** What is kept of people, what is not, and their rights. */
@Path("/tratamiento-de-datos")
@ApplicationScoped
@Produces("text/html")
public class DataResource {
    @Inject
    private Infos infos;

    @GET
    @Allowed(Callers.ANYBODY)
    public Page page() {
        return infos.page("tratamiento-de-datos", "Tratamiento de datos");
    }
}
