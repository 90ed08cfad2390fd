package co.ruta.core.sheet;

/** Text that a spreadsheet would take for a formula, made harmless by an apostrophe before it, and back. */
final class Formulas {
    private static final String BEGINS = "=+-@\t\r\n";

    private Formulas() {}

    /** Apostrophes that stand there already get one more, so that taking one off gives back what was written. */
    static String harmless(String text) {
        int first = apostrophes(text);
        return first < text.length() && BEGINS.indexOf(text.charAt(first)) >= 0 ? "'" + text : text;
    }

    /** What a file of ours, mended and sent back, meant. */
    static String restored(String cell) {
        int first = apostrophes(cell);
        return first > 0 && first < cell.length() && BEGINS.indexOf(cell.charAt(first)) >= 0 ? cell.substring(1) : cell;
    }

    private static int apostrophes(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first;
    }
}
