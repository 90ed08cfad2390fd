package co.ruta.launcher.config;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import co.ruta.launcher.config.Settings.ExternalDatabase;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the settings. The command line goes before a system property, that before the environment, that before
 * {@code config/ruta.properties}, that before the default; an empty value counts as none.
 */
public final class SettingsReader {

    private static final int DEFAULT_PORT = 8080;
    private static final int DEFAULT_START_SECONDS = 180;

    private final Path home;
    private final Map<String, String> environment;
    private final Map<String, String> systemProperties;

    public SettingsReader(Path home, Map<String, String> environment, Map<String, String> systemProperties) {
        this.home = home.toAbsolutePath().normalize();
        this.environment = Map.copyOf(environment);
        this.systemProperties = Map.copyOf(systemProperties);
    }

    /**
     * The settings that hold for this command line.
     *
     * @throws LaunchProblem SETTING_INVALID naming the key and where it was written
     */
    public Settings read(Map<Key, String> commandLine) {
        Properties file = file();
        Lookup lookup = new Lookup(commandLine, file);
        int port = number(lookup, Key.HTTP_PORT, DEFAULT_PORT, 65_535);
        Path data = path(lookup, Key.DATA, home.resolve(".ruta"));
        return new Settings(
                home,
                port,
                publicUrl(lookup, port),
                data,
                path(lookup, Key.PLUGINS, data.resolve("plugins")),
                path(lookup, Key.TERRITORIES, home.resolve("territories")),
                path(lookup, Key.WAR, home.resolve("platform/app/target/ruta.war")),
                database(lookup),
                path(lookup, Key.MARIADB_BASE, data.resolve("mariadb").resolve("servidor")),
                Duration.ofSeconds(number(lookup, Key.START_TIMEOUT, DEFAULT_START_SECONDS, 86_400)),
                others(file));
    }

    private Properties file() {
        Path path = home.resolve("config").resolve("ruta.properties");
        Properties properties = new Properties();
        if (Files.exists(path)) {
            try (Reader reader = Files.newBufferedReader(path)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new LaunchProblem(Code.SETTING_INVALID, "No se puede leer " + path + ": " + e.getMessage(), e);
            }
        }
        return properties;
    }

    private static Optional<ExternalDatabase> database(Lookup lookup) {
        Optional<Found> url = lookup.find(Key.DB_URL);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.get().value().startsWith("jdbc:mariadb:")) {
            throw invalid(url.get(), "la dirección de la base de datos empieza por «jdbc:mariadb://»");
        }
        return Optional.of(new ExternalDatabase(
                url.get().value(),
                lookup.find(Key.DB_USER).map(Found::value).orElse(""),
                lookup.find(Key.DB_PASSWORD).map(Found::value).orElse("")));
    }

    private static String publicUrl(Lookup lookup, int port) {
        Optional<Found> found = lookup.find(Key.PUBLIC_URL);
        if (found.isEmpty()) {
            return "http://127.0.0.1:" + port;
        }
        if (!found.get().value().matches("https?://[^\\s/]+(/\\S*)?")) {
            throw invalid(found.get(), "se espera una dirección como «https://ruta.example.gov.co»");
        }
        return found.get().value().replaceAll("/+$", "");
    }

    private Path path(Lookup lookup, Key key, Path fallback) {
        Optional<Found> found = lookup.find(key);
        if (found.isEmpty()) {
            return fallback.toAbsolutePath().normalize();
        }
        try {
            // What a person types is relative to where they stand, what the file says to the project.
            Path base = found.get().typed() ? Path.of("").toAbsolutePath() : home;
            return base.resolve(found.get().value()).normalize();
        } catch (InvalidPathException e) {
            throw invalid(found.get(), "no es una carpeta posible");
        }
    }

    private static int number(Lookup lookup, Key key, int fallback, int highest) {
        Optional<Found> found = lookup.find(key);
        if (found.isEmpty()) {
            return fallback;
        }
        String value = found.get().value();
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > highest) {
            throw invalid(found.get(), "se espera un número de 1 a " + highest);
        }
        return Integer.parseInt(value);
    }

    private static LaunchProblem invalid(Found found, String expected) {
        return new LaunchProblem(
                Code.SETTING_INVALID,
                "El valor «" + found.value() + "» de " + found.name() + " no sirve: " + expected + ".");
    }

    private static Map<String, String> others(Properties file) {
        Map<String, String> others = new TreeMap<>();
        for (String name : file.stringPropertyNames()) {
            String value = file.getProperty(name).strip();
            if (name.startsWith("ruta.") && !value.isEmpty() && !isOurs(name)) {
                others.put(name, value);
            }
        }
        return others;
    }

    private static boolean isOurs(String name) {
        for (Key key : Key.values()) {
            if (key.property().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private record Found(String name, String value, boolean typed) {}

    private final class Lookup {
        private final Map<Key, String> commandLine;
        private final Properties file;

        Lookup(Map<Key, String> commandLine, Properties file) {
            this.commandLine = commandLine;
            this.file = file;
        }

        Optional<Found> find(Key key) {
            return nonEmpty("la línea de comandos (" + key.property() + ")", commandLine.get(key), true)
                    .or(() -> nonEmpty("-D" + key.property(), systemProperties.get(key.property()), true))
                    .or(() -> nonEmpty(key.variable(), environment.get(key.variable()), true))
                    .or(() -> nonEmpty(
                            key.property() + " (config/ruta.properties)", file.getProperty(key.property()), false));
        }

        private Optional<Found> nonEmpty(String name, @Nullable String value, boolean typed) {
            return value == null || value.isBlank()
                    ? Optional.empty()
                    : Optional.of(new Found(name, value.strip(), typed));
        }
    }
}
