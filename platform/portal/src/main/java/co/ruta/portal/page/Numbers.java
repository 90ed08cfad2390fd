package co.ruta.portal.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people write and read them here: point for thousands, comma for decimals, small ones in words. */
public final class Numbers {
    private static final DecimalFormatSymbols SYMBOLS = new DecimalFormatSymbols(Locale.ROOT);

    static {
        SYMBOLS.setGroupingSeparator('.');
        SYMBOLS.setDecimalSeparator(',');
    }

    /** One number in digits, as it may stand in a sentence. */
    public static final String DIGITS = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?";

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d+)?");

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("un", 1),
            Map.entry("una", 1),
            Map.entry("uno", 1),
            Map.entry("dos", 2),
            Map.entry("tres", 3),
            Map.entry("cuatro", 4),
            Map.entry("cinco", 5),
            Map.entry("seis", 6),
            Map.entry("siete", 7),
            Map.entry("ocho", 8),
            Map.entry("nueve", 9),
            Map.entry("diez", 10),
            Map.entry("once", 11),
            Map.entry("doce", 12),
            Map.entry("trece", 13),
            Map.entry("catorce", 14),
            Map.entry("quince", 15),
            Map.entry("dieciséis", 16),
            Map.entry("diecisiete", 17),
            Map.entry("dieciocho", 18),
            Map.entry("diecinueve", 19),
            Map.entry("veinte", 20),
            Map.entry("treinta", 30),
            Map.entry("cuarenta", 40),
            Map.entry("cincuenta", 50),
            Map.entry("sesenta", 60),
            Map.entry("setenta", 70),
            Map.entry("ochenta", 80),
            Map.entry("noventa", 90),
            Map.entry("cien", 100));

    /** The number words, longest first, for a pattern. */
    public static final String NAMES = String.join(
            "|",
            WORDS.keySet().stream()
                    .sorted((one, other) -> other.length() - one.length())
                    .toList());

    private Numbers() {}

    /** "1.850.000", "12,5", "veinte"; empty when it is none. */
    public static Optional<BigDecimal> read(String text) {
        String written = text.strip().replace("\u00a0", "").replace("$", "").replace(" ", "");
        Integer named = WORDS.get(written.toLowerCase(Locale.ROOT));
        if (named != null) {
            return Optional.of(BigDecimal.valueOf(named));
        }
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
