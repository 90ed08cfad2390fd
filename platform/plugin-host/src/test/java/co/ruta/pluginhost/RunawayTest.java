package co.ruta.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.sdk.PluginId;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Code that does not end, or takes all memory, is ended: the asker gets a sentence, the healthy one serves, no class stays. */
final class RunawayTest extends HostFixture {
    private static final Budget SHORT = new Budget(Duration.ofMillis(900), 64L << 20);
    /** With all the time of a slow machine to take too much in. */
    private static final Budget SMALL = new Budget(Duration.ofMinutes(5), 16L << 20);

    private static final PluginId RUNAWAY = new PluginId("runaway");

    @BeforeEach
    void tight() throws IOException {
        with(SHORT);
    }

    private void with(Budget budget) throws IOException {
        host.close();
        host = new PluginHost(folder.resolve("work"), clock, WITHOUT_CONTRACT.with(budget));
        host.load(inbox);
    }

    static Stream<Arguments> endless() {
        return Stream.of(
                Arguments.of("an empty loop", "", "while (true) {}"),
                Arguments.of(
                        "a loop that swallows what it is told",
                        "",
                        "while (true) { try { Thread.sleep(5); } catch (Throwable ignored) {} }"),
                Arguments.of(
                        "a loop that goes on finally",
                        "",
                        "while (true) { try { Math.sin(1); } finally { continue; } }"),
                Arguments.of(
                        "a handler that starts again",
                        "static void f() { try { while (true) {} } catch (Throwable t) { f(); } }",
                        "f(); return List.of();"),
                Arguments.of(
                        "a finally that loops",
                        "",
                        "try { while (true) {} } finally { while (true) { if (view == null) break; } }"),
                Arguments.of("a loop that holds a lock", "", "synchronized (this) { while (true) {} }"),
                Arguments.of(
                        "a recursion that swallows its overflow",
                        "static void f() { try { f(); } catch (Throwable t) { f(); } f(); }",
                        "f(); return List.of();"),
                Arguments.of(
                        "two methods that call each other",
                        "static void f(int n) { try { g(n); } catch (StackOverflowError deep) { g(n); } }"
                                + " static void g(int n) { f(n); f(n); }",
                        "f(0); return List.of();"),
                Arguments.of(
                        "an endless stream",
                        "",
                        "java.util.stream.IntStream.iterate(1, it -> it + 1).forEach(it -> {}); return List.of();"),
                Arguments.of(
                        "a stream whose lambda swallows",
                        "static int quiet(int n) { try { return n / 0; } catch (Throwable t) { return n; } }",
                        "java.util.stream.IntStream.iterate(1, it -> quiet(it)).forEach(it -> {}); return List.of();"),
                Arguments.of(
                        "a switch in a loop",
                        "",
                        "int n = 0; while (true) { switch (n) { case 0: n = 1; continue; case 1: n = 0; continue; default: } }"),
                Arguments.of(
                        "a static initialiser of another class",
                        "static class Slow { static int x; static { while (x == 0) {} } }",
                        "return Slow.x == 1 ? null : List.of();"),
                Arguments.of(
                        "a constructor",
                        "static class Slow { Slow() { for (;;) {} } }",
                        "new Slow(); return List.of();"),
                Arguments.of(
                        "an answer whose iterator never ends",
                        "static class Endless extends AbstractList<Finding> { public Finding get(int i) { while (true) {} }"
                                + " public int size() { return 1; } }",
                        "return new Endless();"),
                Arguments.of(
                        "a long sleep",
                        "",
                        "try { Thread.sleep(600_000); } catch (InterruptedException e) {} return List.of();"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endless")
    void whatDoesNotEndIsEnded(String name, String members, String check) throws IOException {
        assertEnded(members, check, "tardó más de 900 ms");
    }

    static Stream<Arguments> hungry() {
        return Stream.of(
                Arguments.of(
                        "a growing list",
                        "",
                        "List<byte[]> all = new ArrayList<>(); while (true) all.add(new byte[10_000]);"),
                Arguments.of("much that is thrown away", "static Object last;", "while (true) last = new byte[1_000];"),
                Arguments.of("one giant array", "", "return List.of((Finding[]) new Finding[1 << 28]);"),
                Arguments.of(
                        "a giant array of numbers", "", "return new long[1 << 27].length == 0 ? null : List.of();"),
                Arguments.of("a cube", "", "return new int[1_000][1_000][1_000].length == 0 ? null : List.of();"),
                Arguments.of(
                        "one that swallows and tries again",
                        "",
                        "while (true) { try { byte[] all = new byte[1 << 30]; } catch (Throwable t) {} }"),
                Arguments.of("a text that doubles", "", "String s = \"ab\"; while (true) { s = s + s; }"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hungry")
    void whatTakesTooMuchMemoryIsEnded(String name, String members, String check) throws IOException {
        with(SMALL);
        assertEnded(members, check, "usó más de 16 MB de memoria");
    }

    @Test
    void whatRunsBesideAnOverdueCallIsLeftAlone() throws Exception {
        install("runaway", "", "if (context.settings().isEmpty()) while (true) {} " + ONE_FINDING);
        Thread endless = new Thread(() -> ask("runaway"));
        endless.start();
        for (int i = 0; i < 20; i++) {
            assertHealthyServes();
        }
        endless.join();
        assertHealthyServes();
    }

    @Test
    void whatAnEndedCallHeldIsLetGoAndThePluginRestsEverLonger() throws IOException {
        with(SMALL);
        install(
                "runaway",
                "static final List<byte[]> ALL = new ArrayList<>();",
                "while (true) ALL.add(new byte[9_000]);");
        for (int minutes : List.of(1, 1, 2, 4, 8, 15, 15)) {
            WeakReference<ClassLoader> loader = host.loaderOf(RUNAWAY);
            assertThat(detail()).contains("usó más de 16 MB");
            while (host.loaderOf(RUNAWAY).get() == loader.get()) {
                Thread.onSpinWait();
            }
            assertCollected(loader);
            assertThat(host.snapshot().find(RUNAWAY).orElseThrow().status()).isEqualTo(PluginStatus.DEGRADED);
            clock.move(Duration.ofMinutes(minutes).minusSeconds(minutes > 1 ? 1 : 31));
            assertThat(detail()).as("before " + minutes + " minutes").contains("descansan");
            clock.move(Duration.ofSeconds(31));
        }
    }

    private String detail() {
        return ((PluginAnswer.Unavailable<?>) ask("runaway")).detail();
    }

    @Test
    void aPluginCannotEndTheVirtualMachine() throws IOException {
        for (String call : List.of(
                "System.exit(3)",
                "Runtime.getRuntime().halt(3)",
                "Runtime.getRuntime().addShutdownHook(new Thread())",
                "System.setProperty(\"a\", \"b\")",
                "Locale.setDefault(Locale.ROOT)")) {
            assertEnded("", call + "; return List.of();", "no puede llamar a");
        }
        assertEnded(
                "",
                "java.util.function.IntConsumer exit = System::exit; exit.accept(3); return List.of();",
                "System.exit");
    }

    private void assertEnded(String members, String check, String detail) throws IOException {
        install("runaway", members, check);
        WeakReference<ClassLoader> loader = host.loaderOf(RUNAWAY);
        assertThat(ask("runaway")).isInstanceOfSatisfying(PluginAnswer.Unavailable.class, it -> {
            assertThat(it.detail()).contains(detail);
            assertThat(it.reason()).contains("runaway", "no están disponibles");
        });
        assertHealthyServes();
        host.remove(RUNAWAY);
        assertCollected(loader);
    }
}
