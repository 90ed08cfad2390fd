package co.ruta.core.format;

import co.ruta.core.document.DraftValue;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;

/** Whether two answers say the same: a workbook keeps no blanks around a text and no characters that cannot be seen. */
final class SameAnswer {
    private SameAnswer() {}

    static boolean is(Optional<DraftValue> one, Optional<DraftValue> other) {
        return one.equals(other) || plain(one).equals(plain(other));
    }

    static boolean blank(Optional<DraftValue> value) {
        return plain(value).isEmpty();
    }

    private static String plain(Optional<DraftValue> value) {
        return value.map(DraftValue::parsed).map(SameAnswer::plain).orElse("");
    }

    private static String plain(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue().stripTrailingZeros().toPlainString();
        }
        return value instanceof JsonString text
                ? text.getString()
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\uFFFE\uFFFF]", "")
                        .strip()
                : value.toString();
    }
}
