package co.ruta.core.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people write them: in words, and in figures with a point or a space between thousands. */
final class SpanishNumbers {
    private static final Map<String, Integer> UNITS = words(
            "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis"
                    + " diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco"
                    + " veintiseis veintisiete veintiocho veintinueve",
            0,
            1);
    private static final Map<String, Integer> TENS =
            words("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10);
    private static final Map<String, Integer> HUNDREDS = words(
            "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos",
            100,
            100);
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.\\u00a0\\u202f ]\\d{3})+(,\\d+)?");
    private static final Pattern COMMAS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d+)?");

    static {
        for (String one : List.of("un", "una")) {
            UNITS.put(one, 1);
        }
        UNITS.put("veintiun", 21);
        UNITS.put("veintiuna", 21);
        HUNDREDS.put("cien", 100);
        Map<String, Integer> feminine = new HashMap<>();
        HUNDREDS.forEach((word, value) -> feminine.put(word.replace("cientos", "cientas"), value));
        feminine.put("quinientas", 500);
        HUNDREDS.putAll(feminine);
    }

    private SpanishNumbers() {}

    private static Map<String, Integer> words(String list, int first, int step) {
        Map<String, Integer> words = new HashMap<>();
        int value = first;
        for (String word : list.split(" ")) {
            words.put(word, value);
            value += step;
        }
        return words;
    }

    /** Whether figures begin there that {@link #figures} takes whole. */
    static int lengthOfFigures(String text, int from) {
        int longest = 0;
        for (Pattern pattern : List.of(GROUPED, COMMAS, PLAIN)) {
            Matcher matcher = pattern.matcher(text).region(from, text.length());
            if (matcher.lookingAt() && !followedByDigit(text, matcher.end())) {
                longest = Math.max(longest, matcher.end() - from);
            }
        }
        return longest;
    }

    private static boolean followedByDigit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** "1.250", "1 250", "12,5", "12.5", "0,125". */
    static BigDecimal figures(String text) {
        if (GROUPED.matcher(text).matches()) {
            return new BigDecimal(text.replaceAll("[.\\u00a0\\u202f ]", "").replace(',', '.'));
        }
        if (COMMAS.matcher(text).matches()) {
            return new BigDecimal(text.replace(",", ""));
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    /** The number in words that begins at this word, as long as it goes; words are in lower case, without accents. */
    static Optional<Spelled> spelled(List<String> words, int from) {
        long total = 0;
        long group = 0;
        int at = from;
        Last last = Last.NOTHING;
        while (at < words.size()) {
            String word = words.get(at);
            if (last.ordinal() < Last.HUNDRED.ordinal() && HUNDREDS.containsKey(word)) {
                group += HUNDREDS.getOrDefault(word, 0);
                last = Last.HUNDRED;
            } else if (last.ordinal() < Last.TEN.ordinal() && TENS.containsKey(word)) {
                group += TENS.getOrDefault(word, 0);
                last = Last.TEN;
            } else if (last.ordinal() < Last.TEN.ordinal() && UNITS.containsKey(word)) {
                group += UNITS.getOrDefault(word, 0);
                last = Last.UNIT;
            } else if (last == Last.TEN
                    && word.equals("y")
                    && at + 1 < words.size()
                    && between(UNITS.getOrDefault(words.get(at + 1), 0), 1, 9)) {
                group += UNITS.getOrDefault(words.get(at + 1), 0);
                last = Last.UNIT;
                at++;
            } else if (word.equals("mil") && total % 1_000_000 == 0) {
                total += Math.max(group, 1) * 1000;
                group = 0;
                last = Last.NOTHING;
            } else if ((word.equals("millon") || word.equals("millones")) && total < 1_000_000 && at > from) {
                total = (total + group) * 1_000_000;
                group = 0;
                last = Last.NOTHING;
            } else {
                break;
            }
            at++;
        }
        return at == from ? Optional.empty() : Optional.of(new Spelled(BigDecimal.valueOf(total + group), at - from));
    }

    private static boolean between(int value, int least, int most) {
        return value >= least && value <= most;
    }

    private enum Last {
        NOTHING,
        HUNDRED,
        TEN,
        UNIT
    }

    /** @param words how many words it took */
    record Spelled(BigDecimal value, int words) {}
}
