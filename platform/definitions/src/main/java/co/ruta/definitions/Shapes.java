package co.ruta.definitions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The shapes of names and values; the JSON Schemas repeat them. */
final class Shapes {
    /** Words in lower case joined by hyphens. */
    static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    /** A state as the territory calls it. */
    static final Pattern STATE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    /** An answer of a choice, as it is kept. */
    static final Pattern OPTION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");
    /** Ids joined by dots. */
    static final Pattern DOTTED = Pattern.compile("[A-Za-z][A-Za-z0-9_]*([.-][A-Za-z0-9_]+)*");

    /** A field of a format, or a column of one of its tables. */
    static final Pattern FORMAT_FIELD = Pattern.compile(ID.pattern() + "(/" + ID.pattern() + ")?");

    static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    static final Pattern DIVIPOLA = Pattern.compile("[0-9]{5}");
    static final Pattern RECEIPT_CODE = Pattern.compile("[A-Z]{2,6}");
    static final Pattern CATALOGUE_NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)*");
    static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    static final Pattern WEBSITE = Pattern.compile("https?://\\S+");

    static final String ID_EXAMPLE = "self-assessment";
    static final String DATE_EXAMPLE = "2026-11-27 (año-mes-día)";

    private Shapes() {}

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
