package co.ruta.pluginhost;

import co.ruta.pluginhost.weave.TickClass;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.Version;
import co.ruta.sdk.definition.PluginDefinition;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A jar that was judged without loading anything of it, and found sound.
 *
 * @param path the host's own copy of the jar as it came
 * @param woven what is loaded instead
 * @param libraries woven too
 * @param tick whose name the woven classes call
 * @param provider class that implements TerritoryPlugin; absent when the plugin is definitions only
 */
record PluginJar(
        String fileName,
        Path path,
        Path woven,
        List<Path> libraries,
        TickClass tick,
        String sha256,
        PluginId id,
        Version version,
        Optional<String> provider,
        Map<String, String> files,
        PluginDefinition definition) {}
