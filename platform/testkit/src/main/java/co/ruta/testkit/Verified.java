package co.ruta.testkit;

import co.ruta.contract.Breach;
import co.ruta.contract.Breach.Part;
import co.ruta.pluginhost.verify.PluginVerifier;
import co.ruta.pluginhost.verify.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;

/** One plugin, verified once for all tests of it. */
record Verified(Verification verification) {
    /** The jar to verify, as the build says. */
    static final String JAR = "ruta.plugin.jar";

    private static final Map<Path, Verified> ONCE = new ConcurrentHashMap<>();

    static Verified of(Path project) {
        return ONCE.computeIfAbsent(project, Verified::verify);
    }

    private static Verified verify(Path project) {
        try {
            Path work = Files.createTempDirectory("ruta-testkit");
            work.toFile().deleteOnExit();
            PluginVerifier verifier = new PluginVerifier(work, Clock.systemUTC());
            String jar = System.getProperty(JAR, "");
            return new Verified(jar.isEmpty() ? verifier.verify(project) : verifier.verifyBuilt(Path.of(jar), project));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void assertFulfils(Part part) {
        List<Breach> breaches =
                verification.breaches().stream().filter(it -> it.part() == part).toList();
        if (!breaches.isEmpty()) {
            Assertions.fail(breaches.stream().map(Breach::toString).collect(Collectors.joining("\n", "\n", "")));
        }
    }
}
