package co.ruta.launcher.server;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is set in the server before it starts: first the operator's lines, then those that are not for discussion, so
 * that these hold.
 */
final class PrebootCommands {

    private static final String CONFIG = "configs.config.server-config.";
    private static final String LISTENER = CONFIG + "network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener.http.";

    /** What a browser gains from compressing; images and archives are compressed already. */
    private static final String TEXT = String.join(
            ",",
            "text/html",
            "text/css",
            "text/plain",
            "text/csv",
            "text/javascript",
            "application/javascript",
            "application/json",
            "application/problem+json",
            "application/manifest+json",
            "application/yaml",
            "image/svg+xml");

    private PrebootCommands() {}

    /**
     * All settings as {@code name=value}, in order.
     *
     * @throws LaunchProblem SETTING_INVALID naming file and line
     */
    static List<String> read(Path tuning, int port) {
        List<String> commands = new ArrayList<>();
        commands.add(HTTP + "compression=on");
        commands.add(HTTP + "compression-min-size-bytes=256");
        commands.add(HTTP + "compressable-mime-type=" + TEXT);
        // Browsers speak it only behind TLS, where the proxy does; without TLS nothing would be compressed.
        commands.add(HTTP + "http2-enabled=false");
        commands.addAll(operators(tuning));
        commands.add(LISTENER + "address=127.0.0.1");
        commands.add(LISTENER + "port=" + port);
        commands.add(CONFIG + "hazelcast-config-specific-configuration.enabled=false");
        // The server would tell its maker about itself; Ruta calls nobody.
        commands.add(CONFIG + "phone-home-runtime-configuration.enabled=false");
        return commands;
    }

    private static List<String> operators(Path tuning) {
        List<String> commands = new ArrayList<>();
        if (!Files.exists(tuning)) {
            return commands;
        }
        try {
            int number = 0;
            for (String written : Files.readAllLines(tuning)) {
                number++;
                String line = written.strip();
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                if (!line.matches("set\\s+[\\w.\\-]+=.*")) {
                    throw new LaunchProblem(
                            Code.SETTING_INVALID,
                            "La línea " + number + " de " + tuning + " no sirve: se espera «set nombre=valor».");
                }
                commands.add(line.replaceFirst("set\\s+", ""));
            }
            return commands;
        } catch (IOException e) {
            throw new LaunchProblem(Code.SETTING_INVALID, "No se puede leer " + tuning + ": " + e.getMessage(), e);
        }
    }
}
