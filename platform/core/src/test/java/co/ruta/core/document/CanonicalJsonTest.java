package co.ruta.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical form beside the library that is the standard's own example. */
final class CanonicalJsonTest {
    private static final String LETTERS = "aZ09 \"\\/\b\f\n\r\t\u0000\u000f\u0010\u001f\u007fñÁ€\u2028דּ😀";

    private final Random random = new Random(8785);

    @Test
    void anyValueShouldBeWrittenAsTheStandardsLibraryWritesIt() {
        for (int i = 0; i < 5000; i++) {
            JsonValue value = value(3);
            assertThat(CanonicalJson.of(value)).isEqualTo(CanonicalJson.of(value.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "1.0",
                "1e2",
                "9007199254740993",
                "-12345678901234567890",
                "1e21",
                "0.000001",
                "1e-7",
                "4.50",
                "333333333.33333329",
                "999999999999999",
                "9999999999999999"
            })
    void aNumberShouldBeWrittenAsItsDouble(String number) {
        assertThat(CanonicalJson.of(Json.createValue(new BigDecimal(number)))).isEqualTo(CanonicalJson.of(number));
    }

    @Test
    void aNumberBeyondEveryDoubleShouldBeRefused() {
        JsonValue huge = Json.createValue(new BigDecimal("1e400"));
        assertThatThrownBy(() -> CanonicalJson.of(huge)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeptValueShouldReadAsItWasWritten() {
        for (int i = 0; i < 5000; i++) {
            DraftValue kept = DraftValue.of(value(2));
            assertThat(kept.parsed()).isEqualTo(CanonicalJson.parse(kept.json()));
        }
    }

    private JsonValue value(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 8)) {
            case 0 -> JsonValue.TRUE;
            case 1 -> JsonValue.FALSE;
            case 2 -> JsonValue.NULL;
            case 3 -> Json.createValue(text());
            case 4 -> Json.createValue(random.nextInt(2) == 0 ? random.nextInt(5) : random.nextLong());
            case 5 -> Json.createValue(BigDecimal.valueOf(random.nextInt(), random.nextInt(12) - 3));
            case 6 -> {
                JsonArrayBuilder array = Json.createArrayBuilder();
                random.ints(random.nextInt(4)).forEach(it -> array.add(value(depth - 1)));
                yield array.build();
            }
            default -> {
                JsonObjectBuilder object = Json.createObjectBuilder();
                random.ints(random.nextInt(4)).forEach(it -> object.add(text(), value(depth - 1)));
                yield object.build();
            }
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }
}
