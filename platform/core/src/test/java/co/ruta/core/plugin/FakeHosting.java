package co.ruta.core.plugin;

import co.ruta.core.folder.Folder;
import co.ruta.sdk.PluginId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A host that reads jars as {@link SamplePlugin} writes them, runs nothing, and says what the test tells it to. */
final class FakeHosting implements PluginHosting {
    final List<Here> here = new ArrayList<>();
    int followed;

    @Override
    public Verdict judge(String fileName, byte[] bytes) {
        Map<String, String> files = new TreeMap<>();
        String properties = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().startsWith("definitions/")) {
                    files.put(entry.getName().substring("definitions/".length()), text);
                } else {
                    properties = text;
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        boolean sound = !files.isEmpty();
        return new Verdict(
                fileName,
                Folder.sha256(bytes),
                value(properties, "plugin.id").map(PluginId::new),
                value(properties, "plugin.version"),
                files,
                sound ? List.of() : List.of("El archivo no es un jar."));
    }

    @Override
    public String trust() {
        return "Se acepta todo.";
    }

    private static Optional<String> value(String properties, String name) {
        return properties
                .lines()
                .filter(it -> it.startsWith(name + "="))
                .map(it -> it.substring(name.length() + 1))
                .findFirst();
    }

    @Override
    public List<Here> here() {
        return List.copyOf(here);
    }

    @Override
    public void follow() {
        followed++;
    }
}
