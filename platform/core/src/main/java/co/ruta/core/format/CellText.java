package co.ruta.core.format;

import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.format.FilledForm.Spot;
import co.ruta.sdk.format.FieldType;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An answer as it is printed: days as 26/11/2026, numbers as 1.250.000,5. */
public final class CellText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private CellText() {}

    public static String of(Column column, Spot spot) {
        return CellWords.of(column, spot.value()).map(it -> text(column, it)).orElse("");
    }

    /** Whether it stands to the right. */
    public static boolean isNumber(Column column) {
        FieldType type = column.field().type();
        return column.options().isEmpty() && (type instanceof FieldType.Number || type instanceof FieldType.Money);
    }

    private static String text(Column column, Object value) {
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (!(value instanceof BigDecimal number)) {
            return value.toString();
        }
        boolean year = column.field().type() instanceof FieldType.Number && number.scale() <= 0;
        return year ? number.toPlainString() : formatted(number);
    }

    private static String formatted(BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.forLanguageTag("es-CO"));
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.######", symbols).format(number);
    }
}
