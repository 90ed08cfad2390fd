package co.ruta.core.review;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as a spreadsheet in Colombia opens them: semicolons, UTF-8 with its mark, formulas made harmless. A cell that
 * begins like a formula gets an apostrophe before it.
 */
final class Csv {
    private static final String FORMULA = "=+-@\t\r\n";

    private final StringBuilder text = new StringBuilder("\uFEFF");

    Csv row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
        return this;
    }

    private static String cell(String value) {
        String safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quote = safe.chars().anyMatch(it -> it == ';' || it == '"' || it == '\n' || it == '\r');
        return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
