package co.ruta.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The tones of a rating scale, lowest level first: one hue from light to dark, so that order shows to people who do not tell
 * colours apart, and a figure written on any of them can be read (contrast of 4.5 or more). They are spaced evenly in OKLab
 * along four fixed tones, which a scale of four levels takes as they are.
 */
public final class LevelTones {
    private static final List<String> FIXED = List.of("#cfe0f4", "#8db4e2", "#3366cc", "#002f5c");
    private static final String INK = "#1f2730";
    private static final String WHITE = "#ffffff";
    private static final double READABLE = 4.5;
    private static final double NUDGE = 0.02;

    private LevelTones() {}

    /**
     * A tone.
     *
     * @param fill as {@code #rrggbb}
     * @param dark whether a figure on it is written in white
     */
    public record Tone(String fill, boolean dark) {}

    /** A tone for each of so many levels. */
    public static List<Tone> of(int levels) {
        List<Tone> tones = new ArrayList<>();
        for (int i = 0; i < levels; i++) {
            double place = levels == 1 ? FIXED.size() - 1 : (double) i * (FIXED.size() - 1) / (levels - 1);
            tones.add(readable(place));
        }
        return tones;
    }

    /** The tone of the level at that place of a scale. */
    public static String fill(int index, int levels) {
        return of(levels).get(index).fill();
    }

    /** Between the tones that carry ink and those that carry white there is a band that carries neither: it is left. */
    private static Tone readable(double place) {
        double at = place;
        String fill = between(at);
        while (Math.max(contrast(fill, INK), contrast(fill, WHITE)) < READABLE) {
            at += NUDGE;
            fill = between(at);
        }
        return new Tone(fill, contrast(fill, WHITE) > contrast(fill, INK));
    }

    private static String between(double place) {
        int from = Math.min((int) place, FIXED.size() - 2);
        double share = place - from;
        double[] low = lab(FIXED.get(from));
        double[] high = lab(FIXED.get(from + 1));
        double[] mixed = new double[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = low[i] + (high[i] - low[i]) * share;
        }
        return hex(mixed);
    }

    /** Contrast as WCAG 2.1 defines it, 1 to 21. */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    static double luminance(String colour) {
        double[] it = linear(colour);
        return 0.2126 * it[0] + 0.7152 * it[1] + 0.0722 * it[2];
    }

    private static double[] linear(String colour) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            parts[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return parts;
    }

    /** OKLab (Ottosson, 2020): equal steps look equal. */
    private static double[] lab(String colour) {
        double[] it = linear(colour);
        double l = Math.cbrt(0.4122214708 * it[0] + 0.5363325363 * it[1] + 0.0514459929 * it[2]);
        double m = Math.cbrt(0.2119034982 * it[0] + 0.6806995451 * it[1] + 0.1073969566 * it[2]);
        double s = Math.cbrt(0.0883024619 * it[0] + 0.2817188376 * it[1] + 0.6299787005 * it[2]);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static String hex(double[] lab) {
        double l = Math.pow(lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2], 3);
        double m = Math.pow(lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2], 3);
        double s = Math.pow(lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2], 3);
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                part(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                part(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                part(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static long part(double linear) {
        double bounded = Math.min(1, Math.max(0, linear));
        return Math.round(255 * (bounded <= 0.0031308 ? 12.92 * bounded : 1.055 * Math.pow(bounded, 1 / 2.4) - 0.055));
    }
}
