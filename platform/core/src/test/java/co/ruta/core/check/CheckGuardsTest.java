package co.ruta.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.problem.Problem;
import co.ruta.sdk.Role;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.Severity;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A transition may name kinds of checks that have to find nothing, whatever weight they have elsewhere. */
final class CheckGuardsTest {
    private final CheckReport report = new CheckReport(
            false,
            List.of(new Consideration(
                    "c",
                    1,
                    "Metas",
                    "Circular",
                    true,
                    List.of(
                            finding("GOAL_WITHOUT_UNIT", Severity.WARNING),
                            finding("GOAL_WITHOUT_DEADLINE", Severity.ERROR),
                            finding("OWNER_OVERLOAD", Severity.ADVICE)),
                    List.of(),
                    List.of())));

    @Test
    void whatTheNamedKindsFindStandsInTheWay() {
        assertThat(CheckGuards.named(report, transition(List.of(), "GOAL_WITHOUT_UNIT", "GOAL_WITHOUT_DEADLINE")))
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("GOAL_WITHOUT_UNIT", "GOAL_WITHOUT_DEADLINE");
        assertThat(CheckGuards.named(report, transition(List.of(), "TARGETS_GO_BACKWARDS")))
                .isEmpty();
    }

    @Test
    void whatTheGuardAlreadySaysIsNotSaidTwice() {
        assertThat(CheckGuards.named(
                        report, transition(List.of(Guard.CHECKS_PASS), "GOAL_WITHOUT_UNIT", "GOAL_WITHOUT_DEADLINE")))
                .extracting(Problem::code)
                .containsExactly("GOAL_WITHOUT_UNIT");
    }

    private static Transition transition(List<Guard> guards, String... kinds) {
        return new Transition(
                "deliver",
                "Entregar",
                "A",
                "B",
                Set.of(Role.RECTOR),
                guards,
                List.of(kinds).stream().map(CheckKind::new).toList(),
                List.of(),
                List.of(),
                SourceRef.DESIGN_DECISION);
    }

    private static FindingView finding(String kind, Severity severity) {
        return new FindingView(
                kind, severity, "goals/1", List.of(), "Meta 1", "Qué.", "Por qué.", "Cómo.", Optional.empty(), "", "c");
    }
}
