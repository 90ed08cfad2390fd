package co.ruta.core.records;

import co.ruta.core.format.RecordValues;
import co.ruta.core.problem.Problem;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Whether what was written is what the format takes and, for filing, whether it is all there. */
final class RecordRules {
    private static final int MOST_LEVELS = 9;

    private final FormatDefinition format;
    private final LocalDate today;
    private final Predicate<String> fileThere;

    /**
     * @param today in the territory's zone
     * @param fileThere whether the school has the file of that hash
     */
    RecordRules(FormatDefinition format, LocalDate today, Predicate<String> fileThere) {
        this.format = format;
        this.today = today;
        this.fileThere = fileThere;
    }

    /** What is not what the format takes; blanks are fine. Each at its field, or {@code table/row/column}, rows from 0. */
    List<Problem> wrong(RecordValues values) {
        List<Problem> found = new ArrayList<>();
        Set<String> known = format.fields().map(FormatField::id).collect(Collectors.toSet());
        values.fields().keySet().stream()
                .filter(it -> !known.contains(it) || table(it).isPresent())
                .forEach(it -> found.add(unknown(it)));
        values.tables().keySet().stream().filter(it -> table(it).isEmpty()).forEach(it -> found.add(unknown(it)));
        format.fields().filter(FormatField::kept).forEach(it -> wrong(it, it.id(), values.of(it.id()), found));
        format.fields().forEach(field -> {
            if (field.type() instanceof FieldType.Table table) {
                wrong(field, table, values.rows(field.id()), found);
            }
        });
        return found;
    }

    private void wrong(FormatField field, FieldType.Table table, List<Map<String, String>> rows, List<Problem> found) {
        if (rows.size() > table.maxRows()) {
            found.add(Problem.at(
                    field.id(),
                    "RECORD_ROWS_TOO_MANY",
                    "«" + field.title() + "» admite hasta " + table.maxRows() + " filas."));
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            for (FormatField column : table.columns()) {
                wrong(
                        column,
                        field.id() + "/" + i + "/" + column.id(),
                        rows.get(i).getOrDefault(column.id(), ""),
                        found);
            }
        }
    }

    private void wrong(FormatField field, String where, String value, List<Problem> found) {
        if (!value.isEmpty()) {
            refusal(field.type(), value)
                    .ifPresent(it ->
                            found.add(Problem.at(where, "RECORD_VALUE_NOT_VALID", "«" + field.title() + "»: " + it)));
        }
    }

    private Optional<String> refusal(FieldType type, String value) {
        if (type instanceof FieldType.Text text) {
            return when(value.length() > text.maxLength(), "admite hasta " + text.maxLength() + " caracteres.");
        }
        if (type instanceof FieldType.Number number) {
            return number(number, value);
        }
        if (type instanceof FieldType.Date date) {
            return date(date, value);
        }
        if (type instanceof FieldType.Choice choice) {
            Set<String> options =
                    choice.options().stream().map(FieldType.Option::value).collect(Collectors.toSet());
            List<String> given = Arrays.asList(value.split(" ", -1));
            return when(
                    !options.containsAll(given) || given.size() > 1 && !choice.several(),
                    "elija una de las respuestas.");
        }
        if (type instanceof FieldType.Money) {
            return when(!value.matches("0|[1-9][0-9]{0,14}"), "escriba los pesos sin centavos.");
        }
        if (type instanceof FieldType.Evidence evidence) {
            List<String> files = Arrays.asList(value.split(" ", -1));
            return files.size() > evidence.maxFiles()
                    ? Optional.of("admite hasta " + evidence.maxFiles() + " archivos.")
                    : when(!files.stream().allMatch(fileThere), "uno de los archivos ya no está en Evidencias.");
        }
        return when(!value.matches("[1-" + MOST_LEVELS + "]"), "escriba el nivel.");
    }

    private static Optional<String> number(FieldType.Number number, String value) {
        BigDecimal given;
        try {
            given = new BigDecimal(value);
        } catch (NumberFormatException notANumber) {
            return Optional.of("escriba un número.");
        }
        Optional<String> low = number.min()
                .filter(it -> given.compareTo(BigDecimal.valueOf(it)) < 0)
                .map(it -> "no puede ser menor que " + it + ".");
        Optional<String> high = number.max()
                .filter(it -> given.compareTo(BigDecimal.valueOf(it)) > 0)
                .map(it -> "no puede ser mayor que " + it + ".");
        return low.or(() -> high)
                .or(() -> when(
                        given.stripTrailingZeros().scale() > number.decimals(),
                        number.decimals() == 0
                                ? "escriba un número entero."
                                : "admite hasta " + number.decimals() + " decimales."));
    }

    private Optional<String> date(FieldType.Date date, String value) {
        try {
            LocalDate day = LocalDate.parse(value);
            return when(date.notFuture() && day.isAfter(today), "la fecha no puede ser posterior a hoy.");
        } catch (DateTimeParseException noDate) {
            return Optional.of("escriba una fecha.");
        }
    }

    /** What is still missing before it can be filed. */
    List<Problem> missing(RecordValues values) {
        List<Problem> found = new ArrayList<>();
        format.fields().forEach(field -> {
            if (field.type() instanceof FieldType.Table table) {
                missing(field, table, values.rows(field.id()), found);
            } else if (field.kept() && field.required() && values.of(field.id()).isEmpty()) {
                found.add(Problem.at(field.id(), "RECORD_FIELD_MISSING", "Falta «" + field.title() + "»"));
            }
        });
        return found;
    }

    private static void missing(
            FormatField field, FieldType.Table table, List<Map<String, String>> rows, List<Problem> found) {
        int least = Math.max(table.minRows(), field.required() ? 1 : 0);
        if (rows.size() < least) {
            found.add(Problem.at(
                    field.id(),
                    "RECORD_ROWS_MISSING",
                    "«" + field.title() + "» lleva al menos " + least + (least == 1 ? " fila" : " filas")));
        }
        for (int i = 0; i < rows.size(); i++) {
            for (FormatField column : table.columns()) {
                if (column.kept()
                        && column.required()
                        && rows.get(i).getOrDefault(column.id(), "").isEmpty()) {
                    found.add(Problem.at(
                            field.id() + "/" + i + "/" + column.id(),
                            "RECORD_FIELD_MISSING",
                            "Falta «" + column.title() + "» en la fila " + (i + 1) + " de «" + field.title() + "»"));
                }
            }
        }
    }

    private Optional<FieldType.Table> table(String id) {
        return format.field(id)
                .map(FormatField::type)
                .filter(FieldType.Table.class::isInstance)
                .map(FieldType.Table.class::cast);
    }

    private static Problem unknown(String field) {
        return Problem.at(field, "RECORD_FIELD_UNKNOWN", "El formato no tiene el campo «" + field + "».");
    }

    private static Optional<String> when(boolean holds, String sentence) {
        return holds ? Optional.of(sentence) : Optional.empty();
    }
}
