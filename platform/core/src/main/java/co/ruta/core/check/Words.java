package co.ruta.core.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Values as Spanish sentences say them. */
final class Words {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy", Locale.forLanguageTag("es-CO"));
    private static final int LONGEST = 60;

    private Words() {}

    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " y " + names.get(names.size() - 1);
    }

    /** A text cut to what a heading holds, at a word. */
    static String cut(String text) {
        String one = text.strip().replaceAll("\\s+", " ");
        if (one.length() <= LONGEST) {
            return one;
        }
        int end = one.lastIndexOf(' ', LONGEST);
        return one.substring(0, end < LONGEST / 2 ? LONGEST : end) + "…";
    }
}
