package co.ruta.portal.school;

import co.ruta.core.assessment.ProfileView.Distribution;
import co.ruta.portal.page.LevelTones;
import co.ruta.portal.page.LevelTones.Tone;
import co.ruta.sdk.catalogue.Level;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One bar of the profile, in percentages of its width: a part per level, the pending ones hatched at its end.
 *
 * @param label what stands to its left, e.g. "2026"
 * @param main whether it is this year's, drawn higher
 * @param description the same in words
 */
public record Bars(String label, boolean main, List<Segment> segments, String description) {
    /** Narrower parts carry no figure: it would not fit at 320 px. */
    private static final int ROOM = 9;

    /**
     * A part of the bar.
     *
     * @param fill its tone
     * @param x where it begins, in percent
     * @param width in percent
     * @param middle where its figure stands
     * @param text its figure; empty when it has no room
     * @param textStyle class of its figure
     */
    public record Segment(String fill, String x, String width, String middle, String text, String textStyle) {}

    /** A bar of counts: a school's own. */
    public static Bars counts(String scope, String label, boolean main, List<Level> levels, Distribution of) {
        List<Integer> values = new ArrayList<>(of.counts());
        values.add(of.pending());
        return bar(scope, label, main, levels, values, of.total(), "");
    }

    /** A bar of shares: the territory's. */
    public static Bars shares(String scope, String label, List<Level> levels, Distribution of) {
        return shares(scope, label, false, levels, of);
    }

    /** A bar of shares that is what the page is about. */
    public static Bars main(String scope, String label, List<Level> levels, Distribution of) {
        return shares(scope, label, true, levels, of);
    }

    private static Bars shares(String scope, String label, boolean main, List<Level> levels, Distribution of) {
        List<String> words = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < of.percentages().size(); i++) {
            BigDecimal share = of.percentages().get(i);
            words.add("nivel " + levels.get(i).value() + ": " + percent(share));
            double width = share.doubleValue();
            segments.add(segment(i, levels.size(), x, width, whole(share) + "\u00a0%"));
            x += width;
        }
        return new Bars(label, main, drawn(segments), scope + ", " + label + ". " + String.join(", ", words));
    }

    private static Bars bar(
            String scope,
            String label,
            boolean main,
            List<Level> levels,
            List<Integer> values,
            int total,
            String unit) {
        List<String> words = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < values.size(); i++) {
            boolean pending = i == levels.size();
            words.add((pending ? "pendientes" : "nivel " + levels.get(i).value()) + ": " + values.get(i));
            double width = total == 0 ? 0 : 100.0 * values.get(i) / total;
            segments.add(segment(i, levels.size(), x, width, values.get(i) + unit));
            x += width;
        }
        return new Bars(label, main, drawn(segments), scope + ", " + label + ". " + String.join(", ", words));
    }

    private static Segment segment(int index, int levels, double x, double width, String figure) {
        String shown = width < ROOM ? "" : figure;
        String from = number(x);
        String middle = number(x + width / 2);
        if (index == levels) {
            return new Segment("url(#hatch)", from, number(width), middle, shown, "pend");
        }
        Tone tone = LevelTones.of(levels).get(index);
        return new Segment(tone.fill(), from, number(width), middle, shown, tone.dark() ? "inv" : "");
    }

    private static List<Segment> drawn(List<Segment> segments) {
        return segments.stream().filter(it -> !it.width().equals("0")).toList();
    }

    /** "33,33 %". */
    public static String percent(BigDecimal share) {
        return share.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ',') + "\u00a0%";
    }

    private static String whole(BigDecimal share) {
        return share.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
