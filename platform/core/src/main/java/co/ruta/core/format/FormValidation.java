package co.ruta.core.format;

import co.ruta.core.format.FilledForm.Column;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FieldType.Option;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/**
 * What a spreadsheet program refuses in the cells of a column while people type. The library writes formulas as they are, so
 * that none may hold what XML does not take.
 */
final class FormValidation {
    private final Worksheet sheet;
    private final Range range;
    private final Column column;
    private final Map<List<Option>, Range> lists;

    FormValidation(Worksheet sheet, Range range, Column column, Map<List<Option>, Range> lists) {
        this.sheet = sheet;
        this.range = range;
        this.column = column;
        this.lists = lists;
    }

    void add() {
        FieldType type = column.field().type();
        Range list = lists.get(column.options());
        if (list != null && !(type instanceof FieldType.Choice choice && choice.several())) {
            range.validateWithList(list)
                    .allowBlank(true)
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle(title())
                    .error("Escoja una respuesta de la lista.");
        } else if (type instanceof FieldType.Number number) {
            formula(number(number), words(number));
        } else if (type instanceof FieldType.Money) {
            formula(both("ISNUMBER(@)", "@>=0", "@=INT(@)"), "Escriba pesos, sin centavos y sin signo.");
        } else if (type instanceof FieldType.Date) {
            formula(both("ISNUMBER(@)", "@>=36526"), "Escriba una fecha, por ejemplo 26/11/2026.");
        }
    }

    private static String number(FieldType.Number number) {
        return both(Stream.of(
                        Stream.of("ISNUMBER(@)"),
                        number.min().map(it -> "@>=" + it).stream(),
                        number.max().map(it -> it + ">=@").stream(),
                        number.decimals() == 0 ? Stream.of("@=INT(@)") : Stream.<String>of())
                .flatMap(it -> it)
                .toArray(String[]::new));
    }

    private static String words(FieldType.Number number) {
        return "Escriba un número" + (number.decimals() == 0 ? " entero" : "")
                + number.min().map(it -> ", desde " + it).orElse("")
                + number.max().map(it -> ", hasta " + it).orElse("") + ".";
    }

    private static String both(String... conditions) {
        return Stream.of(conditions).collect(Collectors.joining(",", "AND(", ")"));
    }

    private void formula(String formula, String words) {
        String cell = sheet.range(range.getTop(), range.getLeft(), range.getTop(), range.getLeft())
                .toString();
        range.validateWithFormula(formula.replace("@", cell.split(":")[0]))
                .allowBlank(true)
                .showErrorMessage(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(title())
                .error(words);
    }

    private String title() {
        String title = column.title().replaceAll("[<>&\"']", " ");
        return title.length() <= 32 ? title : title.substring(0, 31) + "…";
    }
}
