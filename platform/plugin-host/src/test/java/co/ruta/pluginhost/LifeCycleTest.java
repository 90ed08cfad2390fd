package co.ruta.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.contract.Behaviour;
import co.ruta.contract.Breach;
import co.ruta.pluginhost.hostile.JarBuilder;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.check.Finding;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Install, upgrade, switch off and on, remove, while calls come in. */
final class LifeCycleTest extends HostFixture {
    private static final Breach BREACH = new Breach(
            "TRIED", Breach.Part.CHECKS, "definitions/checks.yaml", 7, "No responde dos veces lo mismo.", "Corríjala.");

    @Test
    void whatBreaksTheContractIsRefusedAndWhatServedBeforeServes() throws IOException {
        with(HostSettings.USUAL.with(
                subject -> isVersion(subject.definitions().get("plugin.yaml"), "2.0.0") ? List.of(BREACH) : List.of()));
        host.load(inbox);
        HostedPlugin answer = host.install("healthy-2.jar", healthy("2.0.0").bytes());
        assertThat(answer.status()).isEqualTo(PluginStatus.REJECTED);
        assertThat(answer.version()).contains("2.0.0");
        assertThat(answer.reasons())
                .containsExactly("definitions/checks.yaml:7: No responde dos veces lo mismo. Corríjala.");
        assertThat(host.snapshot().find(HEALTHY).orElseThrow().version()).contains("1.0.0");
        assertHealthyServes();
    }

    @Test
    void theContractOfThePlatformIsAsked() throws IOException {
        with(HostSettings.USUAL);
        byte[] jar = JarBuilder.sound("threads", "1.0.0")
                .code("", "", "new Thread(() -> {}).start(); return List.of();")
                .bytes();
        PluginVerdict verdict = host.verify("threads.jar", jar);
        assertThat(verdict.isSound()).isFalse();
        assertThat(verdict.breaches()).anySatisfy(it -> assertThat(it.file()).isEqualTo("p/TestPlugin.java"));
    }

    @Test
    void theContractIsTriedOnACopyThatIsThrownAway() throws IOException {
        List<Behaviour.Outcome> tried = new ArrayList<>();
        with(HostSettings.USUAL.with(subject -> {
            tried.add(subject.behaviour().check(TRY, VIEW, context(() -> {})));
            tried.add(subject.behaviour().check(TRY, VIEW, context(() -> {})));
            return List.of();
        }));
        install("counts", "static int calls;", "if (calls++ > 1) throw new RuntimeException(); return List.of();");
        assertThat(tried).hasOnlyElementsOfType(Behaviour.Answered.class);
        assertThat(ask("counts")).isInstanceOf(PluginAnswer.Given.class);
        assertThat(ask("counts")).isInstanceOf(PluginAnswer.Given.class);
        assertThat(ask("counts")).isInstanceOf(PluginAnswer.Unavailable.class);
    }

    @Test
    void aContractThatHangsThePluginIsToldSo() throws IOException {
        List<Behaviour.Outcome> tried = new ArrayList<>();
        with(new HostSettings(new Budget(java.time.Duration.ofMillis(200), 16 << 20), Trust.ALL, subject -> {
            tried.add(subject.behaviour().check(TRY, VIEW, context(() -> {})));
            return List.of(BREACH);
        }));
        byte[] jar = JarBuilder.sound("hangs", "1.0.0")
                .code("", "", "while (true) {}")
                .bytes();
        assertThat(host.install("hangs.jar", jar).status()).isEqualTo(PluginStatus.REJECTED);
        assertThat(tried).containsExactly(new Behaviour.Failed("tardó más de 200 ms"));
    }

    @Test
    void verifyingChangesNothing() throws IOException {
        host.load(inbox);
        PluginSnapshot before = host.snapshot();
        PluginVerdict sound = host.verify("healthy-2.jar", healthy("2.0.0").bytes());
        assertThat(sound.isSound()).isTrue();
        assertThat(sound.plugin().version()).contains("2.0.0");
        assertThat(sound.plugin().offers()).containsExactly(TRY);
        PluginVerdict bad =
                host.verify("bad.jar", bad().without("plugin.properties").bytes());
        assertThat(bad.isSound()).isFalse();
        assertThat(bad.plugin().reasons()).singleElement().asString().contains("plugin.properties");
        assertThat(host.snapshot()).isEqualTo(before);
        try (Stream<?> copies = Files.list(folder.resolve("work"))) {
            assertThat(copies).as("of what serves").hasSize(2);
        }
    }

    @Test
    void whatIsSwitchedOffIsSaidSoAndComesBack() throws IOException {
        host.load(inbox);
        WeakReference<ClassLoader> loader = host.loaderOf(HEALTHY);
        assertThat(host.disable(HEALTHY, "Lo pidió la secretaría.")
                        .orElseThrow()
                        .status())
                .isEqualTo(PluginStatus.DISABLED);
        assertThat(ask("healthy")).isInstanceOf(PluginAnswer.Unavailable.class);
        assertThat(host.snapshot().find(HEALTHY)).isEmpty();
        assertThat(host.snapshot().all()).singleElement().satisfies(it -> {
            assertThat(it.status()).isEqualTo(PluginStatus.DISABLED);
            assertThat(it.reasons()).containsExactly("Lo pidió la secretaría.");
            assertThat(it.definition()).isPresent();
        });
        assertCollected(loader);
        host.load(inbox);
        assertThat(host.snapshot().find(HEALTHY)).as("stays off").isEmpty();
        assertThat(host.enable(HEALTHY).orElseThrow().status()).isEqualTo(PluginStatus.ACTIVE);
        assertHealthyServes();
        assertThat(host.enable(HEALTHY)).isEmpty();
        assertThat(host.disable(new PluginId("nobody"), "")).isEmpty();
    }

    @Test
    void anUpgradeOfWhatIsSwitchedOffServes() throws IOException {
        host.load(inbox);
        host.disable(HEALTHY, "Prueba.");
        host.install("healthy-2.jar", healthy("2.0.0").bytes());
        assertThat(host.snapshot().find(HEALTHY).orElseThrow().version()).contains("2.0.0");
        assertThat(host.snapshot().disabled()).isEmpty();
    }

    @Test
    void aRemovedPluginLeavesNoFile() throws IOException {
        host.load(inbox);
        host.remove(HEALTHY);
        host.load(inbox);
        host.disable(HEALTHY, "Prueba.");
        host.remove(HEALTHY);
        try (Stream<?> copies = Files.list(folder.resolve("work"))) {
            assertThat(copies).isEmpty();
        }
        assertThat(host.snapshot().all()).isEmpty();
    }

    @Test
    void aZipBringsLibraries() throws IOException {
        byte[] library = new JarBuilder()
                .source("q.Library", "package q; public class Library { public static int answer() { return 42; } }")
                .file("META-INF/versions/9/q/Library.class", "for another Java")
                .file("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nMulti-Release: true\nClass-Path: other.jar\n")
                .bytes();
        byte[] own = JarBuilder.sound("zipped", "1.0.0")
                .code(
                        "",
                        "",
                        "try { Object n = Class.forName(\"q.Library\").getMethod(\"answer\").invoke(null);"
                                + " if (!n.equals(42)) return null; " + ONE_FINDING
                                + " } catch (Exception e) { throw new RuntimeException(e); }")
                .bytes();
        byte[] zip = new JarBuilder()
                .file("zipped.jar", own)
                .file("lib/library.jar", library)
                .bytes();
        assertThat(host.install("zipped.zip", zip).reasons()).isEmpty();
        assertThat(ask("zipped")).isInstanceOf(PluginAnswer.Given.class);
        assertThat(host.jar(new PluginId("zipped"))).contains(zip);
    }

    @Test
    void noCallFailsWhileVersionsComeAndGo() throws Exception {
        host.load(inbox);
        byte[] other = healthy("1.0.1").bytes();
        byte[] one = healthy("1.0.0").bytes();
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger answered = new AtomicInteger();
        AtomicReference<PluginAnswer<List<Finding>>> failed = new AtomicReference<>();
        List<Thread> callers = Stream.generate(() -> new Thread(() -> {
                    while (!done.get()) {
                        PluginAnswer<List<Finding>> answer = ask("healthy");
                        if (answer instanceof PluginAnswer.Given) {
                            answered.incrementAndGet();
                        } else {
                            failed.set(answer);
                        }
                    }
                }))
                .limit(3)
                .toList();
        callers.forEach(Thread::start);
        for (int i = 0; i < 30; i++) {
            host.install("healthy.jar", i % 2 == 0 ? other : one);
        }
        done.set(true);
        for (Thread caller : callers) {
            caller.join();
        }
        assertThat(failed.get()).isNull();
        assertThat(answered.get()).isGreaterThan(30);
        for (int i = 0; i < 50 && host.uncollected() > 0; i++) {
            System.gc();
        }
        assertThat(host.uncollected()).isZero();
    }

    @Test
    void codeThatStaysInMemoryIsSaid() throws IOException {
        host.load(inbox);
        Object held = host.loaderOf(HEALTHY).get();
        host.install("healthy-2.jar", healthy("2.0.0").bytes());
        for (int i = 0; i < 50 && reasons().isEmpty(); i++) {
            System.gc();
        }
        assertThat(held).isNotNull();
        assertThat(reasons()).singleElement().asString().contains("versión 1.0.0", "sigue en memoria");
        assertThat(host.uncollected()).isPositive();
    }

    private List<String> reasons() {
        return host.snapshot().find(HEALTHY).orElseThrow().reasons();
    }

    private void with(HostSettings settings) throws IOException {
        host.close();
        host = new PluginHost(folder.resolve("work"), clock, settings);
    }

    private static boolean isVersion(String yaml, String version) {
        return yaml.contains("version: " + version);
    }
}
