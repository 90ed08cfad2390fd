package co.ruta.contract.loading;

import static co.ruta.contract.loading.Refusal.DOES_IO;
import static co.ruta.contract.loading.Refusal.ENDS_THE_PROCESS;
import static co.ruta.contract.loading.Refusal.NATIVE_CODE;
import static co.ruta.contract.loading.Refusal.NOT_FOR_PLUGINS;
import static co.ruta.contract.loading.Refusal.READS_THE_CLOCK;
import static co.ruta.contract.loading.Refusal.STARTS_THREADS;
import static co.ruta.contract.loading.Refusal.THREAD_LOCAL;
import static co.ruta.contract.loading.Refusal.TOUCHES_ALL;
import static co.ruta.contract.loading.Refusal.USES_CHANCE;
import static co.ruta.contract.loading.Refusal.USES_NETWORK;
import static co.ruta.contract.loading.Refusal.USES_REFLECTION;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of the JDK a plugin may use: what is listed, no more. Names are internal, e.g. {@code java/lang/Thread}; a member is
 * {@code java/lang/System.exit}.
 */
final class Permits {
    /** Packages that are open, but for what {@link #REFUSED} says. */
    private static final Set<String> PACKAGES = Set.of(
            "java/lang",
            "java/lang/annotation",
            "java/lang/constant",
            "java/lang/runtime",
            "java/math",
            "java/nio/charset",
            "java/text",
            "java/time",
            "java/time/chrono",
            "java/time/format",
            "java/time/temporal",
            "java/time/zone",
            "java/util",
            "java/util/concurrent/atomic",
            "java/util/function",
            "java/util/regex",
            "java/util/stream");

    /** Single types of packages that are closed. */
    private static final Set<String> TYPES = Set.of(
            "java/io/Closeable",
            "java/io/IOException",
            "java/io/Serial",
            "java/io/Serializable",
            "java/io/StringReader",
            "java/io/StringWriter",
            "java/io/UncheckedIOException",
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
            "java/net/URI",
            "java/net/URISyntaxException",
            "java/util/concurrent/Callable",
            "java/util/concurrent/ConcurrentHashMap",
            "java/util/concurrent/ConcurrentMap",
            "java/util/concurrent/TimeUnit");

    /** Types and members of open packages that are closed: a type with all that is its own, or the beginning of a member's name. */
    private static final Map<String, Refusal> REFUSED = refused();

    /** Members of {@code Class} and {@code System} that are open; all others are closed. */
    private static final Set<String> MEMBERS = Set.of(
            "java/lang/Class.cast",
            "java/lang/Class.desiredAssertionStatus",
            "java/lang/Class.equals",
            "java/lang/Class.getEnumConstants",
            "java/lang/Class.getName",
            "java/lang/Class.getSimpleName",
            "java/lang/Class.hashCode",
            "java/lang/Class.isInstance",
            "java/lang/Class.toString",
            "java/lang/System.arraycopy",
            "java/lang/System.identityHashCode",
            "java/lang/System.lineSeparator");

    private Permits() {}

    private static Map<String, Refusal> refused() {
        Map<String, Refusal> refused = new LinkedHashMap<>();
        refused.put("java/lang/ThreadLocal", THREAD_LOCAL);
        refused.put("java/lang/InheritableThreadLocal", THREAD_LOCAL);
        refused.put("java/lang/Thread", STARTS_THREADS);
        refused.put("java/lang/ThreadGroup", STARTS_THREADS);
        refused.put("java/lang/Process", DOES_IO);
        refused.put("java/lang/ProcessBuilder", DOES_IO);
        refused.put("java/lang/ProcessHandle", DOES_IO);
        refused.put("java/lang/Runtime.exit", ENDS_THE_PROCESS);
        refused.put("java/lang/Runtime.halt", ENDS_THE_PROCESS);
        refused.put("java/lang/Runtime.load", NATIVE_CODE);
        refused.put("java/lang/Runtime", TOUCHES_ALL);
        refused.put("java/lang/ClassLoader", USES_REFLECTION);
        refused.put("java/lang/Module", USES_REFLECTION);
        refused.put("java/lang/ModuleLayer", USES_REFLECTION);
        refused.put("java/lang/StackWalker", USES_REFLECTION);
        refused.put("java/lang/Class.", USES_REFLECTION);
        refused.put("java/lang/System.exit", ENDS_THE_PROCESS);
        refused.put("java/lang/System.load", NATIVE_CODE);
        refused.put("java/lang/System.currentTimeMillis", READS_THE_CLOCK);
        refused.put("java/lang/System.nanoTime", READS_THE_CLOCK);
        refused.put("java/lang/System", DOES_IO);
        refused.put("java/lang/Boolean.getBoolean", DOES_IO);
        refused.put("java/lang/Integer.getInteger", DOES_IO);
        refused.put("java/lang/Long.getLong", DOES_IO);
        refused.put("java/lang/Object.wait", TOUCHES_ALL);
        refused.put("java/lang/Object.notify", TOUCHES_ALL);
        refused.put("java/lang/Math.random", USES_CHANCE);
        refused.put("java/lang/StrictMath.random", USES_CHANCE);
        refused.put("java/time/Clock.system", READS_THE_CLOCK);
        refused.put("java/time/Clock.tick", READS_THE_CLOCK);
        refused.put("java/time/ZoneId.systemDefault", READS_THE_CLOCK);
        refused.put("java/util/Timer", STARTS_THREADS);
        refused.put("java/util/TimerTask", STARTS_THREADS);
        refused.put("java/util/ServiceLoader", USES_REFLECTION);
        refused.put("java/util/ResourceBundle", USES_REFLECTION);
        refused.put("java/util/Date.<init>()", READS_THE_CLOCK);
        refused.put("java/util/GregorianCalendar.<init>()", READS_THE_CLOCK);
        refused.put("java/util/Calendar.getInstance", READS_THE_CLOCK);
        refused.put("java/util/Locale.setDefault", TOUCHES_ALL);
        refused.put("java/util/TimeZone.setDefault", TOUCHES_ALL);
        refused.put("java/util/TimeZone.getDefault", READS_THE_CLOCK);
        refused.put("java/util/Random.<init>()", USES_CHANCE);
        refused.put("java/util/SplittableRandom.<init>()", USES_CHANCE);
        refused.put("java/util/UUID.randomUUID", USES_CHANCE);
        refused.put("java/util/Collections.shuffle(Ljava/util/List;)", USES_CHANCE);
        refused.put("java/util/Formatter.<init>(Ljava/lang/String;", DOES_IO);
        refused.put("java/util/Arrays.parallel", STARTS_THREADS);
        return refused;
    }

    /** Why a JDK type may not be used; empty when it may. */
    static Optional<Refusal> refusalOfType(String type) {
        boolean open = PACKAGES.contains(packageOf(type)) || TYPES.contains(type);
        return open ? listed(type) : Optional.of(closed(type));
    }

    /**
     * Why a member of a JDK type may not be used; empty when it may.
     *
     * @param descriptor with the parameters, e.g. {@code ()V}; of a field its type
     */
    static Optional<Refusal> refusalOfMember(String type, String name, String descriptor) {
        String member = type + "." + name;
        if (MEMBERS.contains(member)) {
            return Optional.empty();
        }
        if (name.equals("parallel") || name.equals("parallelStream")) {
            return Optional.of(STARTS_THREADS);
        }
        if (name.equals("printStackTrace") && descriptor.equals("()V")) {
            return Optional.of(DOES_IO);
        }
        if (name.equals("now") && type.startsWith("java/time/") && !descriptor.contains("java/time/Clock")) {
            return Optional.of(READS_THE_CLOCK);
        }
        Optional<Refusal> listed = listed(member + descriptor);
        return listed.isPresent() ? listed : refusalOfType(type);
    }

    private static Optional<Refusal> listed(String name) {
        return REFUSED.entrySet().stream()
                .filter(it -> means(it.getKey(), name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A type means itself, its members and what is nested in it; a member is told by the beginning of its name. */
    private static boolean means(String listed, String name) {
        return listed.contains(".")
                ? name.startsWith(listed)
                : name.equals(listed) || name.startsWith(listed + ".") || name.startsWith(listed + "$");
    }

    private static Refusal closed(String type) {
        if (type.startsWith("java/lang/reflect/") || type.startsWith("java/lang/invoke/")) {
            return USES_REFLECTION;
        }
        if (type.startsWith("java/util/concurrent/")) {
            return STARTS_THREADS;
        }
        if (type.startsWith("java/net/") || type.startsWith("javax/net/")) {
            return USES_NETWORK;
        }
        boolean io = type.startsWith("java/io/")
                || type.startsWith("java/nio/")
                || type.startsWith("java/sql/")
                || type.startsWith("java/util/logging/")
                || type.startsWith("java/util/zip/")
                || type.startsWith("java/util/jar/")
                || type.startsWith("java/util/prefs/");
        return io ? DOES_IO : NOT_FOR_PLUGINS;
    }

    private static String packageOf(String type) {
        int last = type.lastIndexOf('/');
        return last < 0 ? "" : type.substring(0, last);
    }
}
