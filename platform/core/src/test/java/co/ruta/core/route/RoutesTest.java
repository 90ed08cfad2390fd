package co.ruta.core.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.account.Grant;
import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.route.RouteView.NextStep;
import co.ruta.core.route.RouteView.StageStatus;
import co.ruta.core.route.RouteView.StageView;
import co.ruta.core.route.RouteView.TaskView;
import co.ruta.sdk.Role;
import co.ruta.sdk.Sector;
import co.ruta.sdk.Stage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoutesTest {
    private final Town town = new Town();

    @Test
    void openingShouldPinDefinitionsRevisionAndCatalogue() {
        DocumentRef document = town.open();

        var pins = town.documents().get(document).facts().pins();
        assertThat(pins.definition()).isEqualTo("sha-of-sample");
        assertThat(pins.territoryRevision()).isEqualTo(1);
        assertThat(pins.catalogue()).contains("sample-2020");
    }

    @Test
    void openingAgainShouldGiveTheSameDocument() {
        assertThat(town.open()).isEqualTo(town.open());
    }

    @Test
    void aLaterRevisionShouldMoveDatesAndLeaveThePins() {
        DocumentRef document = town.open();
        town.territories().cycles(List.of(SampleRoute.cycle(2026, true, Optional.empty())));

        assertThat(town.documents().get(document).facts().pins().territoryRevision())
                .isEqualTo(1);
        assertThat(selfAssessment(town.rector).window().orElseThrow().sentence())
                .isEqualTo("Cierre por definir.");
    }

    @Test
    void aClosedCycleAndAnotherSectorShouldBeRefused() {
        town.territories().cycles(List.of(SampleRoute.cycle(2026, false, Optional.empty())));
        assertThatThrownBy(town::open).hasMessageContaining("CYCLE_NOT_OPEN");

        Town other = new Town();
        SchoolId privateSchool = other.schools().found(Town.TERRITORY, "Colegio", Sector.NON_OFFICIAL);
        Principal rector =
                new Principal(PersonId.mint(), "Rector", List.of(Grant.in(Town.TERRITORY, privateSchool, Role.RECTOR)));
        assertThatThrownBy(() -> other.routes().open(rector, Town.TERRITORY, privateSchool, 2026))
                .hasMessageContaining("SECTOR_NOT_ASKED");
    }

    @Test
    void theNextYearShouldBeOfferedAndWhatGoesOnElsewhereShown() {
        town.open();
        assertThat(home(town.rector).begins()).isEmpty();
        town.territories()
                .cycles(List.of(
                        SampleRoute.cycle(2027, true, Optional.empty()),
                        SampleRoute.cycle(2026, true, Optional.empty())));

        assertThat(home(town.rector).begins()).contains(2027);
        assertThat(home(town.reader).begins())
                .as("who may not begin is not asked to")
                .isEmpty();
        RouteView next = town.routes().view(town.rector, Town.TERRITORY, town.school, 2027);
        assertThat(next.begins()).isEmpty();
        assertThat(next.ongoing()).singleElement().satisfies(it -> {
            assertThat(it.cycle()).isEqualTo(2026);
            assertThat(it.stage()).isEqualTo(Stage.SELF_ASSESSMENT);
        });
        assertThat(home(town.rector).ongoing()).isEmpty();
    }

    @Test
    void whoOnlyReadsShouldNotOpen() {
        assertThatThrownBy(() -> town.routes().open(town.reader, Town.TERRITORY, town.school, 2026))
                .hasMessageContaining("ROLE_NOT_ENOUGH");
    }

    @Test
    void aStageThatWaitsShouldSayForWhatAndBeShownWithoutAButton() {
        town.open();

        StageView plan = home(town.rector).stage(Stage.IMPROVEMENT_PLAN).orElseThrow();

        assertThat(plan.status()).isEqualTo(StageStatus.NOT_BEGUN);
        assertThat(plan.year()).isEqualTo(2027);
        assertThat(plan.waitsFor().orElseThrow())
                .isEqualTo("Se habilita cuando el establecimiento entregue la autoevaluación de 2026.");
        assertThat(plan.tasks()).extracting(TaskView::open).containsOnly(false);
    }

    @Test
    void theNextStepShouldFollowTheWork() {
        DocumentRef document = town.open();
        assertThat(next(town.rector).title()).startsWith("Conforme los grupos de trabajo");

        town.rate(document, "directiva.rumbo.mision", 2);
        assertThat(next(town.rector).title()).isEqualTo("Revise los 2 puntos de la identidad institucional");

        town.prepare(document);
        assertThat(next(town.rector).title()).isEqualTo("Valore los 2 componentes que faltan en Gestión directiva");
        assertThat(next(town.rector).place()).contains("directiva.rumbo");
    }

    @Test
    void anAreaLeadShouldBeSentToTheOwnAreaAndAReaderNowhere() {
        town.open();

        assertThat(next(town.lead).title()).isEqualTo("Valore los 3 componentes de Gestión directiva");
        assertThat(home(town.reader).next()).isEmpty();
        assertThat(home(town.contributor).next()).isEmpty();
    }

    @Test
    void afterTheDeliveryTheSchoolShouldWaitAndAfterTheReturnCorrect() {
        DocumentRef document = town.delivered();
        assertThat(next(town.rector).stage()).isEqualTo(Stage.IMPROVEMENT_PLAN);
        assertThat(home(town.member).next()).isEmpty();
        assertThat(selfAssessment(town.rector).status()).isEqualTo(StageStatus.DELIVERED);

        town.take(town.professional, document, "begin");
        town.observations().add(town.professional, document, "", "Revise");
        town.take(town.professional, document, "return");

        assertThat(selfAssessment(town.rector).status()).isEqualTo(StageStatus.RETURNED);
        assertThat(next(town.rector).title()).contains("prepare la versión 2");
        assertThat(home(town.member).next()).isEmpty();
    }

    @Test
    void theTasksShouldSayHowFarTheyAre() {
        DocumentRef document = town.open();
        town.rate(document, "directiva.rumbo.mision", 2);

        assertThat(selfAssessment(town.rector).tasks())
                .extracting(it -> it.page() + " " + it.statusLabel())
                .contains("RATING 1 de 6", "IDENTITY Sin iniciar", "PROFILE 5 pendientes")
                .last()
                .asString()
                .startsWith("DELIVERY ");
    }

    private RouteView home(Principal who) {
        return town.routes().view(who, Town.TERRITORY, town.school, 2026);
    }

    private StageView selfAssessment(Principal who) {
        return home(who).stage(Stage.SELF_ASSESSMENT).orElseThrow();
    }

    private NextStep next(Principal who) {
        return home(who).next().orElseThrow();
    }
}
