package co.ruta.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.sdk.format.DocumentField;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Official formats can be bound to every field of a self-assessment, and to no other. */
final class AssessmentFieldsInFormatsTest {
    @Test
    void everyFieldOfASelfAssessmentCanBeBound() {
        assertThat(Arrays.stream(DocumentField.values())
                        .filter(it -> it.path().startsWith("assessment/") && !it.derived())
                        .map(DocumentField::path))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Field.values())
                        .map(it -> "assessment/" + new Place(it, "*", "*").path())
                        .collect(Collectors.toSet()));
    }
}
