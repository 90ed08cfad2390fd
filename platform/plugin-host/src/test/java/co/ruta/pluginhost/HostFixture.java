package co.ruta.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.pluginhost.hostile.JarBuilder;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.Sector;
import co.ruta.sdk.check.AssessmentView;
import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.Finding;
import co.ruta.sdk.check.SchoolFacts;
import co.ruta.sdk.check.TestResult;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A host over an inbox with one healthy plugin, and a clock the test moves. */
abstract class HostFixture {
    /** The contract has tests of its own; what is tried here is the host, also with what would not pass it. */
    static final HostSettings WITHOUT_CONTRACT = HostSettings.USUAL.with(subject -> List.of());

    static final PluginId HEALTHY = new PluginId("healthy");

    static final CheckKind TRY = new CheckKind("TRY");

    static final AssessmentView VIEW = new AssessmentView(2026, Map.of(), Map.of());

    static final String ONE_FINDING =
            """
            return List.of(new Finding(new CheckKind("TRY"), Severity.ADVICE, "", List.of(), "key", Map.of(), Optional.empty(),
                SourceRef.DESIGN_DECISION));
            """;

    @TempDir
    Path folder;

    final MovableClock clock = new MovableClock();

    Path inbox;

    PluginHost host;

    @BeforeEach
    void open() throws IOException {
        inbox = Files.createDirectory(folder.resolve("inbox"));
        host = new PluginHost(folder.resolve("work"), clock, WITHOUT_CONTRACT);
        healthy("1.0.0").in(inbox, "healthy.jar");
    }

    @AfterEach
    void shut() {
        host.close();
    }

    void assertRefused(String file, String... reasons) {
        host.load(inbox);
        HostedPlugin refused = host.snapshot().refused().get(file);
        assertThat(refused).as(file + " among the refused").isNotNull();
        assertThat(refused.status()).isEqualTo(PluginStatus.REJECTED);
        assertThat(String.join(" ", refused.reasons())).contains(reasons);
        assertHealthyServes();
    }

    void assertHealthyServes() {
        assertThat(host.check(HEALTHY, TRY, VIEW, context(() -> {})))
                .isInstanceOfSatisfying(PluginAnswer.Given.class, it -> assertThat((List<?>) it.value())
                        .hasSize(1));
    }

    static void assertCollected(WeakReference<ClassLoader> loader) {
        for (int i = 0; i < 50 && loader.get() != null; i++) {
            System.gc();
            System.runFinalization();
        }
        assertThat(loader.get()).isNull();
    }

    static JarBuilder healthy(String version) {
        return JarBuilder.sound("healthy", version).code("", "", "context.settings(); " + ONE_FINDING);
    }

    static JarBuilder bad() {
        return JarBuilder.sound("bad", "1.0.0");
    }

    void install(String fileName) {
        try {
            host.install(fileName, healthy("2.0.0").bytes());
        } catch (IOException unwritten) {
            throw new AssertionError(unwritten);
        }
    }

    void install(String id, String members, String check) throws IOException {
        byte[] jar = JarBuilder.sound(id, "1.0.0").code(members, "", check).bytes();
        HostedPlugin answer = host.install(id + ".jar", jar);
        assertThat(answer.reasons()).isEmpty();
    }

    PluginAnswer<List<Finding>> ask(String id) {
        return host.check(new PluginId(id), TRY, VIEW, context(() -> {}));
    }

    static CheckContext context(Runnable onSettings) {
        return new CheckContext() {
            @Override
            public LocalDate today() {
                return LocalDate.of(2026, 11, 20);
            }

            @Override
            public Map<String, String> settings() {
                onSettings.run();
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
        };
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** A clock the test moves. */
    static final class MovableClock extends java.time.Clock {
        private Instant now = Instant.parse("2026-11-20T15:42:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public java.time.Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
