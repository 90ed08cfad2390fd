package co.ruta.definitions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Takes the definition files out of a plugin's jar, within limits and without loading anything. */
public final class DefinitionFiles {
    /** Where a plugin's jar keeps its definitions. */
    public static final String FOLDER = "definitions/";

    private static final int MAX_FILES = 200;
    private static final int MAX_BYTES = 2_000_000;

    private DefinitionFiles() {}

    /**
     * Path below {@value #FOLDER} → text.
     *
     * @throws IOException if the file is no jar, or its definitions are too large or no UTF-8 text
     */
    public static Map<String, String> inJar(Path jar) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
                    files.put(entry.getName().substring(FOLDER.length()), text(zip, entry));
                }
                if (files.size() > MAX_FILES) {
                    throw new IOException("Hay más de " + MAX_FILES + " archivos de definiciones.");
                }
            }
        }
        return files;
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] bytes = content.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IOException("El archivo " + entry.getName() + " es demasiado grande.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new IOException("El archivo " + entry.getName() + " no es texto UTF-8.", notText);
        }
    }
}
