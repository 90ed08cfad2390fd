package co.ruta.pluginhost.verify;

import co.ruta.definitions.DefinitionFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the jar that a build would make of a project's files. */
final class JarMaker {
    private JarMaker() {}

    static byte[] make(Map<String, String> definitions, Map<String, byte[]> content) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(content);
        definitions.forEach(
                (name, text) -> entries.put(DefinitionFiles.FOLDER + name, text.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
