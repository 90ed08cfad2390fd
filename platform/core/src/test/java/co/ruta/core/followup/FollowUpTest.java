package co.ruta.core.followup;

import static co.ruta.core.followup.FollowedPlans.CUT;
import static co.ruta.core.followup.FollowedPlans.FIRST;
import static co.ruta.core.followup.FollowedPlans.GOAL;
import static co.ruta.core.followup.FollowedPlans.LATER;
import static co.ruta.core.followup.FollowedPlans.NEXT_CUT;
import static co.ruta.core.followup.FollowedPlans.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.document.DocumentFacts;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftRow;
import co.ruta.core.document.DraftRows;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Pins;
import co.ruta.core.evidence.EvidenceRules;
import co.ruta.core.followup.Coded.Result;
import co.ruta.core.followup.FollowUps.FollowChange;
import co.ruta.core.followup.FollowView.GoalRow;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a year of follow-up says of a plan, and what it refuses to be told. */
final class FollowUpTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 30);

    private final List<DraftRow> rows = new ArrayList<>();

    @Test
    void onlyTheActionsOfTheYearAreFollowed() {
        assertThat(goal().actions()).extracting(it -> it.id()).containsExactly(FIRST, SECOND);
    }

    @Test
    void progressCountsTheWeightsOnlyWhenTheyAddUpToAHundred() {
        cut();
        progress(CUT, FIRST, 50);
        progress(CUT, SECOND, 100);
        assertThat(goal().progress()).isEqualTo(70);
        assertThat(goal().weighted()).isTrue();
        FollowedPlan uneven = FollowedPlans.plan(Map.of(), Optional.of(60), Optional.of(20));
        GoalRow alike = new Viewing(uneven, draft()).objectives().get(0).goals().get(0);
        assertThat(alike.progress()).isEqualTo(75);
        assertThat(alike.weighted()).isFalse();
    }

    @Test
    void theLastCutCountsAndItsDateSaysWhichThatIs() {
        put(FollowField.CUT_DATE.path(CUT), DraftValue.text("2027-06-30"));
        put(FollowField.CUT_DATE.path(NEXT_CUT), DraftValue.text("2027-03-30"));
        progress(CUT, FIRST, 100);
        progress(NEXT_CUT, FIRST, 10);
        assertThat(new Viewing(FollowedPlans.plan(), draft()).cuts())
                .extracting(it -> it.id())
                .containsExactly(NEXT_CUT, CUT);
        assertThat(goal().progress()).isEqualTo(60);
    }

    @Test
    void aValueBelowTheBaselineIsProgressWhenTheGoalGoesDown() {
        assertThat(judged(40)).contains(Result.MET);
        assertThat(judged(45)).contains(Result.PARTLY);
        assertThat(judged(54)).contains(Result.NOT_MET);
        assertThat(GoalJudgement.of(
                        Optional.of(BigDecimal.valueOf(3)),
                        Optional.of(BigDecimal.valueOf(4)),
                        Optional.empty(),
                        "rampas"))
                .hasValueSatisfying(it -> {
                    assertThat(it.result()).isEqualTo(Result.PARTLY);
                    assertThat(it.because()).isEqualTo("3 frente a 4 rampas previstos");
                });
        assertThat(GoalJudgement.of(Optional.empty(), Optional.of(BigDecimal.ONE), Optional.empty(), ""))
                .isEmpty();
    }

    private Optional<Result> judged(int value) {
        return GoalJudgement.of(
                        Optional.of(BigDecimal.valueOf(value)),
                        FollowedPlans.plan()
                                .target(FollowedPlans.plan().goals().findFirst().orElseThrow()),
                        Optional.of(BigDecimal.valueOf(52)),
                        "%")
                .map(GoalJudgement::result);
    }

    @Test
    void aGoalIsEvaluatedInTheYearsThatExpectSomethingOfIt() {
        assertThat(goal().due()).isTrue();
        FollowedPlan later =
                FollowedPlans.plan(Map.of(2028, BigDecimal.valueOf(25)), Optional.empty(), Optional.empty());
        GoalRow waiting =
                new Viewing(later, draft()).objectives().get(0).goals().get(0);
        assertThat(waiting.due()).isFalse();
        assertThat(waiting.expected()).isEmpty();
    }

    @Test
    void whatIsLackingIsSaidWithItsPlace() {
        assertThat(codes())
                .containsExactly("SETUP_INCOMPLETE", "CUT_MISSING", "GOAL_NOT_EVALUATED", "COMMUNICATION_MISSING");
        put("setup/instrument", DraftValue.text("Matriz"));
        put("setup/owner", DraftValue.text("Equipo"));
        put("setup/frequency", DraftValue.text("QUARTERLY"));
        cut();
        put(FollowField.STATE.path(CUT, FIRST), DraftValue.text("LATE"));
        put(FollowField.EVALUATION_RESULT.path(GOAL), DraftValue.text("NOT_MET"));
        put(FollowField.COMMUNICATION_DATE.path(NEXT_CUT), DraftValue.text("2027-06-30"));
        put(FollowField.COMMUNICATION_AUDIENCE.path(NEXT_CUT), DraftValue.text("Familias"));
        assertThat(codes()).containsExactly("CAUSE_MISSING");
        put(FollowField.CAUSE.path(CUT, FIRST), DraftValue.text("TIME"));
        assertThat(codes()).isEmpty();
    }

    @Test
    void aCutInTheFutureOrAnImpossibleYearIsRefusedWithWords() {
        assertThat(refused(FollowField.CUT_DATE, DraftValue.text("2027-07-01"))).hasValueSatisfying(it -> {
            assertThat(it.code()).isEqualTo("CUT_IN_THE_FUTURE");
            assertThat(it.message()).contains("1 de julio de 2027").contains("30 de junio de 2027");
        });
        assertThat(refused(FollowField.CUT_DATE, DraftValue.text("1027-06-30")))
                .hasValueSatisfying(it -> assertThat(it.code()).isEqualTo("YEAR_NOT_POSSIBLE"));
        assertThat(refused(FollowField.CUT_DATE, DraftValue.text("2027-02-30")))
                .hasValueSatisfying(it -> assertThat(it.code()).isEqualTo("DATE_NOT_VALID"));
        assertThat(refused(FollowField.CUT_DATE, DraftValue.text("2027-06-30"))).isEmpty();
        assertThat(refused(FollowField.SETUP_FIRST_CUT, DraftValue.text("2027-09-30")))
                .as("what is foreseen lies ahead")
                .isEmpty();
    }

    @Test
    void progressAndChoicesTakeNothingElse() {
        assertThat(refused(FollowField.PROGRESS, DraftValue.number(101))).isPresent();
        assertThat(refused(FollowField.PROGRESS, DraftValue.text("50"))).isPresent();
        assertThat(refused(FollowField.PROGRESS, DraftValue.number(100))).isEmpty();
        assertThat(refused(FollowField.CAUSE, DraftValue.text("BAD_LUCK"))).isPresent();
        assertThat(refused(FollowField.CAUSE, DraftValue.text("PERMITS"))).isEmpty();
    }

    @Test
    void aPathMeansSomethingOnlyInThePlanThatIsFollowed() {
        FollowedPlan plan = FollowedPlans.plan();
        assertThat(FollowPlace.of(FollowField.PROGRESS.path(CUT, LATER)).filter(plan::knows))
                .isPresent();
        assertThat(FollowPlace.of(FollowField.PROGRESS.path(CUT, CUT)).filter(plan::knows))
                .isEmpty();
        assertThat(FollowPlace.of("cuts/" + CUT + "/colour")).isEmpty();
    }

    @Test
    void anAdjustedPlanShouldKeepWhatCutsSaidAndMarkWhatCameAndWent() {
        cut();
        progress(CUT, FIRST, 50);
        progress(CUT, SECOND, 30);
        put(FollowField.CUT_DATE.path(NEXT_CUT), DraftValue.text("2027-09-30"));
        Viewing viewing = new Viewing(FollowedPlans.adjusted(), draft());
        assertThat(viewing.dropped()).singleElement().satisfies(it -> {
            assertThat(it.action().id()).isEqualTo(SECOND);
            assertThat(it.at(CUT))
                    .hasValueSatisfying(mark -> assertThat(mark.progress()).contains(30));
            assertThat(it.at(NEXT_CUT)).isEmpty();
        });
        assertThat(viewing.objectives().get(0).goals().get(0).actions())
                .extracting(it -> it.fresh())
                .containsExactly(false, true);
        assertThat(viewing.cuts())
                .extracting(it -> it.expected())
                .as("the action that came later is none of the first cut's")
                .containsExactly(1, 2);
        assertThat(new Lines(FollowedPlans.adjusted(), draft()).all())
                .as("what was said of the dropped action keeps its name")
                .anySatisfy(it -> assertThat(it.title()).isEqualTo("Avance de la acción «Cartas entre sedes»"));
    }

    @Test
    void whatWasClosedIsReadAloneAndTellsWhatWasNotMet() {
        cut();
        progress(CUT, FIRST, 50);
        put(FollowField.EVALUATION_RESULT.path(GOAL), DraftValue.text("PARTLY"));
        put(FollowField.EVALUATION_LESSON.path(GOAL), DraftValue.text("Empezar antes"));
        String content = FollowContent.write(facts(), FollowedPlans.plan(), draft());
        assertThat(FollowContent.lines(content)).anySatisfy(it -> {
            assertThat(it.section()).isEqualTo("Corte del 30 de junio de 2027");
            assertThat(it.title()).isEqualTo("Avance de la acción «Cartas entre sedes»");
            assertThat(it.text()).isEqualTo("50 %");
        });
        assertThat(FollowContent.unmet(content)).singleElement().satisfies(it -> {
            assertThat(it.goal()).isEqualTo(GOAL);
            assertThat(it.partly()).isTrue();
            assertThat(it.lesson()).isEqualTo("Empezar antes");
        });
    }

    @Test
    void theDifferenceBetweenTwoClosingsIsToldInWords() {
        cut();
        progress(CUT, FIRST, 50);
        List<FollowUps.FollowLine> before = new Lines(FollowedPlans.plan(), draft()).all();
        progress(CUT, FIRST, 80);
        put(FollowField.CAUSE.path(CUT, FIRST), DraftValue.text("TIME"));
        List<FollowUps.FollowLine> after = new Lines(FollowedPlans.plan(), draft()).all();
        assertThat(FollowDesk.changes(before, after))
                .extracting(FollowChange::sentence)
                .containsExactlyInAnyOrder(
                        "Corte del 30 de junio de 2027. Avance de la acción «Cartas entre sedes»: pasó de «50 %» a «80 %»",
                        "Corte del 30 de junio de 2027. Causa del retraso de la acción «Cartas entre sedes»: se registró"
                                + " «Faltó tiempo»");
        assertThat(FollowDesk.changes(after, before))
                .extracting(FollowChange::after)
                .contains(Optional.empty());
    }

    private void cut() {
        put(FollowField.CUT_DATE.path(CUT), DraftValue.text("2027-06-30"));
    }

    private void progress(String cut, String action, int percent) {
        put(FollowField.PROGRESS.path(cut, action), DraftValue.number(percent));
    }

    private void put(String path, DraftValue value) {
        rows.removeIf(it -> it.path().equals(path));
        rows.add(new DraftRow(
                path, Optional.of(value), rows.size() + 1L, new PersonId("01K0000000000000000000000P"), Instant.EPOCH));
    }

    private FollowDraft draft() {
        return new FollowDraft(new DraftRows(rows.size(), rows, List.of()), List.of());
    }

    private GoalRow goal() {
        return new Viewing(FollowedPlans.plan(), draft())
                .objectives()
                .get(0)
                .goals()
                .get(0);
    }

    private List<String> codes() {
        return Lacking.in(new Viewing(FollowedPlans.plan(), draft())).stream()
                .map(Problem::code)
                .toList();
    }

    private static Optional<Problem> refused(FollowField field, DraftValue value) {
        return new FollowValues(2027, TODAY, new EvidenceRules(sha256 -> true)).check("path", field, value);
    }

    private static DocumentFacts facts() {
        return new DocumentFacts(
                new DocumentRef(
                        new TerritoryId("sample"),
                        new SchoolId("01K0000000000000000000000S"),
                        new DocumentId("01K0000000000000000000000F")),
                DocumentKind.FOLLOW_UP,
                2027,
                new Pins("0", 1, Optional.empty(), "follow-up"));
    }
}
