package co.ruta.core.followup;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.sdk.format.DocumentField;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Official formats can be bound to every field of a follow-up, with the values it has, and to no other. */
final class FollowFieldsInFormatsTest {
    @Test
    void everyFieldOfAFollowUpCanBeBound() {
        assertThat(Arrays.stream(DocumentField.values())
                        .filter(it -> it.path().startsWith("follow-up/") && !it.derived())
                        .map(DocumentField::path))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FollowField.values())
                        .map(it -> "follow-up/" + it.path())
                        .collect(Collectors.toSet()));
    }

    @Test
    void theClosedListsAreTheFollowUps() {
        assertCodes(DocumentField.SETUP_FREQUENCY, Coded.Frequency.values());
        assertCodes(DocumentField.CUT_STATE, Coded.State.values());
        assertCodes(DocumentField.CUT_CAUSE, Coded.Cause.values());
        assertCodes(DocumentField.CUT_MEASURE_KIND, Coded.MeasureKind.values());
        assertCodes(DocumentField.EVALUATION_RESULT, Coded.Result.values());
        assertCodes(DocumentField.EVALUATION_DECISION, Coded.Decision.values());
    }

    private static void assertCodes(DocumentField field, Enum<?>[] constants) {
        assertThat(field.codes())
                .isEqualTo(Stream.of(constants).<String>map(Enum::name).toList());
    }
}
