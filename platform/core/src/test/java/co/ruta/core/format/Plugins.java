package co.ruta.core.format;

import co.ruta.definitions.PluginDefinitionReader;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The stage formats that are exchanged as workbooks. */
    static List<Official> formats() {
        return all().stream()
                .filter(it -> it.format().kind() == FormatDefinition.Kind.VIEW)
                .filter(it -> it.format().stage().isPresent())
                .filter(it -> it.format().layout().workbook().isPresent())
                .toList();
    }

    /** What schools fill as records. */
    static List<Official> records() {
        return all().stream()
                .filter(it -> it.format().kind() == FormatDefinition.Kind.RECORD)
                .filter(it -> it.format().subject() == FormatDefinition.Subject.SCHOOL)
                .toList();
    }

    /** What has rows of a kind, newest version first. */
    static List<Official> showing(DocumentNode rows) {
        return all().stream()
                .filter(it -> it.format()
                        .fields()
                        .anyMatch(field -> field.type() instanceof FieldType.Table table
                                && table.rows().equals(Optional.of(rows))))
                .sorted(Comparator.comparingInt(it -> -it.format().number()))
                .toList();
    }

    private static List<Official> all() {
        try (Stream<Path> plugins = Files.list(Path.of("../../plugins"))) {
            return plugins.map(it -> it.resolve(DEFINITIONS))
                    .filter(Files::isDirectory)
                    .sorted()
                    .map(Plugins::read)
                    .flatMap(it -> it.formats().stream().map(format -> new Official(it, format)))
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
