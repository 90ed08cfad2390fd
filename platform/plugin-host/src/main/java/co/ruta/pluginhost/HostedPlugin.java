package co.ruta.pluginhost;

import co.ruta.sdk.PluginId;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.definition.PluginDefinition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A plugin as it stands, as values: nothing here holds on to a class of its own.
 *
 * @param fileName the jar it came in
 * @param id absent when the jar does not even say who it is
 * @param reasons Spanish sentences: why it is not simply active
 * @param files its definition files, path → text; empty when rejected
 * @param definition present when its definitions serve
 * @param jarSha256 hex
 * @param offers the check kinds its code offers
 */
public record HostedPlugin(
        String fileName,
        Optional<PluginId> id,
        Optional<String> version,
        PluginStatus status,
        List<String> reasons,
        Map<String, String> files,
        Optional<PluginDefinition> definition,
        String jarSha256,
        Set<CheckKind> offers,
        Instant since) {
    public HostedPlugin {
        reasons = List.copyOf(reasons);
        files = Map.copyOf(files);
        offers = Set.copyOf(offers);
    }

    /** The plugin's id, or its file's name when it has none. */
    public String name() {
        return id.map(PluginId::value).orElse(fileName);
    }

    static HostedPlugin serving(PluginJar jar, Set<CheckKind> offers, Instant since) {
        return new HostedPlugin(
                jar.fileName(),
                Optional.of(jar.id()),
                Optional.of(jar.version().toString()),
                PluginStatus.ACTIVE,
                List.of(),
                jar.files(),
                Optional.of(jar.definition()),
                jar.sha256(),
                offers,
                since);
    }

    static HostedPlugin refused(String fileName, String sha256, PluginRefused refused, Instant since) {
        return new HostedPlugin(
                fileName,
                refused.jar().map(PluginJar::id),
                refused.jar().map(it -> it.version().toString()),
                PluginStatus.REJECTED,
                refused.reasons(),
                Map.of(),
                Optional.empty(),
                sha256,
                Set.of(),
                since);
    }

    HostedPlugin saying(List<String> more) {
        List<String> all = new ArrayList<>(reasons);
        all.addAll(more);
        return with(status, all, since);
    }

    HostedPlugin with(PluginStatus status, List<String> reasons, Instant since) {
        return new HostedPlugin(fileName, id, version, status, reasons, files, definition, jarSha256, offers, since);
    }
}
