package co.ruta.portal;

import co.ruta.web.access.ResourceClasses;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The portal: every page below this package, with the filters and problem mappers it shares with the API. */
@ApplicationPath("/")
public class PortalApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return ResourceClasses.below("co.ruta.portal", "co.ruta.web");
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true, "jersey.config.jsonFeature", "co.ruta.web.json");
    }
}
