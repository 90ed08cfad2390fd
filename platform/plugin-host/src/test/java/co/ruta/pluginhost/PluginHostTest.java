package co.ruta.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.sdk.PluginId;
import co.ruta.sdk.check.AssessmentView;
import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.Finding;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PluginHostTest {
    private static final PluginId HEALTHY = new PluginId("healthy");
    private static final CheckKind TRY = new CheckKind("TRY");
    private static final AssessmentView VIEW = new AssessmentView(2026, Map.of(), Map.of());
    private static final String ONE_FINDING =
            """
            return List.of(new Finding(new CheckKind("TRY"), Severity.ADVICE, "", "key", Map.of(), Optional.empty(),
                SourceRef.DESIGN_DECISION));
            """;

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();
    private Path inbox;
    private PluginHost host;

    @BeforeEach
    void open() throws IOException {
        inbox = Files.createDirectory(folder.resolve("inbox"));
        host = new PluginHost(folder.resolve("work"), clock);
        healthy("1.0.0").in(inbox, "healthy.jar");
    }

    @AfterEach
    void shut() {
        host.close();
    }

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
    void garbageIsRefusedAndTheHealthyOneServes() throws IOException {
        Files.write(inbox.resolve("garbage.jar"), "not a jar".getBytes(StandardCharsets.UTF_8));
        assertRefused("garbage.jar", "no es un jar");
    }

    @Test
    void aConstructorThatThrowsIsRefused() throws IOException {
        bad().code("", "throw new IllegalStateException(\"boom\");", "return List.of();")
                .in(inbox, "bad.jar");
        assertRefused("bad.jar", "falla al cargarse (java.lang.IllegalStateException: boom)");
    }

    @Test
    void aStaticInitialiserThatThrowsIsRefused() throws IOException {
        bad().code("static final int X = Integer.parseInt(\"x\");", "", "return List.of();")
                .in(inbox, "bad.jar");
        assertRefused("bad.jar", "falla al cargarse (java.lang.NumberFormatException");
    }

    @Test
    void anErrorOfTheVirtualMachineIsRefusedToo() throws IOException {
        bad().code("", "throw new NoClassDefFoundError(\"q/Q\");", "return List.of();")
                .in(inbox, "bad.jar");
        assertRefused("bad.jar", "NoClassDefFoundError");
    }

    @Test
    void anExceptionWhoseMessageThrowsIsRefusedToo() throws IOException {
        bad().code(
                        "static class Nasty extends RuntimeException {"
                                + " public String getMessage() { throw new Error(); } }",
                        "throw new Nasty();",
                        "return List.of();")
                .in(inbox, "bad.jar");
        assertRefused("bad.jar", "sin mensaje");
    }

    @Test
    void aJarThatBundlesTheSdkIsRefused() throws IOException {
        bad().file("co/ruta/sdk/Role.class", new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61
                })
                .in(inbox, "bad.jar");
        assertRefused("bad.jar", "trae el SDK adentro");
    }

    @Test
    void aJarThatHidesTheSdkInAVersionedFolderIsRefused() throws IOException {
        bad().file("META-INF/versions/17/co/ruta/sdk/Role.class", "x").in(inbox, "bad.jar");
        assertRefused("bad.jar", "trae el SDK adentro");
    }

    @Test
    void codeWithoutAServiceFileIsRefused() throws IOException {
        bad().code("", "", "return List.of();").without(JarInspection.SERVICE).in(inbox, "bad.jar");
        assertRefused("bad.jar", "falta META-INF/services/co.ruta.sdk.TerritoryPlugin");
    }

    @Test
    void aServiceFileThatNamesNothingOfItsJarIsRefused() throws IOException {
        bad().service("p.Absent").in(inbox, "bad.jar");
        assertRefused("bad.jar", "p.Absent", "no está en el jar");
    }

    @Test
    void aServiceThatIsNoTerritoryPluginIsRefused() throws IOException {
        bad().source("p.Other", "package p; public class Other {}")
                .service("p.Other")
                .in(inbox, "bad.jar");
        assertRefused("bad.jar", "p.Other no implementa");
    }

    @Test
    void aJarThatDoesNotSayWhoItIsIsRefused() throws IOException {
        bad().without("plugin.properties").in(inbox, "bad.jar");
        assertRefused("bad.jar", "Falta plugin.properties");
    }

    @Test
    void badVersionsAndASdkOutOfRangeAreSaidTogether() throws IOException {
        bad().file("plugin.properties", "plugin.id=bad\nplugin.version=1\nplugin.requires=>=9.0.0\n")
                .in(inbox, "bad.jar");
        assertRefused("bad.jar", "«plugin.version» es «1»", "pide el SDK >=9.0.0");
    }

    @Test
    void everyProblemOfTheDefinitionsIsAReason() throws IOException {
        bad().file(
                        "definitions/stages.yaml",
                        "stages:\n  - {stage: SELF, title: A, process: none, applies-to: CYCLE}\n")
                .file("definitions/odd.yaml", "a: b")
                .in(inbox, "bad.jar");
        assertRefused("bad.jar", "definitions/stages.yaml:2", "«none»", "definitions/odd.yaml:1");
    }

    @Test
    void aDescriptorThatContradictsTheDefinitionsIsRefused() throws IOException {
        bad().file("plugin.properties", "plugin.id=bad\nplugin.version=2.0.0\nplugin.requires=>=0.1.0\n")
                .in(inbox, "bad.jar");
        assertRefused("bad.jar", "deben coincidir");
    }

    @Test
    void namesThatLeaveTheirFolderAreRefused() throws IOException {
        for (String name : List.of("../evil.txt", "a/../../evil.txt", "/etc/evil", "a\\..\\evil", "C:/evil")) {
            Path jar = bad().file(name, "x").in(inbox, "bad.jar");
            assertRefused("bad.jar", "sale de su carpeta");
            Files.delete(jar);
        }
        assertThat(folder.resolve("evil.txt")).doesNotExist();
    }

    @Test
    void classesOfANewerJavaAreRefused() throws IOException {
        bad().file("p/New.class", new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 120})
                .service("p.New")
                .in(inbox, "bad.jar");
        assertRefused("bad.jar", "necesita Java 76");
    }

    @Test
    void aJarThatUnpacksToTooMuchIsRefused() throws IOException {
        bad().file("big.bin", new byte[65 << 20]).in(inbox, "bad.jar");
        assertRefused("bad.jar", "más de 64 MB");
    }

    @Test
    void ofTwoJarsWithOneIdTheHigherVersionServes() throws IOException {
        healthy("1.1.0").in(inbox, "another.jar");
        host.load(inbox);
        assertThat(host.snapshot().find(HEALTHY).orElseThrow().version()).contains("1.1.0");
        assertThat(host.snapshot().refused().get("healthy.jar").reasons())
                .singleElement()
                .asString()
                .contains("another.jar", "1.1.0");
    }

    @Test
    void aFailedUpgradeLeavesTheOldVersionServing() throws IOException {
        host.load(inbox);
        HostedPlugin answer = host.install(
                "healthy-2.jar",
                JarBuilder.sound("healthy", "2.0.0")
                        .code("", "throw new IllegalStateException();", "return List.of();")
                        .bytes());
        assertThat(answer.status()).isEqualTo(PluginStatus.REJECTED);
        assertThat(host.snapshot().find(HEALTHY).orElseThrow().version()).contains("1.0.0");
        assertHealthyServes();
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
                "co.ruta.definitions.Lint",
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
        WeakReference<ClassLoader> loader = loaderOf(HEALTHY);
        assertThat(loader.get()).isNotNull();
        host.remove(HEALTHY);
        for (int i = 0; i < 50 && loader.get() != null; i++) {
            System.gc();
            System.runFinalization();
        }
        assertThat(loader.get()).isNull();
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
            assertThat(copies).hasSize(1);
        }
    }

    @Test
    void anInboxThatIsNotThereIsAnEmptyOne() {
        assertThat(host.load(folder.resolve("nowhere")).all()).isEmpty();
    }

    private void assertRefused(String file, String... reasons) {
        host.load(inbox);
        HostedPlugin refused = host.snapshot().refused().get(file);
        assertThat(refused).as(file + " among the refused").isNotNull();
        assertThat(refused.status()).isEqualTo(PluginStatus.REJECTED);
        assertThat(String.join(" ", refused.reasons())).contains(reasons);
        assertHealthyServes();
    }

    private void assertHealthyServes() {
        assertThat(host.check(HEALTHY, TRY, VIEW, context(() -> {})))
                .isInstanceOfSatisfying(PluginAnswer.Given.class, it -> assertThat((List<?>) it.value())
                        .hasSize(1));
    }

    private WeakReference<ClassLoader> loaderOf(PluginId id) {
        AtomicReference<WeakReference<ClassLoader>> seen = new AtomicReference<>();
        host.check(
                id,
                TRY,
                VIEW,
                context(() ->
                        seen.set(new WeakReference<>(Thread.currentThread().getContextClassLoader()))));
        return seen.get();
    }

    private static JarBuilder healthy(String version) {
        return JarBuilder.sound("healthy", version).code("", "", "context.settings(); " + ONE_FINDING);
    }

    private static JarBuilder bad() {
        return JarBuilder.sound("bad", "1.0.0");
    }

    private void install(String fileName) {
        try {
            host.install(fileName, healthy("2.0.0").bytes());
        } catch (IOException unwritten) {
            throw new AssertionError(unwritten);
        }
    }

    private void install(String id, String members, String check) throws IOException {
        byte[] jar = JarBuilder.sound(id, "1.0.0").code(members, "", check).bytes();
        HostedPlugin answer = host.install(id + ".jar", jar);
        assertThat(answer.reasons()).isEmpty();
    }

    private PluginAnswer<List<Finding>> ask(String id) {
        return host.check(new PluginId(id), TRY, VIEW, context(() -> {}));
    }

    private static CheckContext context(Runnable onSettings) {
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
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** A clock the test moves. */
    private static final class MovableClock extends java.time.Clock {
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
