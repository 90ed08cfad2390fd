package co.ruta.portal.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people write and read them here: point for thousands, comma for decimals. */
public final class Numbers {
    private static final DecimalFormatSymbols SYMBOLS = new DecimalFormatSymbols(Locale.ROOT);

    static {
        SYMBOLS.setGroupingSeparator('.');
        SYMBOLS.setDecimalSeparator(',');
    }

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d+)?");

    private Numbers() {}

    /** "1.850.000", "12,5"; empty when it is none. */
    public static Optional<BigDecimal> read(String text) {
        String written = text.strip().replace("\u00a0", "").replace("$", "").replace(" ", "");
        Matcher grouped = GROUPED.matcher(written);
        if (grouped.matches()) {
            return Optional.of(new BigDecimal(written.replace(".", "").replace(',', '.')));
        }
        return PLAIN.matcher(written).matches() && written.length() <= 18
                ? Optional.of(new BigDecimal(written.replace(',', '.')))
                : Optional.empty();
    }

    /** "1.850.000", "12,5". */
    public static String show(BigDecimal number) {
        return new DecimalFormat("#,##0.######", SYMBOLS).format(number);
    }

    public static String show(Optional<BigDecimal> number) {
        return number.map(Numbers::show).orElse("");
    }

    /** "$ 1.850.000", its parts kept together. */
    public static String pesos(long amount) {
        return "$\u00a0" + new DecimalFormat("#,##0", SYMBOLS).format(amount);
    }
}
