package co.ruta.pluginhost.weave;

import java.util.Map;
import java.util.Set;

/**
 * Calls of the JDK that end or change the whole virtual machine, start a thread, or leave something of the plugin behind for
 * good. A thread of the plugin's own would take its time from all others, unseen by the call's budget. Woven code fails before it makes one. This is not a sandbox: a plugin's code is trusted all the same; it keeps accidents
 * of one plugin from becoming everybody's.
 */
final class Forbidden {
    private static final Set<String> WHOLE = Set.of(
            "java/lang/ProcessBuilder",
            "java/sql/DriverManager",
            "java/util/Timer",
            "java/util/concurrent/Executors",
            "java/util/concurrent/ForkJoinPool",
            "java/util/concurrent/ThreadPoolExecutor",
            "java/util/concurrent/ScheduledThreadPoolExecutor",
            "java/util/logging/LogManager",
            "java/lang/instrument/Instrumentation",
            "jdk/internal/misc/Unsafe",
            "sun/misc/Unsafe",
            "sun/misc/Signal");

    private static final Map<String, Set<String>> SOME = Map.ofEntries(
            Map.entry(
                    "java/lang/System",
                    Set.of(
                            "exit",
                            "load",
                            "loadLibrary",
                            "setErr",
                            "setIn",
                            "setOut",
                            "setProperties",
                            "setProperty",
                            "clearProperty",
                            "setSecurityManager")),
            Map.entry("java/lang/Runtime", Set.of("exit", "halt", "exec", "addShutdownHook", "load", "loadLibrary")),
            Map.entry(
                    "java/lang/Thread",
                    Set.of(
                            "<init>",
                            "startVirtualThread",
                            "ofVirtual",
                            "ofPlatform",
                            "setDefaultUncaughtExceptionHandler",
                            "stop",
                            "suspend")),
            Map.entry("java/lang/invoke/MethodHandles$Lookup", Set.of("defineClass", "defineHiddenClass")),
            Map.entry(
                    "java/util/concurrent/CompletableFuture",
                    Set.of(
                            "runAsync",
                            "supplyAsync",
                            "thenRunAsync",
                            "thenApplyAsync",
                            "thenAcceptAsync",
                            "completeAsync",
                            "handleAsync",
                            "whenCompleteAsync",
                            "delayedExecutor",
                            "orTimeout",
                            "completeOnTimeout")),
            Map.entry("java/util/concurrent/RecursiveTask", Set.of("<init>")),
            Map.entry("java/util/concurrent/RecursiveAction", Set.of("<init>")),
            Map.entry("java/util/concurrent/CountedCompleter", Set.of("<init>")),
            Map.entry("java/util/Collection", Set.of("parallelStream")),
            Map.entry("java/util/List", Set.of("parallelStream")),
            Map.entry("java/util/Set", Set.of("parallelStream")),
            Map.entry("java/util/stream/Stream", Set.of("parallel")),
            Map.entry("java/util/stream/IntStream", Set.of("parallel")),
            Map.entry("java/util/stream/LongStream", Set.of("parallel")),
            Map.entry("java/util/stream/DoubleStream", Set.of("parallel")),
            Map.entry("java/util/Locale", Set.of("setDefault")),
            Map.entry("java/util/TimeZone", Set.of("setDefault")),
            Map.entry(
                    "java/util/logging/Logger", Set.of("addHandler", "setParent", "setFilter", "setUseParentHandlers")),
            Map.entry(
                    "java/security/Security",
                    Set.of("addProvider", "insertProviderAt", "removeProvider", "setProperty")),
            Map.entry("java/net/URL", Set.of("setURLStreamHandlerFactory")),
            Map.entry("java/net/URLConnection", Set.of("setContentHandlerFactory", "setFileNameMap")),
            Map.entry("java/net/Authenticator", Set.of("setDefault")),
            Map.entry("java/net/ProxySelector", Set.of("setDefault")),
            Map.entry("java/net/CookieHandler", Set.of("setDefault")),
            Map.entry("java/net/ResponseCache", Set.of("setDefault")),
            Map.entry("javax/net/ssl/SSLContext", Set.of("setDefault")),
            Map.entry("java/beans/PropertyEditorManager", Set.of("registerEditor", "setEditorSearchPath")),
            Map.entry("java/lang/management/ManagementFactory", Set.of("getPlatformMBeanServer")));

    private Forbidden() {}

    static boolean is(String owner, String method) {
        return WHOLE.contains(owner) || SOME.getOrDefault(owner, Set.of()).contains(method);
    }

    /** As a person writes it, e.g. {@code System.exit}. */
    static String words(String owner, String method) {
        String type = owner.substring(owner.lastIndexOf('/') + 1).replace('$', '.');
        return method.equals("<init>") ? "new " + type : type + "." + method;
    }
}
