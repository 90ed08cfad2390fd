package co.ruta.sdk;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A semantic version: three numbers and perhaps a pre-release, e.g. {@code 1.4.0-rc.1}. A pre-release comes before its
 * release; build metadata is not used.
 *
 * @param preRelease empty for a release
 * @since 0.1
 */
public record Version(int major, int minor, int patch, String preRelease) implements Comparable<Version> {
    /** The shape of a version, for schemas and messages. */
    public static final String SHAPE =
            "(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})" + "(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?";

    private static final Pattern PATTERN = Pattern.compile(SHAPE);
    private static final Comparator<Version> NUMBERS = Comparator.comparingInt(Version::major)
            .thenComparingInt(Version::minor)
            .thenComparingInt(Version::patch);

    /** The version a text says, or empty when it says none. */
    public static Optional<Version> parse(String text) {
        Matcher matcher = PATTERN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String preRelease = matcher.group(4);
        return Optional.of(new Version(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                preRelease == null ? "" : preRelease));
    }

    @Override
    public int compareTo(Version other) {
        int numbers = NUMBERS.compare(this, other);
        if (numbers != 0 || preRelease.equals(other.preRelease)) {
            return numbers;
        }
        if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
            return preRelease.isEmpty() ? 1 : -1;
        }
        return comparePreRelease(preRelease.split("\\."), other.preRelease.split("\\."));
    }

    private static int comparePreRelease(String[] mine, String[] theirs) {
        for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
            int order = compareIdentifier(mine[i], theirs[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(mine.length, theirs.length);
    }

    private static int compareIdentifier(String mine, String theirs) {
        boolean number = isNumber(mine);
        if (number != isNumber(theirs)) {
            return number ? -1 : 1;
        }
        if (number && mine.length() != theirs.length()) {
            return Integer.compare(mine.length(), theirs.length());
        }
        return mine.compareTo(theirs);
    }

    private static boolean isNumber(String identifier) {
        return identifier.chars().allMatch(Character::isDigit);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch + (preRelease.isEmpty() ? "" : "-" + preRelease);
    }
}
