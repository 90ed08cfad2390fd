package co.ruta.core.plugin;

import co.ruta.core.problem.Problems;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.Version;
import co.ruta.sdk.VersionRange;
import co.ruta.sdk.definition.PluginDefinition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plugins a test puts in force by hand. */
public final class FakePlugins implements Plugins {
    private final Map<String, PublishedDefinition> inForce = new LinkedHashMap<>();
    private final List<PluginView> views = new ArrayList<>();

    public FakePlugins with(PluginDefinition definition) {
        return with(definition, PluginStatus.ACTIVE);
    }

    public FakePlugins with(PluginDefinition definition, PluginStatus status, String... reasons) {
        String id = definition.id().value();
        inForce.put(id, new PublishedDefinition("sha-of-" + id, definition));
        view(id, Optional.of(definition.version()), status, reasons);
        return this;
    }

    public FakePlugins rejected(String id, String... reasons) {
        view(id, Optional.empty(), PluginStatus.REJECTED, reasons);
        return this;
    }

    private void view(String id, Optional<String> version, PluginStatus status, String... reasons) {
        views.add(new PluginView(id, version, status, List.of(reasons), Optional.empty(), 1, Instant.EPOCH));
    }

    @Override
    public List<PluginView> all() {
        return List.copyOf(views);
    }

    @Override
    public Optional<PublishedDefinition> inForce(PluginId plugin) {
        return Optional.ofNullable(inForce.get(plugin.value()));
    }

    @Override
    public Optional<PublishedDefinition> last(PluginId plugin, VersionRange versions) {
        return inForce(plugin).filter(it -> Version.parse(it.definition().version())
                .filter(versions::accepts)
                .isPresent());
    }

    @Override
    public PublishedDefinition published(String sha256) {
        return inForce.values().stream()
                .filter(it -> it.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("DEFINITION_UNKNOWN", "No se encuentran las definiciones."));
    }
}
