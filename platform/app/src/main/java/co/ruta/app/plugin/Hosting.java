package co.ruta.app.plugin;

import co.ruta.contract.Published;
import co.ruta.core.plugin.Activation;
import co.ruta.core.plugin.NodeFollower;
import co.ruta.core.plugin.PluginActs;
import co.ruta.core.plugin.PluginAdministration;
import co.ruta.core.plugin.PluginNodes;
import co.ruta.pluginhost.HostSettings;
import co.ruta.pluginhost.PluginHost;
import co.ruta.sdk.PluginId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one plugin host of this node, and what stands around it. */
@ApplicationScoped
class Hosting {
    /** Serves what was judged when it was activated: its contract is not asked again on each node and at each start. */
    @Produces
    @Singleton
    PluginHost host(Clock clock, Trusted trusted, @ConfigProperty(name = "ruta.data") String data) throws IOException {
        return new PluginHost(
                Path.of(data, "plugin-host"),
                clock,
                HostSettings.USUAL.with(trusted.trust()).with(subject -> List.of()));
    }

    void close(@Disposes PluginHost host) {
        host.close();
    }

    @Produces
    @Singleton
    JarJudge judge(
            Clock clock,
            Trusted trusted,
            PluginActs acts,
            @ConfigProperty(name = "ruta.data") String data,
            @ConfigProperty(name = "ruta.demo", defaultValue = "false") boolean demo)
            throws IOException {
        PluginHost judging =
                new PluginHost(Path.of(data, "plugin-judge"), clock, HostSettings.USUAL.with(trusted.trust()));
        // Where plugins are developed a version may be written over; elsewhere what was published never changes.
        return new JarJudge(judging, plugin -> demo ? List.of() : published(acts, plugin));
    }

    private static List<Published> published(PluginActs acts, PluginId plugin) {
        List<Published> published = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Activation act : acts.history(plugin)) {
            if (seen.add(act.definition())) {
                published.add(0, new Published(act.version(), act.definition(), acts.files(act.definition())));
            }
        }
        return published;
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
