package co.ruta.sdk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which versions are accepted: comparisons that must all hold, e.g. {@code >=1.2.0 <2.0.0}. A bare version means
 * exactly that one.
 *
 * @since 0.1
 */
public record VersionRange(List<Comparison> comparisons) {
    private static final String COMPARISON = "(>=|<=|>|<|=)?" + Version.SHAPE;

    /** The shape of a range, for schemas and messages. */
    public static final String SHAPE = COMPARISON + "( " + COMPARISON + ")*";

    private static final Pattern ONE = Pattern.compile("(>=|<=|>|<|=)?(.+)");

    public VersionRange {
        comparisons = List.copyOf(comparisons);
    }

    /** One side of a range. */
    public record Comparison(String operator, Version version) {
        boolean accepts(Version candidate) {
            int order = candidate.compareTo(version);
            return switch (operator) {
                case ">=" -> order >= 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case "<" -> order < 0;
                default -> order == 0;
            };
        }

        @Override
        public String toString() {
            return (operator.equals("=") ? "" : operator) + version;
        }
    }

    /** The range a text says, or empty when it says none. */
    public static Optional<VersionRange> parse(String text) {
        List<Comparison> comparisons = new ArrayList<>();
        for (String part : text.strip().split(" +", -1)) {
            Matcher matcher = ONE.matcher(part);
            Optional<Version> version = matcher.matches() ? Version.parse(matcher.group(2)) : Optional.empty();
            if (version.isEmpty()) {
                return Optional.empty();
            }
            String operator = matcher.group(1);
            comparisons.add(new Comparison(operator == null ? "=" : operator, version.get()));
        }
        return Optional.of(new VersionRange(comparisons));
    }

    /** Whether every comparison holds for {@code candidate}. */
    public boolean accepts(Version candidate) {
        return comparisons.stream().allMatch(it -> it.accepts(candidate));
    }

    @Override
    public String toString() {
        return String.join(" ", comparisons.stream().map(Comparison::toString).toList());
    }
}
