package co.ruta.launcher.cli;

import co.ruta.launcher.config.Home;
import co.ruta.launcher.config.Key;
import co.ruta.launcher.config.Settings;
import co.ruta.launcher.config.SettingsReader;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that works on an instance. */
final class InstanceOptions {

    @Option(names = "--port", paramLabel = "PUERTO", description = "Puerto HTTP en 127.0.0.1 (8080).")
    private @Nullable String port;

    @Option(names = "--data", paramLabel = "CARPETA", description = "Carpeta de datos (.ruta).")
    private @Nullable String data;

    @Option(names = "--plugins", paramLabel = "CARPETA", description = "Carpeta de complementos.")
    private @Nullable String plugins;

    @Option(names = "--territories", paramLabel = "CARPETA", description = "Carpeta de territorios (territories).")
    private @Nullable String territories;

    @Option(names = "--war", paramLabel = "ARCHIVO", description = "Aplicación que se pone en marcha.")
    private @Nullable String war;

    /** The settings that hold for this command line in this process. */
    Settings settings() {
        return settings(Map.of());
    }

    /** As {@link #settings()}, with what a command chooses where nothing was typed. */
    Settings settings(Map<Key, String> chosen) {
        Map<Key, String> typed = new EnumMap<>(Key.class);
        typed.putAll(chosen);
        put(typed, Key.HTTP_PORT, port);
        put(typed, Key.DATA, data);
        put(typed, Key.PLUGINS, plugins);
        put(typed, Key.TERRITORIES, territories);
        put(typed, Key.WAR, war);
        Map<String, String> properties = new HashMap<>();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("ruta."))
                .forEach(name -> properties.put(name, System.getProperty(name)));
        return new SettingsReader(Home.find(), System.getenv(), properties).read(typed);
    }

    private static void put(Map<Key, String> typed, Key key, @Nullable String value) {
        if (value != null) {
            typed.put(key, value);
        }
    }
}
