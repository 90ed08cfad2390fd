package co.ruta.definitions;

import co.ruta.sdk.format.FieldType;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Values of a format's fields as texts: a number with point, an ISO date, the value of an answer (several: joined by one
 * space), else the words.
 */
final class FieldValues {
    private FieldValues() {}

    /** Whether a field of this type takes the value. */
    static boolean takes(FieldType type, String value) {
        if (type instanceof FieldType.Text text) {
            return value.length() <= text.maxLength();
        }
        if (type instanceof FieldType.Number number) {
            return takes(number, value);
        }
        if (type instanceof FieldType.Date) {
            return Shapes.date(value).isPresent();
        }
        if (type instanceof FieldType.Choice choice) {
            String[] values = value.split(" ", -1);
            return (choice.several() || values.length == 1) && values(choice).containsAll(Arrays.asList(values));
        }
        if (type instanceof FieldType.Money) {
            return value.matches("0|[1-9][0-9]{0,14}");
        }
        return type instanceof FieldType.Scale && value.matches("[1-9]");
    }

    private static boolean takes(FieldType.Number number, String value) {
        try {
            BigDecimal given = new BigDecimal(value);
            return given.stripTrailingZeros().scale() <= number.decimals()
                    && number.min()
                            .filter(it -> given.compareTo(BigDecimal.valueOf(it)) < 0)
                            .isEmpty()
                    && number.max()
                            .filter(it -> given.compareTo(BigDecimal.valueOf(it)) > 0)
                            .isEmpty();
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    /** Whether what was filled as {@code before} can be read as {@code after}. */
    static boolean fits(FieldType before, FieldType after) {
        if (before instanceof FieldType.Choice old && after instanceof FieldType.Choice now) {
            return values(now).containsAll(values(old)) && (now.several() || !old.several());
        }
        return before.getClass().equals(after.getClass());
    }

    private static Set<String> values(FieldType.Choice choice) {
        return choice.options().stream().map(FieldType.Option::value).collect(Collectors.toSet());
    }
}
