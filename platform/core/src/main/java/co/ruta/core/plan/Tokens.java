package co.ruta.core.plan;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A sentence cut into words, numbers and signs; numbers in words have become numbers. */
final class Tokens {
    private final List<Token> tokens;

    private Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * One piece.
     *
     * @param text as it was written, for units
     * @param word in lower case without accents; empty for a number
     * @param weak "un", "una": perhaps an article
     */
    record Token(String text, String word, Optional<BigDecimal> number, boolean weak) {
        boolean is(String... words) {
            for (String it : words) {
                if (it.equals(word)) {
                    return true;
                }
            }
            return false;
        }

        Optional<Integer> whole() {
            return number.filter(it -> it.stripTrailingZeros().scale() <= 0 && it.precision() - it.scale() <= 9)
                    .map(BigDecimal::intValue);
        }
    }

    static Tokens of(String sentence) {
        List<Token> raw = cut(Normalizer.normalize(sentence, Normalizer.Form.NFC));
        List<String> words = raw.stream().map(Token::word).toList();
        List<Token> tokens = new ArrayList<>();
        for (int at = 0; at < raw.size(); at++) {
            Token token = raw.get(at);
            boolean percent = token.is("ciento") && at > 0 && raw.get(at - 1).is("por");
            Optional<SpanishNumbers.Spelled> spelled =
                    percent || token.word().isEmpty() ? Optional.empty() : SpanishNumbers.spelled(words, at);
            if (spelled.isPresent()) {
                boolean weak = spelled.get().words() == 1 && token.is("un", "una", "uno");
                String text = weak ? token.text() : "";
                tokens.add(new Token(
                        text,
                        weak ? token.word() : "",
                        Optional.of(spelled.get().value()),
                        weak));
                at += spelled.get().words() - 1;
            } else {
                tokens.add(token);
            }
        }
        return new Tokens(tokens);
    }

    private static List<Token> cut(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int length = 1;
            if (Character.isDigit(c)) {
                length = Math.max(1, SpanishNumbers.lengthOfFigures(text, at));
                String figures = text.substring(at, at + length);
                tokens.add(new Token(figures, "", Optional.of(SpanishNumbers.figures(figures)), false));
            } else if (Character.isLetter(c)) {
                while (at + length < text.length() && Character.isLetter(text.charAt(at + length))) {
                    length++;
                }
                String word = text.substring(at, at + length);
                tokens.add(new Token(word, plain(word), Optional.empty(), false));
            } else if (!Character.isWhitespace(c)) {
                tokens.add(new Token(String.valueOf(c), String.valueOf(c), Optional.empty(), false));
            }
            at += length;
        }
        return tokens;
    }

    /** In lower case, without accents; ñ stays itself. */
    static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('ñ', '\u0001');
        return Normalizer.normalize(lower, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\u0001', 'ñ');
    }

    int size() {
        return tokens.size();
    }

    private static final Token NONE = new Token("", "", Optional.empty(), false);

    /** The token there; one that is nothing beyond either end. */
    Token at(int place) {
        return place >= 0 && place < tokens.size() ? tokens.get(place) : NONE;
    }
}
