package co.ruta.launcher.check;

import co.ruta.contract.Breach;
import co.ruta.pluginhost.verify.PluginVerifier;
import co.ruta.pluginhost.verify.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What the contract says of a plugin, as maps and texts; only JDK types go in and out. */
public final class PluginCheck implements BiFunction<List<Path>, Boolean, Map<String, Object>> {

    /** @param plugin the path, and, where that is a project with code, the jar made of it */
    @Override
    public Map<String, Object> apply(List<Path> plugin, Boolean publish) {
        try {
            Path work = Files.createTempDirectory("ruta-verify");
            try {
                PluginVerifier verifier = new PluginVerifier(work, Clock.systemUTC());
                Path path = plugin.get(0);
                Verification verification =
                        plugin.size() > 1 ? verifier.verifyBuilt(plugin.get(1), path) : verifier.verify(path);
                if (publish && verification.isSound()) {
                    PluginVerifier.publish(verification, path);
                }
                return told(verification);
            } finally {
                delete(work);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Object> told(Verification verification) {
        Map<String, Object> told = new LinkedHashMap<>();
        verification.definition().ifPresent(it -> {
            told.put("id", it.id().value());
            told.put("version", it.version());
        });
        told.put(
                "problems",
                verification.breaches().stream().map(PluginCheck::told).toList());
        told.put("unpublished", List.copyOf(verification.unpublished()));
        return told;
    }

    private static Map<String, Object> told(Breach breach) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("code", breach.code());
        told.put("part", breach.part().name());
        told.put("file", breach.file());
        told.put("line", breach.line());
        told.put("problem", breach.problem());
        told.put("mend", breach.mend());
        return told;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
