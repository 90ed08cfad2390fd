package co.ruta.core.check;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Units as people write them. */
final class Units {
    private static final Set<String> PERCENT = Set.of("%", "porcentaje", "por ciento", "porciento", "pct", "tasa");
    private static final Set<String> SMALL = Set.of("de", "del", "la", "el", "los", "las", "por", "y", "en");

    private Units() {}

    /** Points of percentage count as per cent: both are read off the same indicator. */
    static boolean isPercent(String unit) {
        String plain = Nodes.plain(unit);
        return PERCENT.contains(plain)
                || plain.contains("%")
                || plain.contains("porcentual")
                || plain.contains("porcentaje");
    }

    static boolean same(String one, String other) {
        if (isPercent(one) || isPercent(other)) {
            return isPercent(one) && isPercent(other);
        }
        Set<String> a = words(one);
        Set<String> b = words(other);
        return a.containsAll(b) || b.containsAll(a);
    }

    /** Whether a word that follows a number in a sentence is this unit. */
    static boolean beginsWith(String unit, String word) {
        return !word.isEmpty() && words(unit).contains(stem(word));
    }

    private static Set<String> words(String unit) {
        return Arrays.stream(Nodes.plain(unit).split("[^a-z0-9ñ]+"))
                .filter(it -> !it.isEmpty() && !SMALL.contains(it))
                .map(Units::stem)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Singular and plural are one. */
    private static String stem(String word) {
        String plain = Nodes.plain(word);
        if (plain.length() > 4 && plain.endsWith("es")) {
            return plain.substring(0, plain.length() - 2);
        }
        if (plain.length() > 3 && (plain.endsWith("s") || plain.endsWith("e"))) {
            return plain.substring(0, plain.length() - 1);
        }
        return plain;
    }
}
