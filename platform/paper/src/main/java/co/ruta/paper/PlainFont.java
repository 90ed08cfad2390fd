package co.ruta.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A font without its table of substitutions: what is written is shown sign by sign. The library applies that table anew to
 * every run of text, which took nine tenths of the time of a long table, for ligatures that make words harder to find.
 */
final class PlainFont {
    private static final int TABLES_AT = 4;
    private static final int FIRST = 12;
    private static final int ENTRY = 16;
    private static final int SUBSTITUTIONS = tag("GSUB");
    private static final int UNKNOWN = tag("xSUB");

    private PlainFont() {}

    /** The same font, in which nobody finds the table; the bytes given are changed. */
    static byte[] of(byte[] font) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        int tables = bytes.getShort(TABLES_AT);
        for (int i = 0; i < tables; i++) {
            int entry = FIRST + i * ENTRY;
            if (bytes.getInt(entry) == SUBSTITUTIONS) {
                bytes.putInt(entry, UNKNOWN);
            }
        }
        return font;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
