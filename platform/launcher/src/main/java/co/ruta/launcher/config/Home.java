package co.ruta.launcher.config;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** The project's root folder: what {@code -Druta.home} says, else the first one with settings above the jar. */
public final class Home {

    private Home() {}

    public static Path find() {
        String told = System.getProperty("ruta.home", "");
        if (!told.isBlank()) {
            return Path.of(told).toAbsolutePath().normalize();
        }
        for (Path folder = jar(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("config").resolve("ruta.properties"))) {
                return folder;
            }
        }
        return Path.of("").toAbsolutePath();
    }

    private static Path jar() {
        CodeSource source = Home.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Path.of("").toAbsolutePath()
                    : Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            return Path.of("").toAbsolutePath();
        }
    }
}
