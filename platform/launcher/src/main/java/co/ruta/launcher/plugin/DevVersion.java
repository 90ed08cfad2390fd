package co.ruta.launcher.plugin;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of one save while a plugin is worked on: after the version that is written, before the one that will follow
 * it, and after every earlier save, e.g. {@code 1.0.1-dev.20261127171530}. So a territory's range takes it, and what was
 * published never changes.
 */
public final class DevVersion {
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)(-.+)?");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private DevVersion() {}

    /** @throws LaunchProblem {@code PLUGIN_INVALID} when the folder's descriptor says no version */
    public static String of(Path folder, Clock clock) {
        Path descriptor = PluginBuild.resources(folder).resolve("plugin.properties");
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(descriptor)) {
            properties.load(text);
        } catch (IOException | IllegalArgumentException e) {
            throw new LaunchProblem(Code.PLUGIN_INVALID, "No se puede leer " + descriptor + ".", e);
        }
        String written = properties.getProperty("plugin.version", "").strip();
        Matcher version = VERSION.matcher(written);
        if (!version.matches()) {
            throw new LaunchProblem(
                    Code.PLUGIN_INVALID,
                    descriptor + ": «" + written + "» no es una versión. Escriba plugin.version=1.0.0, por ejemplo.");
        }
        String moment = SECOND.format(clock.instant().atOffset(ZoneOffset.UTC));
        return version.group(4) == null
                ? version.group(1) + "." + version.group(2) + "." + next(version.group(3)) + "-dev." + moment
                : written + ".dev." + moment;
    }

    private static long next(String patch) {
        return Long.parseLong(patch) + 1;
    }
}
