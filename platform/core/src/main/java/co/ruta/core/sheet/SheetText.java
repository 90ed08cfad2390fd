package co.ruta.core.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in a cell and back. In a workbook {@code _x000D_} means the character of that number, and text that begins like a
 * formula is kept from becoming one.
 */
public final class SheetText {
    /** Most characters a cell holds. */
    public static final int LONGEST = 32_767;

    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SheetText() {}

    /** As it is written into a cell. */
    public static String written(String text) {
        String harmless = Formulas.harmless(text);
        String escaped = CODE.matcher(harmless).replaceAll("_x005F_x$1_");
        return escaped.length() <= LONGEST ? escaped : escaped.substring(0, LONGEST);
    }

    /** What a cell meant. */
    public static String read(String cell) {
        return Formulas.restored(decoded(cell));
    }

    private static String decoded(String cell) {
        if (cell.indexOf("_x") < 0) {
            return cell;
        }
        Matcher codes = CODE.matcher(cell);
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (codes.find(at)) {
            text.append(cell, at, codes.start()).append((char) Integer.parseInt(codes.group(1), 16));
            at = codes.end();
        }
        return text.append(cell, at, cell.length()).toString();
    }
}
