package co.ruta.rest;

import co.ruta.web.access.ResourceClasses;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The API: every resource below this package, with the filters and problem mappers it shares with the portal. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return ResourceClasses.below("co.ruta.rest", "co.ruta.web");
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true, "jersey.config.jsonFeature", "co.ruta.web.json");
    }
}
