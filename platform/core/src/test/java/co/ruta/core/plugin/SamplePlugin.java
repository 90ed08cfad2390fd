package co.ruta.core.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Jars of an invented plugin that is definitions only: small, real, and different for each version. */
public final class SamplePlugin {
    private SamplePlugin() {}

    /** Its definition files, path → text. */
    public static Map<String, String> files(String id, String version) {
        return Map.of(
                "plugin.yaml",
                        """
                        id: %s
                        version: %s
                        title: Ruta de prueba
                        source: decisión de diseño
                        """
                                .formatted(id, version),
                "stages.yaml", "stages: [{stage: SELF_ASSESSMENT, title: A, process: p, applies-to: CYCLE}]",
                "processes/p.yaml",
                        """
                        id: p
                        title: Proceso
                        subject: STAGE
                        initial: BORRADOR
                        source: decisión de diseño
                        states: [{id: BORRADOR, title: Borrador, end: true}]
                        transitions: []
                        """);
    }

    public static byte[] jar(String id, String version) {
        return jar(id, version, files(id, version));
    }

    public static byte[] jar(String id, String version, Map<String, String> files) {
        Map<String, String> entries = new TreeMap<>();
        entries.put(
                "plugin.properties",
                "plugin.id=" + id + "\nplugin.version=" + version + "\nplugin.requires=>=0.1.0 <2.0.0\n");
        files.forEach((path, text) -> entries.put("definitions/" + path, text));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                ZipEntry one = new ZipEntry(entry.getKey());
                one.setTime(0); // the same files are the same bytes
                zip.putNextEntry(one);
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
