package co.ruta.rest.territory;

import co.ruta.core.plugin.PluginView;
import co.ruta.core.plugin.Plugins;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;

/** The plugins of the installation. */
@Path("/plugins")
@ApplicationScoped
@Produces("application/json")
public class PluginsResource {
    private final Plugins plugins;

    @Inject
    PluginsResource(Plugins plugins) {
        this.plugins = plugins;
    }

    /** Each with its status and, in Spanish, the reasons for it. */
    @GET
    @Allowed(scope = Scope.PLATFORM)
    public List<PluginView> list() {
        return plugins.all();
    }
}
