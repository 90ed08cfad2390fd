package co.ruta.app.plugin;

import co.ruta.core.plugin.NodeFollower;
import co.ruta.core.plugin.PluginActs;
import co.ruta.core.plugin.PluginAdministration;
import co.ruta.core.plugin.PluginNodes;
import co.ruta.pluginhost.PluginHost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one plugin host of this node, and what stands around it. */
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

    @Produces
    @Singleton
    JarJudge judge(Clock clock, @ConfigProperty(name = "ruta.data") String data) throws IOException {
        return new JarJudge(new PluginHost(Path.of(data, "plugin-judge"), clock));
    }

    @Produces
    @Singleton
    NodeFollower follower(
            PluginHost host,
            PluginActs acts,
            PluginNodes nodes,
            Clock clock,
            @ConfigProperty(name = "ruta.node") Optional<String> name,
            @ConfigProperty(name = "ruta.http.port") Optional<String> port) {
        return new NodeFollower(
                name.orElseGet(() -> machine() + port.map(it -> ":" + it).orElse("")),
                new HostRunner(host),
                acts,
                nodes,
                clock);
    }

    @Produces
    @Singleton
    Inbox inbox(
            PluginActs acts,
            PluginAdministration desk,
            Clock clock,
            @ConfigProperty(name = "ruta.plugins") String folder) {
        return new Inbox(Path.of(folder), acts, desk, clock);
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unnamed) {
            return "nodo";
        }
    }
}
