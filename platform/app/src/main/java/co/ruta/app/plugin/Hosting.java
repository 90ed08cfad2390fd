package co.ruta.app.plugin;

import co.ruta.pluginhost.PluginHost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one plugin host of this node. */
@ApplicationScoped
class Hosting {
    @Produces
    @Singleton
    PluginHost host(Clock clock, @ConfigProperty(name = "ruta.data") String data) throws IOException {
        return new PluginHost(Path.of(data, "plugin-host"), clock);
    }

    void close(@Disposes PluginHost host) {
        host.close();
    }
}
