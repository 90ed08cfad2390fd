package co.ruta.contract.loading;

import java.util.Set;

/** Types of the JDK whose instances can be changed, and what makes such instances behind an interface. */
final class Mutable {
    private static final Set<String> TYPES = Set.of(
            "java/lang/StringBuffer",
            "java/lang/StringBuilder",
            "java/text/BreakIterator",
            "java/text/Collator",
            "java/text/DateFormat",
            "java/text/DecimalFormat",
            "java/text/MessageFormat",
            "java/text/NumberFormat",
            "java/text/SimpleDateFormat",
            "java/util/ArrayDeque",
            "java/util/ArrayList",
            "java/util/BitSet",
            "java/util/Calendar",
            "java/util/Date",
            "java/util/EnumMap",
            "java/util/EnumSet",
            "java/util/GregorianCalendar",
            "java/util/HashMap",
            "java/util/HashSet",
            "java/util/Hashtable",
            "java/util/IdentityHashMap",
            "java/util/LinkedHashMap",
            "java/util/LinkedHashSet",
            "java/util/LinkedList",
            "java/util/PriorityQueue",
            "java/util/Properties",
            "java/util/Random",
            "java/util/Scanner",
            "java/util/Stack",
            "java/util/StringJoiner",
            "java/util/TreeMap",
            "java/util/TreeSet",
            "java/util/Vector",
            "java/util/WeakHashMap",
            "java/util/concurrent/ConcurrentHashMap",
            "java/util/regex/Matcher");

    private Mutable() {}

    static boolean is(String type) {
        return TYPES.contains(type) || type.startsWith("java/util/concurrent/atomic/");
    }

    static boolean isFactory(String owner, String method) {
        return (owner.equals("java/util/Arrays") && method.equals("asList"))
                || (owner.equals("java/util/Collections") && method.startsWith("synchronized"));
    }
}
