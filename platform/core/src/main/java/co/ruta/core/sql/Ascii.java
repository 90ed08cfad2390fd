package co.ruta.core.sql;

/**
 * Texts that a column in ASCII is compared with. MariaDB refuses to compare such a column with a letter it cannot hold,
 * so that a search for «Cóndor» among codes would fail instead of finding nothing.
 */
public final class Ascii {
    private Ascii() {}

    /** The text with a question mark for each letter that no code has. */
    public static String of(String text) {
        return text.replaceAll("[^\\x00-\\x7F]", "?");
    }
}
