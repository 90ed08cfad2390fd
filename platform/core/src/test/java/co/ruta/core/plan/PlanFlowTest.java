package co.ruta.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.plan.OpenEdition.Horizon;
import co.ruta.core.plan.OpenEdition.Replacing;
import co.ruta.core.plan.PlanDifference.Change;
import co.ruta.core.plan.PlanDifference.Kind;
import co.ruta.core.route.RouteView;
import co.ruta.core.route.SampleRoute;
import co.ruta.core.route.Town;
import co.ruta.sdk.Stage;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Opportunity;
import co.ruta.sdk.check.PlanView.Origin;
import co.ruta.sdk.definition.ProcessDefinition.StepPage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanFlowTest {
    private final PlanTown it = new PlanTown();
    private final Town town = it.town;

    @Test
    void aPlanShouldNotBeginBeforeTheSelfAssessmentIsDelivered() {
        town.open();

        assertThatThrownBy(() -> it.open(2027)).hasMessageContaining("ASSESSMENT_NOT_DELIVERED");
        assertThat(town.plans()
                        .overview(town.rector, Town.TERRITORY, town.school)
                        .next())
                .hasValueSatisfying(next -> assertThat(next.mayOpen()).isFalse());
    }

    @Test
    void aYearWhoseCycleIsNotOpenShouldNotBegin() {
        town.delivered();

        assertThatThrownBy(() -> it.open(2031))
                .hasMessageContaining("CYCLE_NOT_OPEN")
                .hasMessageContaining("2030");
    }

    @Test
    void onlyTheRectorShouldBeginAPlan() {
        town.delivered();

        assertThatThrownBy(() -> town.plans()
                        .open(
                                town.member,
                                Town.TERRITORY,
                                town.school,
                                new OpenEdition(2027, Optional.empty(), Optional.empty(), "k")))
                .hasMessageContaining("ROLE_NOT_ENOUGH");
    }

    @Test
    void anEditionShouldBeginWithTheOpportunitiesAndTheirLevel() {
        PlanView plan = town.plans().plan(it.begun());

        assertThat(plan.from()).isEqualTo(2027);
        assertThat(plan.to()).isEqualTo(2029);
        assertThat(plan.opportunities()).singleElement().satisfies(opportunity -> {
            assertThat(opportunity.component()).contains("directiva.rumbo.mision");
            assertThat(opportunity.level()).contains(2);
            assertThat(opportunity.origin()).isEqualTo(Origin.SELF_ASSESSMENT);
        });
    }

    @Test
    void goalsThatWereNotMetShouldComeInAsOpportunities() {
        town.unmetGoals().add(new UnmetGoals.UnmetGoal("g", "Reducir la deserción a 3 %", false, "Faltó seguimiento"));

        PlanView plan = town.plans().plan(it.begun());

        assertThat(plan.opportunities())
                .filteredOn(opportunity -> opportunity.origin() == Origin.UNMET_GOAL)
                .extracting(Opportunity::text)
                .containsExactly("Reducir la deserción a 3 %");
    }

    @Test
    void beginningAYearTwiceShouldChangeNothing() {
        DocumentRef first = it.written();

        assertThat(it.open(2027)).isEqualTo(first);
        assertThat(town.plans().plan(first).opportunities()).hasSize(1);
    }

    @Test
    void theNextYearShouldContinueThePlanUnderTheSameIds() {
        DocumentRef first = it.accepted();
        nextCycle();

        DocumentRef second = it.open(2028);

        PlanView before = town.planSubmissions().plan(first, 1);
        PlanView after = town.plans().plan(second);
        assertThat(after.year()).isEqualTo(2028);
        assertThat(after.objectives()).isEqualTo(before.objectives());
        assertThat(town.plans().head(town.rector, second).plan())
                .isEqualTo(town.plans().head(town.rector, first).plan());
        assertThat(town.plans().draft(town.rector, second).content().approval().act())
                .isEmpty();
    }

    @Test
    void anOpportunityThatRoseShouldComeAlongWithThisYearsLevel() {
        it.accepted();
        nextCycle(4);

        assertThat(town.plans().plan(it.open(2028)).opportunities())
                .singleElement()
                .satisfies(opportunity -> assertThat(opportunity.level()).contains(4));
    }

    @Test
    void aPlanThatOverlapsShouldNeedAnActAndCloseTheOther() {
        it.accepted();
        nextCycle();
        Optional<Horizon> horizon = Optional.of(new Horizon(2028, 2031));

        assertThatThrownBy(() -> it.open(2028, horizon, Optional.empty()))
                .hasMessageContaining("PLAN_OVERLAPS")
                .hasMessageContaining("2027–2029");
        it.open(2028, horizon, Optional.of(new Replacing("Acuerdo 4", "Fusión de sedes")));

        PlanOverview overview = town.plans().overview(town.rector, Town.TERRITORY, town.school);
        assertThat(overview.plans()).extracting(PlanOverview.PlanLine::current).containsExactly(true, false);
        assertThat(overview.plans().get(0).replaced())
                .hasValueSatisfying(replaced -> assertThat(replaced.act()).isEqualTo("Acuerdo 4"));
        assertThat(overview.edition(2028)).isPresent();
    }

    @Test
    void aHorizonThatLeavesTheYearOutShouldBeRefused() {
        town.delivered();

        assertThatThrownBy(() -> it.open(2027, Optional.of(new Horizon(2028, 2030)), Optional.empty()))
                .hasMessageContaining("HORIZON_NOT_VALID");
        assertThatThrownBy(() -> it.open(2027, Optional.of(new Horizon(2027, 2040)), Optional.empty()))
                .hasMessageContaining("HORIZON_NOT_VALID");
    }

    @Test
    void aYearThatIsThereShouldNotBeginAgainInAnotherPlan() {
        it.begun();

        assertThatThrownBy(() -> it.open(2027, Optional.of(new Horizon(2027, 2030)), Optional.empty()))
                .hasMessageContaining("YEAR_ALREADY_BEGUN");
    }

    @Test
    void aSentenceShouldFillTheTypedFieldsUntilSomebodySetsThem() {
        DocumentRef plan = it.written();
        assertThat(goal(plan).quantity()).contains(new BigDecimal("25"));
        assertThat(goal(plan).unit()).isEqualTo("%");
        assertThat(goal(plan).due()).contains(LocalDate.of(2027, 11, 26));
        assertThat(goal(plan).baseline()).contains(new BigDecimal("52"));

        it.put(plan, "goals/" + it.goal + "/quantity", "20");
        it.put(plan, "goals/" + it.goal + "/text", "\"Bajar de 52 % a 30 % en junio de 2028\"");

        assertThat(goal(plan).quantity()).contains(new BigDecimal("20"));
        assertThat(goal(plan).due()).contains(LocalDate.of(2028, 6, 30));
    }

    @Test
    void aPlanWithoutObjectiveShouldNotBeDelivered() {
        DocumentRef plan = it.begun();
        it.approve(plan);

        assertThatThrownBy(() -> town.take(town.rector, plan, "deliver"))
                .hasMessageContaining("PLAN_WITHOUT_OBJECTIVE");
        assertThat(town.plans().check(town.rector, plan).stops())
                .extracting(point -> point.mend().page())
                .contains(StepPage.OBJECTIVES);
    }

    @Test
    void whatLostItsParentShouldBeShownAndStopTheDelivery() {
        DocumentRef plan = it.written();
        it.approve(plan);
        it.remove(plan, "objectives/" + it.objective + "/text");
        it.remove(plan, "objectives/" + it.objective + "/area");

        assertThat(town.plans().draft(town.rector, plan).content().orphans())
                .extracting(PlanContent.Orphan::path)
                .containsExactly("goals/" + it.goal);
        assertThatThrownBy(() -> town.take(town.rector, plan, "deliver"))
                .hasMessageContaining("PLAN_NODE_WITHOUT_PARENT");
    }

    @Test
    void aDeliveryShouldFreezeThePlanWithAReceipt() {
        DocumentRef plan = it.delivered();

        PlanReceipt receipt = town.planSubmissions().receipt(town.rector, plan, 1);
        assertThat(receipt.receipt()).startsWith("VAL-PMI-2027-");
        assertThat(receipt.money()).isEqualTo(1_500_000);
        assertThat(town.planSubmissions().plan(plan, 1)).isEqualTo(town.plans().plan(plan));
        assertThat(town.planSubmissions().content(plan, 1).answers())
                .hasValueSatisfying(answered -> assertThat(answered.cycle()).isEqualTo(2026));
    }

    @Test
    void theWayOfAPlanShouldGoThroughRemarksToAcceptanceAndAdjustment() {
        DocumentRef plan = it.delivered();
        String remark = town.observations()
                .add(town.professional, plan, "goals/" + it.goal, "Precise la meta", "k1")
                .id();
        assertThat(town.observations().list(town.professional, plan).get(0).place())
                .startsWith("Meta 1.1: Bajar");
        town.take(town.professional, plan, "return");
        town.take(town.rector, plan, "reopen");
        it.put(plan, "goals/" + it.goal + "/quantity", "30");
        town.observations().reply(town.rector, plan, remark, "Precisada", "k2");
        town.observations().markDone(town.rector, plan, remark, version(plan), true);
        town.take(town.rector, plan, "deliver");
        assertThat(town.observations().list(town.professional, plan).get(0).changedSince())
                .isTrue();
        town.observations().close(town.professional, plan, remark, version(plan), true);
        town.take(town.professional, plan, "accept");
        town.take(town.rector, plan, "adjust");

        assertThatThrownBy(() -> town.take(town.rector, plan, "deliver"))
                .hasMessageContaining("Escriba el motivo del ajuste")
                .hasMessageContaining("Escriba el corte")
                .hasMessageContaining("instancias");
        adjust(plan, "Llegó menos dinero");
        town.take(town.rector, plan, "deliver");
        town.take(town.professional, plan, "accept");
        town.take(town.rector, plan, "adjust");

        assertThatThrownBy(() -> town.take(town.rector, plan, "deliver")).hasMessageContaining("ajuste anterior");
        adjust(plan, "Cambió la rectoría");
        assertThatCode(() -> town.take(town.rector, plan, "deliver")).doesNotThrowAnyException();
    }

    @Test
    void aPlanThatLeavesItsEndShouldSayWhyThoughNothingWasAccepted() {
        PlanTown noted = new PlanTown(new Town(SampleRoute.withoutAcceptance()));
        DocumentRef plan = noted.accepted();
        noted.town.take(noted.town.rector, plan, "adjust");

        assertThatThrownBy(() -> noted.town.take(noted.town.rector, plan, "deliver"))
                .hasMessageContaining("Escriba el motivo del ajuste")
                .hasMessageContaining("Escriba el corte");
    }

    @Test
    void aPlanThatIsMendedBeforeItsEndShouldAskForNoReason() {
        DocumentRef plan = it.delivered();
        town.observations().add(town.professional, plan, "", "Revise", "k1");
        town.take(town.professional, plan, "return");
        town.take(town.rector, plan, "reopen");

        assertThatThrownBy(() -> town.take(town.rector, plan, "deliver"))
                .message()
                .doesNotContain("motivo del ajuste");
    }

    @Test
    void aPlanShouldNotWaitForASelfAssessmentNobodyOwes() {
        PlanTown alone = new PlanTown(new Town(SampleRoute.withoutOwedAssessment()));
        alone.town.open();
        RouteView before = alone.town.routes().view(alone.town.rector, Town.TERRITORY, alone.town.school, 2026);
        DocumentRef plan = alone.open(2027);

        assertThat(before.next())
                .as("what is owed is the next step")
                .hasValueSatisfying(next -> assertThat(next.stage()).isEqualTo(Stage.IMPROVEMENT_PLAN));
        assertThat(before.stage(Stage.SELF_ASSESSMENT).orElseThrow().owed()).isFalse();
        assertThat(alone.town.plans().plan(plan).opportunities()).isEmpty();
        assertThat(alone.town.plans().draft(alone.town.rector, plan).content().answers())
                .isEmpty();
    }

    @Test
    void aSelfAssessmentNobodyOwesShouldComeInWhereItIsThere() {
        PlanTown alone = new PlanTown(new Town(SampleRoute.withoutOwedAssessment()));

        assertThat(alone.town.plans().plan(alone.begunFreely()).opportunities()).hasSize(1);
    }

    private void adjust(DocumentRef plan, String reason) {
        it.put(plan, "adjustment/reason", "\"" + reason + "\"");
        it.put(plan, "adjustment/cut", "\"2026-11-20\"");
        it.put(plan, "adjustment/instances", "\"Consejo Directivo\"");
    }

    private int version(DocumentRef plan) {
        return town.observations().list(town.rector, plan).get(0).version();
    }

    @Test
    void aCutInTheFutureShouldBeRefusedAtDelivery() {
        DocumentRef plan = it.accepted();
        town.take(town.rector, plan, "adjust");
        adjust(plan, "Menos dinero");
        it.put(plan, "adjustment/cut", "\"2027-03-01\"");

        assertThatThrownBy(() -> town.take(town.rector, plan, "deliver"))
                .hasMessageContaining("El corte no puede ser posterior a hoy");
    }

    @Test
    void theRouteShouldLeadFromTheAssessmentIntoThePlan() {
        town.delivered();
        RouteView route = town.routes().view(town.rector, Town.TERRITORY, town.school, 2026);
        assertThat(route.next()).hasValueSatisfying(next -> {
            assertThat(next.stage()).isEqualTo(Stage.IMPROVEMENT_PLAN);
            assertThat(next.title()).isEqualTo("Comience el plan de mejoramiento 2027");
        });

        it.open(2027);
        RouteView begun = town.routes().view(town.rector, Town.TERRITORY, town.school, 2026);
        assertThat(begun.next())
                .hasValueSatisfying(next -> assertThat(next.page()).isEqualTo(StepPage.PRIORITIES));
        assertThat(begun.stage(Stage.IMPROVEMENT_PLAN).orElseThrow().tasks())
                .extracting(RouteView.TaskView::statusLabel)
                .startsWith("Sin iniciar");
    }

    @Test
    void twoYearsShouldBeComparedInWords() {
        it.accepted();
        nextCycle();
        DocumentRef next = it.open(2028);
        it.put(next, "goals/" + it.goal + "/quantity", "28");
        it.put(next, "goals/" + it.goal + "/due", "\"2028-06-30\"");
        it.remove(next, "actions/" + it.action + "/text");

        List<Change> changes = town.planSubmissions()
                .difference(
                        town.rector,
                        Town.TERRITORY,
                        town.school,
                        PlanVersion.submitted(2027, 1),
                        PlanVersion.draft(2028))
                .changes();

        assertThat(changes)
                .extracting(Change::sentence)
                .contains(
                        "La meta subió de 25 % a 28 %",
                        "La fecha de la meta se movió del 26 de noviembre de 2027 al 30 de junio de 2028");
        assertThat(changes).extracting(Change::kind).contains(Kind.DUE_LATER, Kind.TARGET_RAISED);
        assertThat(changes).isSortedAccordingTo((a, b) -> a.weight().compareTo(b.weight()));
    }

    @Test
    void theSecretariaShouldNotReadADraft() {
        it.written();

        assertThatThrownBy(() -> town.planSubmissions()
                        .difference(
                                town.professional,
                                Town.TERRITORY,
                                town.school,
                                PlanVersion.draft(2027),
                                PlanVersion.draft(2027)))
                .hasMessageContaining("ROLE_NOT_ENOUGH");
    }

    private Goal goal(DocumentRef plan) {
        return town.plans().plan(plan).objectives().get(0).goals().get(0);
    }

    /** 2027 is open, and its self-assessment delivered. */
    private void nextCycle() {
        nextCycle(1);
    }

    private void nextCycle(int level) {
        town.territories()
                .cycles(List.of(
                        SampleRoute.cycle(2027, true, Optional.empty()),
                        SampleRoute.cycle(2026, true, Optional.empty())));
        DocumentRef document = town.routes().open(town.rector, Town.TERRITORY, town.school, 2027);
        town.rate(document, "directiva.rumbo.mision", level);
        town.prepare(document);
        town.take(town.rector, document, "deliver");
        assertThat(town.documents().find(Town.TERRITORY, town.school, 2027, DocumentKind.SELF_ASSESSMENT))
                .isPresent();
    }
}
