package co.ruta.launcher.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * One installation's settings, all paths absolute.
 *
 * @param home the project's root folder
 * @param port HTTP port on the loopback
 * @param publicUrl address people type, without a slash at the end
 * @param data data folder
 * @param plugins inbox of plugin jars
 * @param territories folder with one folder of values per territory
 * @param war the application
 * @param database the operator's database; empty means the embedded one
 * @param mariadbBase where the embedded server's files are unpacked
 * @param startTimeout how long the application may take until it says it is ready
 * @param others every other {@code ruta.*} key of the file, handed to the application as it is
 */
public record Settings(
        Path home,
        int port,
        String publicUrl,
        Path data,
        Path plugins,
        Path territories,
        Path war,
        Optional<ExternalDatabase> database,
        Path mariadbBase,
        Duration startTimeout,
        Map<String, String> others) {

    /** The database that the operator names. */
    public record ExternalDatabase(String url, String user, String password) {}

    public Settings {
        others = Map.copyOf(others);
    }

    /** The same installation on another port, as a short-lived instance beside the usual one needs it. */
    public Settings onPort(int otherPort) {
        return new Settings(
                home,
                otherPort,
                "http://127.0.0.1:" + otherPort,
                data,
                plugins,
                territories,
                war,
                database,
                mariadbBase,
                startTimeout,
                others);
    }
}
