package co.ruta.core.format;

import co.ruta.core.document.DraftValue;
import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.json.Json;
import co.ruta.core.sheet.Book.Cell;
import co.ruta.core.sheet.Book.Kind;
import co.ruta.core.sheet.Days;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FieldType.Option;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a cell means as the answer of a column; or why it means nothing, and how to mend it. */
final class CellReading {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMA = Pattern.compile("-?\\d+,\\d+");

    private CellReading() {}

    /**
     * @param value empty when the cell is blank, or wrong
     * @param wrong Spanish; empty when it could be read
     */
    record Read(Optional<DraftValue> value, Optional<String> wrong) {
        static final Read BLANK = new Read(Optional.empty(), Optional.empty());

        static Read of(DraftValue value) {
            return new Read(Optional.of(value), Optional.empty());
        }

        static Read wrong(String why) {
            return new Read(Optional.empty(), Optional.of(why));
        }
    }

    static Read of(Column column, Cell cell) {
        if (cell.kind() == Kind.ERROR) {
            return Read.wrong("La celda tiene el error " + cell.text() + ". Corrija su fórmula o escriba el valor.");
        }
        if (cell.formula() && cell.text().isEmpty()) {
            return Read.wrong(
                    "La fórmula no tiene resultado guardado. Abra el libro, espere a que calcule y guárdelo.");
        }
        if (cell.text().isBlank()) {
            return Read.BLANK;
        }
        if (!column.options().isEmpty()) {
            return option(column, cell);
        }
        FieldType type = column.field().type();
        if (type instanceof FieldType.Number || type instanceof FieldType.Money) {
            return number(column, cell);
        }
        return type instanceof FieldType.Date ? day(column, cell) : text(column, cell);
    }

    private static Read text(Column column, Cell cell) {
        String text = cell.text().replace("\r\n", "\n").replace('\r', '\n').strip();
        int most = column.field().type() instanceof FieldType.Text type && extra(column) ? type.maxLength() : 10_000;
        return text.length() <= most
                ? Read.of(DraftValue.text(text))
                : Read.wrong("El texto tiene " + text.length() + " caracteres y admite hasta " + most + ".");
    }

    private static Read number(Column column, Cell cell) {
        Optional<BigDecimal> read = number(cell.text().strip());
        if (cell.kind() == Kind.DAY || read.isEmpty()) {
            return Read.wrong("Se espera un número y llegó «" + shortened(cell.text()) + "».");
        }
        BigDecimal number = read.get();
        if (column.field().type() instanceof FieldType.Number limits) {
            if (limits.min()
                            .filter(it -> number.compareTo(BigDecimal.valueOf(it)) < 0)
                            .isPresent()
                    || limits.max()
                            .filter(it -> number.compareTo(BigDecimal.valueOf(it)) > 0)
                            .isPresent()) {
                return Read.wrong("Se espera un número"
                        + limits.min().map(it -> " desde " + it).orElse("")
                        + limits.max().map(it -> " hasta " + it).orElse("") + " y llegó " + number.toPlainString()
                        + ".");
            }
        }
        return Read.of(
                extra(column) ? DraftValue.text(number.toPlainString()) : DraftValue.of(Json.createValue(number)));
    }

    /** 46, 46.5, and as people write them here: 46,5 and 1.250.000,75. */
    private static Optional<BigDecimal> number(String text) {
        String plain = THOUSANDS.matcher(text).matches()
                ? text.replace(".", "").replace(',', '.')
                : COMMA.matcher(text).matches() ? text.replace(',', '.') : text;
        try {
            return plain.length() > 40 ? Optional.empty() : Optional.of(new BigDecimal(plain));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static Read day(Column column, Cell cell) {
        Optional<LocalDate> day = cell.kind() == Kind.NUMBER
                ? Days.of(cell.text())
                : day(cell.text().strip());
        return day.map(it -> Read.of(DraftValue.text(it.toString())))
                .orElseGet(() -> Read.wrong(
                        "Se espera una fecha, por ejemplo 26/11/2026, y llegó «" + shortened(cell.text()) + "»."));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(text.indexOf('/') > 0 ? LocalDate.parse(text, WRITTEN) : LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Read option(Column column, Cell cell) {
        boolean several = column.field().type() instanceof FieldType.Choice choice && choice.several();
        List<String> words = several
                ? Stream.of(cell.text().split(";"))
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList()
                : List.of(cell.text());
        List<Optional<Option>> found =
                words.stream().map(it -> option(column, it)).toList();
        if (found.stream().anyMatch(Optional::isEmpty)) {
            return Read.wrong("«" + shortened(cell.text()) + "» no está entre las respuestas: "
                    + column.options().stream().limit(8).map(Option::label).collect(Collectors.joining(", "))
                    + (column.options().size() > 8 ? "…" : "") + ".");
        }
        List<String> values = found.stream().map(it -> it.orElseThrow().value()).toList();
        return Read.of(several ? DraftValue.text(String.join(";", values)) : code(column, values.get(0)));
    }

    private static Optional<Option> option(Column column, String words) {
        String plain = plain(words);
        return column.options().stream()
                .filter(it ->
                        plain(it.label()).equals(plain) || plain(it.value()).equals(plain))
                .findFirst();
    }

    private static DraftValue code(Column column, String value) {
        if (column.field().place() instanceof FieldPlace.Bound bound) {
            if (bound.field().value() == DocumentField.Value.SCALE) {
                return DraftValue.number(Long.parseLong(value));
            }
            if (bound.field().codes().contains("true")) {
                return DraftValue.of(value.equals("true") ? JsonValue.TRUE : JsonValue.FALSE);
            }
        }
        return DraftValue.text(value);
    }

    /** Whether the format itself keeps the answer, which is text then. */
    private static boolean extra(Column column) {
        return !(column.field().place() instanceof FieldPlace.Bound);
    }

    /** Without accents, case and doubled blanks: how people's words are compared. */
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
