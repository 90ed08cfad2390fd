package co.ruta.core.format;

/**
 * How tall rows have to be for what stands in them. Not every spreadsheet program measures wrapped cells when it opens a
 * file, and what is cut off on paper is lost to whoever reads it.
 */
final class RowHeights {
    /** Of a line of the usual letter, in points. */
    static final double LINE = 15;

    /** What a row can have, in points. */
    private static final double MOST = 405;

    private RowHeights() {}

    /** Points for so many lines. */
    static double points(int lines) {
        return Math.min(MOST, lines * LINE);
    }

    /**
     * Lines that a text takes.
     *
     * @param width of its column, in digits of the usual letter
     */
    static int lines(String text, int width) {
        int fit = Math.max(1, width - 1);
        return text.lines()
                .mapToInt(it -> Math.max(1, (it.codePointCount(0, it.length()) + fit - 1) / fit))
                .sum();
    }
}
