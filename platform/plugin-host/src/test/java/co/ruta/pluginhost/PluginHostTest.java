package co.ruta.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.pluginhost.hostile.JarBuilder;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.check.Finding;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class PluginHostTest extends HostFixture {
    @Test
    void aSoundJarServesItsDefinitionsAndItsCode() {
        host.load(inbox);
        HostedPlugin plugin = host.snapshot().find(HEALTHY).orElseThrow();
        assertThat(plugin.status()).isEqualTo(PluginStatus.ACTIVE);
        assertThat(plugin.reasons()).isEmpty();
        assertThat(plugin.definition()).isPresent();
        assertThat(plugin.offers()).containsExactly(TRY);
        assertHealthyServes();
    }

    @Test
    void aPluginOfDefinitionsAloneNeedsNoCode() throws IOException {
        JarBuilder.sound("plain", "1.0.0").in(inbox, "plain.jar");
        host.load(inbox);
        assertThat(host.snapshot().find(new PluginId("plain")).orElseThrow().offers())
                .isEmpty();
    }

    @Test
    void anUpgradeTakesThePlaceOfTheOldVersion() throws IOException {
        host.load(inbox);
        PluginSnapshot before = host.snapshot();
        assertThat(host.install("healthy-2.jar", healthy("2.0.0").bytes()).status())
                .isEqualTo(PluginStatus.ACTIVE);
        assertThat(host.snapshot().find(HEALTHY).orElseThrow().version()).contains("2.0.0");
        assertThat(before.find(HEALTHY).orElseThrow().version()).contains("1.0.0");
        assertHealthyServes();
    }

    @Test
    void aPluginSeesTheSdkAndTheJdkAndNothingElse() throws IOException {
        for (String hidden : List.of(
                "org.pf4j.PluginManager",
                "co.ruta.pluginhost.PluginHost",
                "co.ruta.definitions.Schemas",
                "org.snakeyaml.engine.v2.api.Load")) {
            install(
                    "nosy",
                    "",
                    """
                    try {
                        Class.forName("%s");
                        return List.of();
                    } catch (ClassNotFoundException hidden) {
                        %s
                    }
                    """
                            .formatted(hidden, ONE_FINDING));
            assertThat(ask("nosy")).as(hidden).isInstanceOf(PluginAnswer.Given.class);
            assertThat(((PluginAnswer.Given<List<Finding>>) ask("nosy")).value())
                    .as(hidden)
                    .hasSize(1);
        }
    }

    @Test
    void aCheckThatThrowsIsSaidOpenlyAndTheContextLoaderIsPutBack() throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        install("thrower", "", "throw new StackOverflowError();");
        assertThat(ask("thrower")).isInstanceOfSatisfying(PluginAnswer.Unavailable.class, it -> assertThat(it.reason())
                .contains("thrower", "no están disponibles"));
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void nonsenseAnswersAreFailures() throws IOException {
        install("nuller", "", "return null;");
        assertThat(ask("nuller")).isInstanceOf(PluginAnswer.Unavailable.class);
        install("holey", "", "return java.util.Arrays.asList((Finding) null);");
        assertThat(ask("holey")).isInstanceOf(PluginAnswer.Unavailable.class);
    }

    @Test
    void aPluginThatKeepsFailingRestsAndComesBack() throws IOException {
        install("moody", "static int calls;", "if (calls++ < 5) throw new RuntimeException(); return List.of();");
        PluginId moody = new PluginId("moody");
        for (int i = 0; i < 5; i++) {
            assertThat(ask("moody")).isInstanceOf(PluginAnswer.Unavailable.class);
        }
        assertThat(host.snapshot().find(moody).orElseThrow().status()).isEqualTo(PluginStatus.DEGRADED);
        assertThat(ask("moody")).isInstanceOf(PluginAnswer.Unavailable.class);
        clock.move(Duration.ofSeconds(31));
        assertThat(ask("moody")).isInstanceOf(PluginAnswer.Given.class);
        assertThat(host.snapshot().find(moody).orElseThrow().status()).isEqualTo(PluginStatus.ACTIVE);
    }

    @Test
    void anUpgradeWaitsForTheCallsInside() throws Exception {
        host.load(inbox);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicReference<PluginAnswer<List<Finding>>> answer = new AtomicReference<>();
        Thread caller = new Thread(() -> answer.set(host.check(HEALTHY, TRY, VIEW, context(() -> {
            inside.countDown();
            await(goOn);
        }))));
        caller.start();
        await(inside);
        Thread upgrade = new Thread(() -> install("healthy-2.jar"));
        upgrade.start();
        while (host.snapshot()
                .find(HEALTHY)
                .orElseThrow()
                .version()
                .orElseThrow()
                .equals("1.0.0")) {
            Thread.onSpinWait();
        }
        assertThat(answer.get()).isNull();
        goOn.countDown();
        caller.join();
        upgrade.join();
        assertThat(answer.get()).isInstanceOf(PluginAnswer.Given.class);
    }

    @Test
    void theClassesOfARemovedPluginAreCollected() {
        host.load(inbox);
        WeakReference<ClassLoader> loader = host.loaderOf(HEALTHY);
        assertHealthyServes();
        host.remove(HEALTHY);
        assertCollected(loader);
        assertThat(host.snapshot().find(HEALTHY)).isEmpty();
        assertThat(host.check(HEALTHY, TRY, VIEW, context(() -> {}))).isInstanceOf(PluginAnswer.Unavailable.class);
    }

    @Test
    void theSameJarAgainChangesNothing() throws IOException {
        host.load(inbox);
        Instant since = host.snapshot().find(HEALTHY).orElseThrow().since();
        clock.move(Duration.ofHours(1));
        host.load(inbox);
        assertThat(host.snapshot().find(HEALTHY).orElseThrow().since()).isEqualTo(since);
        try (var copies = Files.list(folder.resolve("work"))) {
            assertThat(copies).as("as it came, and woven").hasSize(2);
        }
    }
}
