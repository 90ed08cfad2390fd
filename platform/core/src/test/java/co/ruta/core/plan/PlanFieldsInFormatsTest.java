package co.ruta.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.plan.PlanField.Value;
import co.ruta.sdk.check.PlanView.Origin;
import co.ruta.sdk.format.DocumentField;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Official formats can be bound to every field of a plan that people write, and to no other. */
final class PlanFieldsInFormatsTest {
    private static final Set<Value> STRUCTURE = Set.of(Value.ORDER, Value.PARENT, Value.LINK_TO_OPPORTUNITY);

    @Test
    void everyFieldOfAPlanCanBeBound() {
        assertThat(Arrays.stream(DocumentField.values())
                        .filter(it -> it.path().startsWith("plan/") && !it.derived())
                        .map(DocumentField::path))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(PlanField.values())
                        .filter(it -> !STRUCTURE.contains(it.value()))
                        .map(it -> "plan/" + it.path("*"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void theOriginsOfAnOpportunityAreThePlans() {
        assertThat(DocumentField.OPPORTUNITY_SOURCE.codes())
                .isEqualTo(List.of(Origin.values()).stream().map(Enum::name).toList());
    }
}
