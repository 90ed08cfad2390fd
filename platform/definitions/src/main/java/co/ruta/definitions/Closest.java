package co.ruta.definitions;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody probably meant, by edit distance with swapped neighbours counted as one slip. */
final class Closest {
    private Closest() {}

    /** The candidate nearest to {@code written}, if near enough to be a slip of it. */
    static Optional<String> to(String written, Collection<String> candidates) {
        int tolerance = Math.max(1, written.length() / 3);
        return candidates.stream()
                .filter(it -> distance(fold(written), fold(it)) <= tolerance)
                .min(Comparator.comparingInt(it -> distance(fold(written), fold(it))));
    }

    /** "¿Quiso decir «x»?" when something is near, else the list of what there is. */
    static String mend(String written, Collection<String> candidates) {
        if (candidates.isEmpty()) {
            return "Aquí no hay ninguno definido todavía.";
        }
        return to(written, candidates)
                .map(it -> "¿Quiso decir «" + it + "»?")
                .orElseGet(() -> "Use uno de estos: "
                        + String.join(", ", candidates.stream().sorted().toList()) + ".");
    }

    private static String fold(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
