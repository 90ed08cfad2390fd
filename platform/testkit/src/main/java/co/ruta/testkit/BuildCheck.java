package co.ruta.testkit;

import co.ruta.contract.Breach;
import co.ruta.pluginhost.verify.PluginVerifier;
import co.ruta.pluginhost.verify.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.logging.LogManager;
import java.util.stream.Stream;

/** The last step of a plugin's build: prints every problem of the jar and fails when there is one. */
public final class BuildCheck {
    private BuildCheck() {}

    /**
     * Checks, and fails when something is wrong.
     *
     * @param args the jar, and the project's folder
     */
    public static void main(String[] args) throws IOException {
        LogManager.getLogManager().reset(); // what the libraries log is nothing to mend
        Path work = Files.createTempDirectory("ruta-verify");
        try {
            Verification verification =
                    new PluginVerifier(work, Clock.systemUTC()).verifyBuilt(Path.of(args[0]), Path.of(args[1]));
            for (Breach breach : verification.breaches()) {
                System.err.println(breach);
            }
            List<String> unpublished = verification.isSound() ? verification.unpublished() : List.of();
            unpublished.forEach(it -> System.err.println("Sin publicar: " + it + ". Publíquelo con ./ruta plugin lock "
                    + args[1] + ", o use una versión preliminar (1.3.0-dev) mientras cambia."));
            if (!verification.isSound() || !unpublished.isEmpty()) {
                throw new IllegalStateException("El complemento no se puede publicar así; problemas: "
                        + verification.breaches().size() + ", sin publicar: " + unpublished.size() + ".");
            }
        } finally {
            delete(work);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
