package co.ruta.core.format;

import co.ruta.definitions.PluginDefinitionReader;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.format.FormatDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The formats of the plugins of this repository: official ones, and the usual ones where there is none. */
final class Plugins {
    /** A format that shows documents, with the plugin it belongs to. */
    record Official(PluginDefinition plugin, FormatDefinition format) {
        @Override
        public String toString() {
            return plugin.id() + " " + format.id() + " v" + format.number();
        }
    }

    private static final String DEFINITIONS = "src/main/resources/definitions";

    private Plugins() {}

    static List<Official> formats() {
        try (Stream<Path> plugins = Files.list(Path.of("../../plugins"))) {
            return plugins.map(it -> it.resolve(DEFINITIONS))
                    .filter(Files::isDirectory)
                    .sorted()
                    .map(Plugins::read)
                    .flatMap(it -> it.formats().stream().map(format -> new Official(it, format)))
                    .filter(it -> it.format().kind() == FormatDefinition.Kind.VIEW)
                    .filter(it -> it.format().layout().workbook().isPresent())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A plugin as its files would define it after a change. */
    static PluginDefinition read(String id, Consumer<Map<String, String>> change) {
        Map<String, String> files = files(Path.of("../../plugins", id, DEFINITIONS));
        change.accept(files);
        return new PluginDefinitionReader().read(files).value().orElseThrow();
    }

    private static PluginDefinition read(Path folder) {
        return new PluginDefinitionReader().read(files(folder)).value().orElseThrow();
    }

    private static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(each).toString(), Files.readString(each));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }
}
