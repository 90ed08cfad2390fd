package co.ruta.core.check;

import static co.ruta.core.check.PlanBuilder.action;
import static co.ruta.core.check.PlanBuilder.targets;
import static co.ruta.core.check.PlanBuilder.with;
import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.assessment.Guide;
import co.ruta.core.check.GoalReader.Said;
import co.ruta.sdk.Sector;
import co.ruta.sdk.check.HostKind;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Indicator;
import co.ruta.sdk.check.PlanView.Opportunity;
import co.ruta.sdk.check.PlanView.Origin;
import co.ruta.sdk.check.PlanView.Resource;
import co.ruta.sdk.check.SchoolFacts;
import co.ruta.sdk.check.Suggestion;
import co.ruta.sdk.check.TestResult;
import co.ruta.sdk.definition.PriorityScheme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each kind finds its defect and nothing else; the plan it is put into is clean for all of them. */
final class HostChecksTest {
    private final PlanBuilder plan = new PlanBuilder();
    private Said said = new Said(
            Optional.of(number(6)), Optional.of(number(11)), Optional.of("%"), Optional.of(LocalDate.of(2028, 11, 30)));
    private List<TestResult> tests = List.of();

    @Test
    void aCleanPlanHasNoFinding() {
        assertThat(found()).isEmpty();
    }

    @Test
    void anOpportunityNobodyAnswersIsFoundUnlessItMayWait() {
        plan.opportunity = opportunity(4, Origin.SELF_ASSESSMENT, 2, false);
        plan.answers = List.of();
        plan.goals = false;
        assertThat(found())
                .containsOnly(
                        HostKind.OPPORTUNITY_WITHOUT_ACTION,
                        HostKind.OBJECTIVE_WITHOUT_OPPORTUNITY,
                        HostKind.OBJECTIVE_WITHOUT_GOAL);
        assertThat(where(HostKind.OPPORTUNITY_WITHOUT_ACTION)).containsExactly("opportunities/O1");
        plan.opportunity = opportunity(2, Origin.SELF_ASSESSMENT, 2, false);
        assertThat(found()).doesNotContain(HostKind.OPPORTUNITY_WITHOUT_ACTION);
        plan.opportunity = opportunity(5, Origin.SELF_ASSESSMENT, 2, true);
        assertThat(found()).doesNotContain(HostKind.OPPORTUNITY_WITHOUT_ACTION);
    }

    @Test
    void actionsThatAnswerNoOpportunityAreFoundAtTheirObjective() {
        plan.answers = List.of("UNKNOWN");
        plan.opportunity = opportunity(1, Origin.SELF_ASSESSMENT, 2, false);
        assertThat(found()).containsOnly(HostKind.ACTION_WITHOUT_OPPORTUNITY);
        assertThat(hits(HostKind.ACTION_WITHOUT_OPPORTUNITY)).singleElement().satisfies(it -> {
            assertThat(it.where()).isEqualTo("objectives/B1");
            assertThat(it.also()).containsExactly("actions/A1");
        });
    }

    @Test
    void anOpportunityInTheBestLevelContradictsTheRating() {
        plan.opportunity = opportunity(4, Origin.SELF_ASSESSMENT, 4, false);
        assertThat(found()).containsOnly(HostKind.RATING_CONTRADICTS_OPPORTUNITY);
        plan.opportunity = opportunity(4, Origin.UNMET_GOAL, 4, false);
        assertThat(found()).isEmpty();
    }

    @Test
    void whatAGoalLacksIsFoundAtItsFieldUnlessTheSentenceSaysIt() {
        plan.goal(it -> with(it, "Mejorar", Optional.empty(), "", Optional.empty()));
        plan.indicators(indicator("", "Faltas", "Posibles", Optional.of(number(1))));
        said = Said.NOTHING;
        assertThat(found())
                .containsOnly(
                        HostKind.GOAL_WITHOUT_QUANTITY,
                        HostKind.GOAL_WITHOUT_UNIT,
                        HostKind.GOAL_WITHOUT_DEADLINE,
                        HostKind.GOAL_WITHOUT_YEARLY_TARGET,
                        HostKind.INDICATOR_INCOMPLETE);
        assertThat(where(HostKind.GOAL_WITHOUT_QUANTITY)).containsExactly("goals/M1/quantity");
        assertThat(where(HostKind.GOAL_WITHOUT_UNIT)).containsExactly("goals/M1/unit");
        assertThat(where(HostKind.GOAL_WITHOUT_DEADLINE)).containsExactly("goals/M1/due");
        said = new Said(Optional.of(number(6)), Optional.empty(), Optional.of("%"), plan.goal.due());
        plan.goal(it -> with(it, "Seis por ciento", Optional.empty(), "", Optional.of(LocalDate.of(2028, 1, 1))));
        assertThat(found()).doesNotContain(HostKind.GOAL_WITHOUT_QUANTITY, HostKind.GOAL_WITHOUT_UNIT);
    }

    @Test
    void aNumberOfAnotherUnitIsNotTheGoalsQuantity() {
        said = new Said(Optional.of(number(4)), Optional.empty(), Optional.of("jornadas"), said.due());
        plan.goal(it -> with(it, "Después de 4 jornadas", Optional.empty(), "%", it.due()));
        assertThat(found()).contains(HostKind.GOAL_WITHOUT_QUANTITY);
    }

    @Test
    void aSentenceThatSaysAnotherQuantityContradictsAndSuggestsIt() {
        plan.goal(it -> with(targets(it, Map.of()), it.text(), Optional.of(number(8)), "%", it.due()));
        assertThat(hits(HostKind.GOAL_TEXT_CONTRADICTS_FIELDS)).singleElement().satisfies(it -> assertThat(
                        it.suggestion())
                .contains(new Suggestion("goals/M1/quantity", Suggestion.Type.NUMBER, "6")));
        plan.goal(it -> with(it, it.text(), Optional.of(number(5)), "%", it.due()));
        assertThat(found())
                .as("five points are gained on the way from 11 to 6")
                .containsOnly(HostKind.GOAL_WITHOUT_YEARLY_TARGET);
    }

    @Test
    void aSentenceThatSaysAnotherYearOrUnitContradicts() {
        plan.goal(it -> with(it, it.text(), it.quantity(), it.unit(), Optional.of(LocalDate.of(2029, 11, 30))));
        assertThat(where(HostKind.GOAL_TEXT_CONTRADICTS_FIELDS)).containsExactly("goals/M1/due");
        plan.goal(it -> with(it, it.text(), it.quantity(), "estudiantes", said.due()));
        assertThat(where(HostKind.GOAL_TEXT_CONTRADICTS_FIELDS)).containsExactly("goals/M1/unit");
    }

    @Test
    void aGoalNeedsIndicatorAndAction() {
        plan.indicators().actions();
        assertThat(found()).containsOnly(HostKind.GOAL_WITHOUT_INDICATOR, HostKind.GOAL_WITHOUT_ACTION);
    }

    @Test
    void aGoalOutsideTheHorizonIsFound() {
        plan.to = 2027;
        plan.from = 2025;
        plan.actions(action("A1", "Rectoría", "2027-01-10", "2027-10-10", Optional.empty()));
        assertThat(found()).containsOnly(HostKind.GOAL_OUTSIDE_HORIZON);
    }

    @Test
    void anIndicatorNeedsADenominatorOnlyWhenItIsAShare() {
        plan.indicators(indicator("%", "Faltas", "", Optional.of(number(1))));
        assertThat(where(HostKind.INDICATOR_INCOMPLETE)).containsExactly("indicators/I1/denominator");
        plan.goal(it -> with(targets(it, Map.of()), "Dos rampas", Optional.of(number(2)), "rampas", it.due()));
        said = Said.NOTHING;
        plan.indicators(indicator("rampa", "Rampas", "", Optional.of(number(0))));
        assertThat(found()).containsOnly(HostKind.GOAL_WITHOUT_YEARLY_TARGET);
        plan.indicators(indicator("rampas", "Rampas", "", Optional.empty()));
        assertThat(where(HostKind.INDICATOR_INCOMPLETE)).containsExactly("indicators/I1/baseline");
    }

    @Test
    void anIndicatorInAnotherUnitIsFoundUnlessOneHasTheGoals() {
        Indicator other = indicator("estudiantes", "Retirados", "", Optional.of(number(24)));
        plan.indicators(other);
        assertThat(found()).containsOnly(HostKind.INDICATOR_UNIT_MISMATCH);
        plan.indicators(other, plan.indicator);
        assertThat(found()).isEmpty();
        plan.indicators(indicator("porcentaje", "Faltas", "Posibles", Optional.of(number(1))));
        assertThat(found()).isEmpty();
    }

    @Test
    void anActionLivesInsideTheHorizonAndBeforeItsGoalIsDue() {
        plan.actions(action("A1", "Rectoría", "2026-11-01", "2028-01-01", Optional.empty()));
        assertThat(where(HostKind.ACTION_OUTSIDE_HORIZON)).containsExactly("actions/A1/start");
        plan.actions(action("A1", "Rectoría", "2027-11-01", "2030-01-01", Optional.empty()));
        assertThat(found()).containsOnly(HostKind.ACTION_OUTSIDE_HORIZON);
        plan.actions(action("A1", "Rectoría", "2028-11-01", "2028-12-15", Optional.empty()));
        assertThat(found()).containsOnly(HostKind.ACTION_AFTER_GOAL_DUE);
        plan.actions(action("A1", "Rectoría", "2028-08-01", "2028-07-05", Optional.empty()));
        assertThat(found()).containsOnly(HostKind.ACTION_END_BEFORE_START);
    }

    @Test
    void anActionNeedsOwnerDatesAndResources() {
        plan.actions(
                new Action("A1", "Obra", " ", Optional.empty(), Optional.empty(), Optional.empty(), "", List.of()));
        assertThat(found())
                .containsOnly(HostKind.ACTION_WITHOUT_OWNER, HostKind.ACTION_WITHOUT_DATES, HostKind.RESOURCES_MISSING);
    }

    @Test
    void aCostNeedsASource() {
        Action one = action("A1");
        plan.actions(new Action(
                one.id(),
                one.text(),
                one.owner(),
                one.start(),
                one.end(),
                one.weight(),
                "",
                List.of(
                        new Resource("R1", "Obra", "", "", Map.of(2027, 1L)),
                        new Resource("R2", "Sin costo", "", "", Map.of()))));
        assertThat(found()).containsOnly(HostKind.COST_WITHOUT_SOURCE);
        assertThat(where(HostKind.COST_WITHOUT_SOURCE)).containsExactly("resources/R1/source");
    }

    @Test
    void anOwnerIsOverloadedByWhatRunsAtTheSameTime() {
        plan.actions =
                IntStream.rangeClosed(1, 6).mapToObj(it -> action("A" + it)).toList();
        assertThat(hits(HostKind.OWNER_OVERLOAD)).singleElement().satisfies(it -> {
            assertThat(it.args()).containsEntry("count", "6");
            assertThat(it.also()).hasSize(5);
        });
        assertThat(checks().find(HostKind.OWNER_OVERLOAD.kind(), plan.build(), context(), Optional.of(number(6))))
                .isEmpty();
        plan.actions = IntStream.rangeClosed(1, 6)
                .mapToObj(it -> action(
                        "A" + it, "Coordinación", "2027-0" + it + "-01", "2027-0" + it + "-20", Optional.empty()))
                .toList();
        assertThat(found()).isEmpty();
    }

    @Test
    void weightsAddUpToAHundredWhereThereAreAny() {
        Action half = action("A1", "Rectoría", "2027-02-01", "2027-03-01", Optional.of(50));
        plan.actions(half, action("A2"));
        assertThat(found()).containsOnly(HostKind.WEIGHTS_NOT_HUNDRED);
        plan.actions(half, action("A2", "Rectoría", "2027-02-01", "2027-03-01", Optional.of(50)));
        assertThat(found()).isEmpty();
    }

    @Test
    void targetsLeadToTheGoal() {
        plan.goal(it -> targets(it, Map.of(2027, number(9), 2028, number(10), 2029, number(6))));
        assertThat(where(HostKind.TARGETS_GO_BACKWARDS)).containsExactly("goals/M1/targets/2028");
        plan.goal(it -> targets(it, Map.of(2027, number(9), 2028, number(7))));
        assertThat(found()).containsOnly(HostKind.TARGETS_DISAGREE_WITH_GOAL);
        plan.goal(it -> targets(it, Map.of(2027, number(4), 2028, number(2))));
        assertThat(found()).as("steps that add up to the goal").isEmpty();
    }

    @Test
    void aGoalOfSeveralYearsSaysWhatIsReachedInEach() {
        plan.goal(it -> targets(it, Map.of(2028, number(6))));
        assertThat(where(HostKind.GOAL_WITHOUT_YEARLY_TARGET)).containsExactly("goals/M1/targets/2027");
        plan.goal(it -> with(
                targets(it, Map.of()), it.text(), it.quantity(), it.unit(), Optional.of(LocalDate.of(2027, 6, 30))));
        assertThat(where(HostKind.GOAL_WITHOUT_YEARLY_TARGET))
                .as("the goal of one year is its own target")
                .isEmpty();
    }

    @Test
    void aWeakTestMustBeTakenUp() {
        tests = List.of(test("Matemáticas", true));
        assertThat(found()).containsOnly(HostKind.TEST_WEAKNESS_IGNORED);
        tests = List.of(test("Matemáticas", false));
        assertThat(found()).isEmpty();
        tests = List.of(test("Matemáticas", true));
        plan.opportunity = opportunity(4, Origin.EXTERNAL_TEST, 2, false);
        assertThat(found()).isEmpty();
        tests = List.of(new TestResult("SABER 11", "", "Ver informe", true, Optional.empty()));
        plan.opportunity = opportunity(4, Origin.SELF_ASSESSMENT, 2, false);
        assertThat(hits(HostKind.TEST_WEAKNESS_IGNORED)).singleElement().satisfies(it -> assertThat(it.advice())
                .isTrue());
    }

    @Test
    void anotherHorizonThanThreeYearsIsAdvice() {
        plan.to = 2030;
        assertThat(hits(HostKind.HORIZON_NOT_THREE_YEARS)).singleElement().satisfies(it -> assertThat(it.advice())
                .isTrue());
    }

    @Test
    void everyKindHasItsSentences() {
        Sentences sentences = new Sentences(Map.of());
        for (HostKind kind : HostKind.values()) {
            List<String> variants = HostTexts.TEXTS.keySet().stream()
                    .filter(it -> it.startsWith("checks." + kind + ".") && it.endsWith("what"))
                    .toList();
            assertThat(variants).as(kind.name()).isNotEmpty();
            for (String variant : variants) {
                String key = variant.substring(0, variant.length() - ".what".length());
                assertThat(sentences.say(key, Sentences.Part.WHY, Map.of()))
                        .as(key)
                        .isNotBlank();
                assertThat(sentences.say(key, Sentences.Part.MEND, Map.of()))
                        .as(key)
                        .isNotBlank();
            }
        }
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    private static TestResult test(String area, boolean weak) {
        return new TestResult("SABER 11", area, "42", true, Optional.of(weak));
    }

    private static Indicator indicator(
            String unit, String numerator, String denominator, Optional<BigDecimal> baseline) {
        return new Indicator("I1", "Indicador", numerator, denominator, unit, baseline, "", "");
    }

    private static Opportunity opportunity(int each, Origin origin, int level, boolean discarded) {
        return new Opportunity(
                "O1",
                Optional.empty(),
                "Inasistencia alta",
                origin,
                Optional.of(level),
                PlanBuilder.judged(each),
                discarded);
    }

    private HostChecks checks() {
        return new HostChecks((GoalReader) sentence -> said);
    }

    private GivenContext context() {
        return new GivenContext(
                LocalDate.of(2026, 11, 20),
                2026,
                new SchoolFacts("999999999999", "Escuela", Sector.OFFICIAL, false),
                Optional.empty(),
                tests,
                PriorityScheme.GUIA_34,
                Optional.of(Guide.FIRST),
                Map.of());
    }

    private List<Hit> hits(HostKind kind) {
        PlanView view = plan.build();
        return checks().find(kind.kind(), view, context(), Optional.empty());
    }

    private List<String> where(HostKind kind) {
        return hits(kind).stream().map(Hit::where).toList();
    }

    private Set<HostKind> found() {
        Set<HostKind> found = new LinkedHashSet<>();
        Arrays.stream(HostKind.values()).filter(it -> !hits(it).isEmpty()).forEach(found::add);
        return found;
    }
}
