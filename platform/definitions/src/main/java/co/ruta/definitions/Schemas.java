package co.ruta.definitions;

import co.ruta.sdk.Sdk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The JSON Schemas of every definition file. They lie in the SDK's jar below {@code META-INF/ruta/schemas/}; a build copies
 * them beside a plugin, so that an editor helps while somebody writes ({@code # yaml-language-server: $schema=…}).
 *
 * @since 1.0
 */
public final class Schemas {
    /** Their names, in the order somebody would write the files: first a plugin's, then a territory's. */
    public static final List<String> NAMES = List.of(
            "plugin",
            "stages",
            "process",
            "deadlines",
            "settings",
            "posts",
            "texts",
            "checks",
            "priorities",
            "format",
            "territory",
            "calendar",
            "territory-settings",
            "catalogue",
            "descriptors");

    private Schemas() {}

    /**
     * Writes every schema into a folder as {@code <name>.schema.json}.
     *
     * @param args the folder
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (String name : NAMES) {
            Files.writeString(folder.resolve(name + ".schema.json"), text(name));
        }
    }

    /**
     * A schema's text.
     *
     * @param name one of {@link #NAMES}
     */
    public static String text(String name) {
        String path = "/META-INF/ruta/schemas/" + name + ".schema.json";
        try (InputStream file = Sdk.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("No schema " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
