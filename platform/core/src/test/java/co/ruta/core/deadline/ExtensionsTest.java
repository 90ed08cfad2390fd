package co.ruta.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.route.Town;
import co.ruta.sdk.Role;
import co.ruta.sdk.definition.DeadlineDefinition.Hardness;
import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ExtensionsTest {
    private final Town town = new Town(Hardness.HARD);

    @Test
    void whoProposesShouldNotDecide() {
        ExtensionView proposed = town.extensions().propose(town.professional, proposal(LocalDate.of(2026, 12, 11)));

        assertThat(proposed.mayDecide()).isFalse();
        assertThatThrownBy(() -> decide(town.professional, proposed, true)).hasMessageContaining("EXTENSION_OWN");
        assertThat(list()).singleElement().extracting(ExtensionView::state).isEqualTo(ExtensionView.State.PROPOSED);
    }

    @Test
    void aSecondPersonsGrantShouldLetAHardDeadlinePass() {
        DocumentRef document = town.open();
        town.rate(document, "directiva.rumbo.mision", 2);
        town.prepare(document);
        town.clock().advance(Duration.ofDays(10));
        assertThatThrownBy(() -> town.take(town.rector, document, "deliver")).hasMessageContaining("DEADLINE_PASSED");

        ExtensionView proposed = town.extensions().propose(town.professional, proposal(LocalDate.of(2026, 12, 11)));
        assertThat(list().get(0).mayDecide()).isTrue();
        decide(town.leader, proposed, true);
        town.take(town.rector, document, "deliver");

        assertThat(town.frozen().latest(document).orElseThrow().late()).isFalse();
        assertThat(town.frozen().latest(document).orElseThrow().closes()).contains(LocalDate.of(2026, 12, 11));
    }

    @Test
    void aRefusedOneShouldChangeNothing() {
        ExtensionView proposed = town.extensions().propose(town.professional, proposal(LocalDate.of(2026, 12, 11)));
        decide(town.leader, proposed, false);

        assertThat(town.deadlines()
                        .window(Town.TERRITORY, town.school, 2026, "self-assessment")
                        .orElseThrow()
                        .closes()
                        .date())
                .contains(LocalDate.of(2026, 11, 28));
        assertThatThrownBy(() -> decide(town.leader, proposed, true)).hasMessageContaining("EXTENSION_DECIDED");
    }

    @Test
    void anEarlierDayWithoutActOrReasonShouldBeRefusedAllAtOnce() {
        assertThatThrownBy(() -> town.extensions()
                        .propose(
                                town.professional,
                                new Extensions.Proposal(
                                        Town.TERRITORY,
                                        town.school,
                                        2026,
                                        "self-assessment",
                                        LocalDate.of(2026, 11, 28),
                                        " ",
                                        "")))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .satisfies(it -> assertThat(it.problems())
                        .extracting(Problem::code)
                        .containsExactly("ACT_MISSING", "REASON_MISSING", "EXTENSION_NOT_LATER"));
    }

    @Test
    void aDeadlineWithoutDateShouldHaveNothingToExtend() {
        assertThatThrownBy(() -> town.extensions()
                        .propose(
                                town.professional,
                                new Extensions.Proposal(
                                        Town.TERRITORY,
                                        town.school,
                                        2025,
                                        "self-assessment",
                                        LocalDate.of(2026, 12, 1),
                                        "Acto",
                                        "Motivo")))
                .hasMessageContaining("DEADLINE_WITHOUT_DATE");
    }

    @Test
    void aSecondWishShouldWaitForTheFirst() {
        town.extensions().propose(town.professional, proposal(LocalDate.of(2026, 12, 11)));

        assertThatThrownBy(() -> town.extensions().propose(town.leader, proposal(LocalDate.of(2026, 12, 12))))
                .hasMessageContaining("EXTENSION_ALREADY_PROPOSED");
    }

    @Test
    void theSameKeyShouldProposeOnce() {
        ExtensionView first =
                town.extensions().propose(town.professional, proposal(LocalDate.of(2026, 12, 11)), "key-00001");
        ExtensionView again =
                town.extensions().propose(town.professional, proposal(LocalDate.of(2026, 12, 11)), "key-00001");

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(list()).hasSize(1);
    }

    @Test
    void schoolsAndReadersShouldNotPropose() {
        assertThatThrownBy(() -> town.extensions().propose(town.rector, proposal(LocalDate.of(2026, 12, 11))))
                .hasMessageContaining("ROLE_NOT_ENOUGH");
        assertThatThrownBy(() -> town.extensions()
                        .propose(town.official(Role.TERRITORY_READER, "Lector"), proposal(LocalDate.of(2026, 12, 11))))
                .hasMessageContaining("ROLE_NOT_ENOUGH");
    }

    private java.util.List<ExtensionView> list() {
        return town.extensions().list(town.leader, Town.TERRITORY, 2026);
    }

    private void decide(co.ruta.core.account.Principal who, ExtensionView it, boolean granted) {
        town.extensions().decide(who, Town.TERRITORY, it.id(), it.version(), granted);
    }

    private Extensions.Proposal proposal(LocalDate closes) {
        return new Extensions.Proposal(
                Town.TERRITORY, town.school, 2026, "self-assessment", closes, "Resolución 9", "Sin energía");
    }
}
