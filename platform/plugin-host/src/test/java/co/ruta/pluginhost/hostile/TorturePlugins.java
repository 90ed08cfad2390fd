package co.ruta.pluginhost.hostile;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Plugins whose author erred as badly as one can, by id. Their archives are sound. */
public final class TorturePlugins {
    private static final String FINDING =
            """
            new Finding(new CheckKind("TRY"), Severity.ADVICE, "", List.of(), "key", Map.of(), Optional.empty(),
                SourceRef.DESIGN_DECISION)
            """;

    private TorturePlugins() {}

    /** Those that cannot even be loaded. */
    public static Map<String, byte[]> unloadable() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        put(all, "throws-when-made", "", "throw new IllegalStateException();", "return List.of();");
        put(all, "throws-an-error", "", "throw new InternalError();", "return List.of();");
        put(all, "throws-in-static", "static final int X = Integer.parseInt(\"x\");", "", "return List.of();");
        put(all, "never-made", "", "while (true) {}", "return List.of();");
        put(all, "static-loop", "static int x; static { while (x == 0) {} }", "", "return List.of();");
        put(
                all,
                "makes-too-much",
                "static final List<long[]> ALL = new ArrayList<>();",
                "while (true) ALL.add(new long[100_000]);",
                "return List.of();");
        all.put(
                "needs-what-is-absent",
                JarBuilder.sound("needs-what-is-absent", "1.0.0")
                        .source("q.Absent", "package q; public class Absent { public static int x; }")
                        .code("", "q.Absent.x++;", "return List.of();")
                        .droppingCompiled("q/Absent.class")
                        .bytes());
        all.put(
                "brings-the-sdk",
                JarBuilder.sound("brings-the-sdk", "1.0.0")
                        .file("co/ruta/sdk/Role.class", new byte[] {1})
                        .bytes());
        all.put(
                "offers-null",
                JarBuilder.sound("offers-null", "1.0.0")
                        .source(
                                "p.TestPlugin",
                                "package p; import co.ruta.sdk.*; public class TestPlugin implements TerritoryPlugin {"
                                        + " public java.util.Map<co.ruta.sdk.check.CheckKind, co.ruta.sdk.check.Check<?>>"
                                        + " checks() { return null; } }")
                        .service("p.TestPlugin")
                        .bytes());
        return all;
    }

    /** Those that load, and fail when asked for the check TRY. */
    public static Map<String, byte[]> failing() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        put(all, "throws", "", "", "throw new IllegalStateException(\"boom\");");
        put(all, "overflows", "static void f() { f(); }", "", "f(); return List.of();");
        put(all, "hangs", "", "", "while (true) {}");
        put(all, "swallows", "", "", "while (true) { try { Thread.sleep(1); } catch (Throwable t) {} }");
        put(
                all,
                "hogs",
                "static final List<byte[]> ALL = new ArrayList<>();",
                "",
                "while (true) ALL.add(new byte[9_000]);");
        put(all, "answers-null", "", "", "return null;");
        put(all, "answers-holes", "", "", "return Arrays.asList((Finding) null);");
        put(all, "answers-strings", "", "", "return (List) List.of(\"finding\");");
        put(all, "answers-thousands", "", "", "return Collections.nCopies(5_000, " + FINDING + ");");
        put(
                all,
                "answers-giants",
                "",
                "",
                "return List.of(new Finding(new CheckKind(\"TRY\"), Severity.ADVICE,"
                        + " \"x\".repeat(1 << 20), List.of(), \"key\", Map.of(), Optional.empty(), SourceRef.DESIGN_DECISION));");
        put(
                all,
                "answers-another-kind",
                "",
                "",
                "return List.of(new Finding(new CheckKind(\"OTHER\"), Severity.ADVICE,"
                        + " \"\", List.of(), \"key\", Map.of(), Optional.empty(), SourceRef.DESIGN_DECISION));");
        put(
                all,
                "answers-nothing-in-it",
                "",
                "",
                "return List.of(new Finding(new CheckKind(\"TRY\"), null,"
                        + " null, List.of(), null, Map.of(), null, null));");
        put(all, "exits", "", "", "System.exit(7); return List.of();");
        put(
                all,
                "looks-for-the-host",
                "",
                "",
                "try { Thread.currentThread().getContextClassLoader().loadClass(\"co.ruta.pluginhost.PluginHost\"); }"
                        + " catch (ClassNotFoundException hidden) { throw new IllegalStateException(hidden); } return List.of();");
        put(
                all,
                "initialises-badly",
                "static class Late { static final int X = Integer.parseInt(\"x\"); }",
                "",
                "return Late.X == 0 ? null : List.of();");
        put(all, "starts-a-thread", "", "", "new Thread(() -> { while (true) {} }).start(); return List.of();");
        put(
                all,
                "starts-a-thread-of-its-own",
                "static class Own extends Thread { public void run() { while (true) {} } }",
                "",
                "new Own().start(); return List.of();");
        put(
                all,
                "starts-a-pool",
                "",
                "",
                "java.util.concurrent.Executors.newSingleThreadExecutor().submit(() -> {}); return List.of();");
        put(
                all,
                "starts-a-common-task",
                "",
                "",
                "java.util.concurrent.ForkJoinPool.commonPool().execute(() -> { while (true) {} }); return List.of();");
        put(
                all,
                "starts-in-the-background",
                "",
                "",
                "java.util.concurrent.CompletableFuture.runAsync(() -> { while (true) {} }); return List.of();");
        put(all, "goes-parallel", "", "", "return List.of(1, 2).parallelStream().map(it -> " + FINDING + ").toList();");
        return all;
    }

    /** Those that answer well, and leave something behind that would keep their classes for ever. */
    public static Map<String, byte[]> leaking() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        leak(all, "leaks-a-thread-local", "ThreadLocal<Object> kept = new ThreadLocal<>(); kept.set(new Object() {});");
        leak(
                all,
                "leaks-an-inheritable",
                "InheritableThreadLocal<Object> kept = new InheritableThreadLocal<>();"
                        + " kept.set(new Object() {});");
        leak(
                all,
                "leaks-a-level",
                "class Own extends java.util.logging.Level { Own() { super(\"OWN\", 1); } }"
                        + " java.util.logging.Logger.getLogger(\"leaks\").setLevel(new Own());");
        leak(
                all,
                "leaks-beans",
                "try { java.beans.Introspector.getBeanInfo(TestPlugin.class); }"
                        + " catch (java.beans.IntrospectionException e) { throw new RuntimeException(e); }");
        leak(all, "leaks-a-handler", "Thread.currentThread().setUncaughtExceptionHandler((t, e) -> {});");
        leak(
                all,
                "leaks-a-proxy",
                "java.lang.reflect.Proxy.newProxyInstance(TestPlugin.class.getClassLoader(),"
                        + " new Class<?>[] {Runnable.class}, (p, m, a) -> null).getClass();");
        leak(all, "leaks-a-finalizer", "new Object() { protected void finalize() { while (true) {} } }.hashCode();");
        all.put(
                "leaks-a-bundle",
                JarBuilder.sound("leaks-a-bundle", "1.0.0")
                        .source(
                                "p.Words",
                                "package p; public class Words extends java.util.ListResourceBundle {"
                                        + " protected Object[][] getContents() { return new Object[][] {{\"a\", \"b\"}}; } }")
                        .code("", "", "ResourceBundle.getBundle(\"p.Words\"); return List.of(" + FINDING + ");")
                        .bytes());
        all.put(
                "answers-its-own-lists",
                JarBuilder.sound("answers-its-own-lists", "1.0.0")
                        .code(
                                "static class Own extends ArrayList<Finding> {}",
                                "",
                                "Own own = new Own(); own.add(" + FINDING + "); return own;")
                        .bytes());
        return all;
    }

    /** Those that go around what the host forbids, by reflection; the contract refuses them. */
    public static Map<String, byte[]> hiding() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        hide(all, "hides-a-thread", "while (true) { try { Thread.sleep(3_600_000); } catch (Throwable t) {} }");
        hide(all, "hides-a-busy-thread", "while (true) {}");
        return all;
    }

    private static void hide(Map<String, byte[]> all, String id, String code) throws IOException {
        leak(
                all,
                id,
                "Runnable work = () -> { " + code + " }; try {"
                        + " Thread.class.getConstructor(Runnable.class).newInstance(work).start();"
                        + " } catch (ReflectiveOperationException e) { throw new RuntimeException(e); }");
    }

    private static void leak(Map<String, byte[]> all, String id, String code) throws IOException {
        put(all, id, "", "", code + " return List.of(" + FINDING + ");");
    }

    private static void put(Map<String, byte[]> all, String id, String members, String made, String check)
            throws IOException {
        all.put(id, JarBuilder.sound(id, "1.0.0").code(members, made, check).bytes());
    }
}
