package co.ruta.sdk.format;

import java.util.List;
import java.util.Optional;

/**
 * What a field of a format takes, with its limits. The list is closed.
 *
 * @since 1.0
 */
public sealed interface FieldType {
    /**
     * Words.
     *
     * @param maxLength most characters, 1 to 10 000
     * @param lines lines the field shows, 1 to 40
     * @since 1.0
     */
    record Text(int maxLength, int lines) implements FieldType {
        /** What a text takes where the definition sets no limit. */
        public static final Text PLAIN = new Text(2000, 1);
    }

    /**
     * A number.
     *
     * @param min least, inclusive
     * @param max most, inclusive
     * @param decimals digits after the comma, 0 to 6
     * @param unit what it counts, in Spanish, e.g. "%"
     * @since 1.0
     */
    record Number(Optional<Integer> min, Optional<Integer> max, int decimals, Optional<String> unit)
            implements FieldType {}

    /**
     * A day.
     *
     * @param notFuture whether days after today are refused
     * @since 1.0
     */
    record Date(boolean notFuture) implements FieldType {}

    /**
     * One of several answers, or, with {@code several}, any of them. In a workbook its cells carry a list.
     *
     * @param options in the order shown
     * @since 1.0
     */
    record Choice(List<Option> options, boolean several) implements FieldType {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * An answer of a choice.
     *
     * @param value what is kept, e.g. {@code CUMPLE}
     * @param label what people read
     * @since 1.0
     */
    record Option(String value, String label) {}

    /**
     * A level of the scale of the document's catalogue.
     *
     * @since 1.0
     */
    record Scale() implements FieldType {}

    /**
     * Colombian pesos, whole, never negative.
     *
     * @since 1.0
     */
    record Money() implements FieldType {}

    /**
     * Rows of the same columns.
     *
     * @param rows what each row stands for; empty when the rows are the record's own
     * @param columns never tables themselves
     * @param minRows least rows of a complete record
     * @param maxRows most rows, 1 to 5 000
     * @param year the one year it is of: actions that do not run in it are left out, and what is asked for each year is
     *     asked for this one only; empty when it shows all. Since 1.1
     * @since 1.0
     */
    record Table(
            Optional<DocumentNode> rows, List<FormatField> columns, int minRows, int maxRows, Optional<OfYear> year)
            implements FieldType {
        public Table {
            columns = List.copyOf(columns);
        }

        /** A table of all years, as those before 1.1. */
        public Table(Optional<DocumentNode> rows, List<FormatField> columns, int minRows, int maxRows) {
            this(rows, columns, minRows, maxRows, Optional.empty());
        }

        /** The column with this id. */
        public Optional<FormatField> column(String id) {
            return columns.stream().filter(it -> it.id().equals(id)).findFirst();
        }
    }

    /**
     * Which year a table is of.
     *
     * @since 1.1
     */
    enum OfYear {
        /** The document's, as {@code document/cycle} says it: of a plan, the year the edition is for. */
        CYCLE,
        /** The one after. */
        NEXT_CYCLE
    }

    /**
     * Files.
     *
     * @param maxFiles most files, 1 to 50
     * @since 1.0
     */
    record Evidence(int maxFiles) implements FieldType {}
}
