package co.ruta.bench.plugin;

import co.ruta.pluginhost.HostSettings;
import co.ruta.pluginhost.HostedPlugin;
import co.ruta.pluginhost.PluginAnswer;
import co.ruta.pluginhost.PluginHost;
import co.ruta.pluginhost.PluginStatus;
import co.ruta.pluginhost.hostile.JarBuilder;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.Sector;
import co.ruta.sdk.check.AssessmentView;
import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.SchoolFacts;
import co.ruta.sdk.check.TestResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** A host with a healthy plugin, whose check reads a self-assessment of ninety components and says what is at level one. */
final class Neighbour implements AutoCloseable {
    static final PluginId HEALTHY = new PluginId("healthy");

    private static final CheckKind TRY = new CheckKind("TRY");
    private static final AssessmentView VIEW = view();
    private static final String CHECK =
            """
            List<Finding> found = new ArrayList<>();
            for (Map.Entry<String, Integer> one : new TreeMap<>(view.levels()).entrySet()) {
                if (one.getValue() == 1) {
                    found.add(new Finding(new CheckKind("TRY"), Severity.ADVICE, one.getKey(), List.of(), "low",
                        Map.of("component", one.getKey()), Optional.empty(), SourceRef.DESIGN_DECISION));
                }
            }
            return found;
            """;

    /** Both sides would write a line for each reload, and the refused archives hundreds. */
    private static final List<Logger> QUIET =
            Stream.of("org.pf4j", "co.ruta.pluginhost").map(Logger::getLogger).toList();

    private final PluginHost host;

    /** The contract is left out: what is measured is what the host does with plugins that would not pass it. */
    Neighbour(Path folder) throws IOException {
        QUIET.forEach(it -> it.setLevel(Level.OFF));
        host = new PluginHost(folder, Clock.systemUTC(), HostSettings.USUAL.with(subject -> List.of()));
        install("healthy.jar", jar("1.0.0"));
    }

    static byte[] jar(String version) throws IOException {
        return JarBuilder.sound("healthy", version).code("", "", CHECK).bytes();
    }

    PluginHost host() {
        return host;
    }

    void install(String fileName, byte[] jar) {
        HostedPlugin plugin = host.install(fileName, jar);
        if (plugin.status() == PluginStatus.REJECTED) {
            throw new IllegalStateException(fileName + ": " + plugin.reasons());
        }
    }

    /** Whether the healthy plugin answered as it should. */
    boolean answers() {
        return ask(HEALTHY.value()) instanceof PluginAnswer.Given<?> given
                && given.value() instanceof List<?> findings
                && findings.size() == 23;
    }

    PluginAnswer<?> ask(String id) {
        return host.check(new PluginId(id), TRY, VIEW, new Context());
    }

    /** Class loaders that stay after collections, a few of which may be needed. */
    int loadersLeft() {
        for (int i = 0; i < 20 && host.uncollected() > 0; i++) {
            System.gc();
        }
        return host.uncollected();
    }

    @Override
    public void close() {
        host.close();
    }

    private static AssessmentView view() {
        Map<String, Integer> levels = new HashMap<>();
        for (int i = 0; i < 90; i++) {
            levels.put("component-" + i, 1 + i % 4);
        }
        return new AssessmentView(2026, levels, Map.of());
    }

    private record Context() implements CheckContext {
        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 11, 27);
        }

        @Override
        public Map<String, String> settings() {
            return Map.of();
        }

        @Override
        public int cycle() {
            return 2026;
        }

        @Override
        public SchoolFacts school() {
            return new SchoolFacts("999999999999", "Escuela", Sector.OFFICIAL, true);
        }

        @Override
        public Optional<AssessmentView> assessment() {
            return Optional.empty();
        }

        @Override
        public List<TestResult> testResults() {
            return List.of();
        }
    }
}
