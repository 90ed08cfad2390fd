package co.ruta.portal.operator;

import co.ruta.core.plugin.Plugins;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The plugins of this installation. */
@Path("/operacion/complementos")
@ApplicationScoped
@Produces("text/html")
public class PluginsResource {
    @Inject
    private Plugins plugins;

    @Inject
    private Frames frames;

    @GET
    @Allowed(scope = Scope.PLATFORM)
    public Page list() {
        return new Page(
                frames.operator("Complementos", "complementos"),
                new PluginsPageView(plugins.all(), frames.operatorDates()));
    }
}
