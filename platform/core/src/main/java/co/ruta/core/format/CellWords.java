package co.ruta.core.format;

import co.ruta.core.document.DraftValue;
import co.ruta.core.format.FilledForm.Column;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FieldType.Option;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Collectors;

/** An answer as people read it: a text, a number or a day. */
final class CellWords {
    private CellWords() {}

    /** A {@link String}, {@link BigDecimal} or {@link LocalDate}; empty when there is no answer. */
    static Optional<Object> of(Column column, Optional<DraftValue> value) {
        return value.map(DraftValue::parsed).flatMap(it -> of(column, it));
    }

    private static Optional<Object> of(Column column, JsonValue value) {
        if (!column.options().isEmpty()) {
            return Optional.of(label(column, value));
        }
        if (value instanceof JsonNumber number) {
            return Optional.of(number.bigDecimalValue());
        }
        String text = plain(value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        FieldType type = column.field().type();
        if (type instanceof FieldType.Date) {
            return Optional.of(day(text));
        }
        return Optional.of(type instanceof FieldType.Number || type instanceof FieldType.Money ? number(text) : text);
    }

    private static Object day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException asWritten) {
            return text;
        }
    }

    private static Object number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException asWritten) {
            return text;
        }
    }

    private static String label(Column column, JsonValue value) {
        if (value instanceof JsonArray several) {
            return several.stream().map(it -> label(column, it)).collect(Collectors.joining("; "));
        }
        String code = plain(value);
        return column.options().stream()
                .filter(it -> it.value().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(code);
    }

    private static String plain(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
