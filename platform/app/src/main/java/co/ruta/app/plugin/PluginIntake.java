package co.ruta.app.plugin;

import co.ruta.core.plugin.PluginArrivals;
import co.ruta.core.plugin.PluginArrivals.Arrival;
import co.ruta.core.plugin.PluginArrivals.Kept;
import co.ruta.core.plugin.PluginStatus;
import co.ruta.pluginhost.HostedPlugin;
import co.ruta.pluginhost.PluginHost;
import co.ruta.sdk.PluginId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings plugins to where they serve: those of the inbox first, then, from the database, those that served last and lie
 * there no more. What was refused is written down with its reasons.
 */
@ApplicationScoped
class PluginIntake {
    private static final String FROM_DATABASE = " (base de datos)";

    private final PluginHost host;
    private final PluginArrivals arrivals;

    @Inject
    PluginIntake(PluginHost host, PluginArrivals arrivals) {
        this.host = host;
        this.arrivals = arrivals;
    }

    /** For the container's proxy only. */
    @SuppressWarnings("NullAway")
    PluginIntake() {
        this(null, null);
    }

    void bring(Path inbox) {
        arrivals.beginAnew();
        host.load(inbox);
        Set<String> fromInbox = Set.copyOf(host.snapshot().serving().keySet());
        List<Kept> kept = arrivals.lastServing();
        host.snapshot().serving().values().forEach(this::activated);
        kept.stream().filter(it -> !fromInbox.contains(it.plugin())).forEach(this::restore);
        refused();
    }

    private void activated(HostedPlugin plugin) {
        arrivals.activated(new Arrival(
                plugin.name(),
                plugin.version().orElseThrow(),
                jar(plugin),
                plugin.files(),
                PluginStatus.valueOf(plugin.status().name()),
                plugin.reasons()));
    }

    private Optional<byte[]> jar(HostedPlugin plugin) {
        try {
            return host.jar(plugin.id().orElseThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** From the jar that is kept or, where that is gone or no longer taken, from the definitions alone. */
    private void restore(Kept kept) {
        Optional<HostedPlugin> hosted = kept.jar().map(it -> host.install(kept.plugin() + FROM_DATABASE, it));
        if (hosted.isPresent() && hosted.get().status() != co.ruta.pluginhost.PluginStatus.REJECTED) {
            activated(hosted.get());
            return;
        }
        String why = hosted.map(it -> String.join(" ", it.reasons())).orElse("Su jar ya no está.");
        arrivals.activated(new Arrival(
                kept.plugin(),
                kept.version(),
                Optional.empty(),
                kept.files(),
                PluginStatus.DEGRADED,
                List.of("Sirven sus definiciones publicadas; su código no está disponible. " + why)));
    }

    /** Under its id where nothing of that id serves, so that its territory shows the reason; else under its file. */
    private void refused() {
        Set<String> serving = arrivals.lastServing().stream().map(Kept::plugin).collect(Collectors.toSet());
        for (HostedPlugin plugin : host.snapshot().refused().values()) {
            if (plugin.fileName().endsWith(FROM_DATABASE)) {
                continue; // said with the definitions that serve in its place
            }
            boolean own =
                    plugin.id().map(PluginId::value).filter(serving::contains).isEmpty();
            arrivals.refused(
                    own ? plugin.name() : plugin.fileName(), plugin.version(), PluginStatus.REJECTED, plugin.reasons());
        }
    }
}
