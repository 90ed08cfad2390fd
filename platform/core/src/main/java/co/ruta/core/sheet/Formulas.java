package co.ruta.core.sheet;

/** Text that a spreadsheet would take for a formula, made harmless by an apostrophe before it, and back. */
final class Formulas {
    private static final String BEGINS = "=+-@\t\r\n";

    private Formulas() {}

    static String harmless(String text) {
        return !text.isEmpty() && BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** What a file of ours, mended and sent back, meant. */
    static String restored(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && BEGINS.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
