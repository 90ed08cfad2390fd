package co.ruta.app.plugin;

import co.ruta.core.plugin.PluginRunner;
import co.ruta.core.plugin.PluginStatus;
import co.ruta.pluginhost.HostedPlugin;
import co.ruta.pluginhost.PluginHost;
import co.ruta.sdk.PluginId;
import java.util.List;

/** The plugin host, as the follower needs it. */
record HostRunner(PluginHost host) implements PluginRunner {
    private static final String FROM_DATABASE = " (base de datos)";

    @Override
    public List<Running> running() {
        return host.snapshot().serving().values().stream()
                .map(HostRunner::running)
                .toList();
    }

    private static Running running(HostedPlugin it) {
        return new Running(
                it.id().orElseThrow(),
                it.jarSha256(),
                it.version(),
                PluginStatus.valueOf(it.status().name()),
                it.reasons(),
                it.since());
    }

    @Override
    public List<String> install(PluginId plugin, byte[] jar) {
        HostedPlugin hosted = host.install(plugin + FROM_DATABASE, jar);
        return hosted.status() == co.ruta.pluginhost.PluginStatus.REJECTED ? hosted.reasons() : List.of();
    }

    @Override
    public void remove(PluginId plugin) {
        host.remove(plugin);
    }
}
