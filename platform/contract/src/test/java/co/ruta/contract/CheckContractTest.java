package co.ruta.contract;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.contract.Behaviour.Answered;
import co.ruta.contract.Behaviour.Failed;
import co.ruta.contract.Behaviour.Outcome;
import co.ruta.contract.fixture.Documents;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.DocumentView;
import co.ruta.sdk.check.Finding;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.Severity;
import co.ruta.sdk.check.Suggestion;
import co.ruta.sdk.definition.PriorityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a plugin's own check may answer. */
final class CheckContractTest {
    private static final CheckKind KIND = new CheckKind("COSTA_ONE");

    private static final Finding SOUND = new Finding(
            KIND,
            Severity.ADVICE,
            "",
            List.of(),
            "checks.COSTA_ONE",
            Map.of("name", "x"),
            Optional.empty(),
            new SourceRef("Circular 1", ""));

    @Test
    void aSoundCheckBreaksNothing() {
        assertThat(answering((view, context) -> new Answered(List.of(SOUND)))).isEmpty();
    }

    @Test
    void theCollectionHasEmptyAndOddDocumentsOfBothKinds() {
        assertThat(Documents.of(2026, PriorityScheme.GUIA_34)).hasSizeGreaterThan(8);
        assertThat(Documents.of(2026, PriorityScheme.GUIA_34)).isEqualTo(Documents.of(2026, PriorityScheme.GUIA_34));
        assertThat(Documents.contexts(2026, Map.of(), PriorityScheme.GUIA_34))
                .extracting(CheckContext::today)
                .doesNotContainNull();
    }

    @Test
    void aCheckThatFailsIsNamedWithTheDocument() {
        assertThat(answering((view, context) -> view instanceof PlanView plan && plan.from() > plan.to()
                        ? new Failed("java.lang.ArithmeticException")
                        : new Answered(List.of())))
                .extracting(Breach::toString)
                .containsExactly(
                        "definitions/checks.yaml:2: La verificación «COSTA_ONE» falla: java.lang.ArithmeticException"
                                + " (con: plan con cifras y años límite). Debe responder con cualquier documento.");
    }

    @Test
    void aCheckAnswersTheSameTwice() {
        List<Integer> calls = new ArrayList<>();
        assertThat(answering((view, context) -> {
                    calls.add(1);
                    return new Answered(calls.size() % 2 == 0 ? List.of() : List.of(SOUND));
                }))
                .extracting(Breach::code)
                .containsExactly("CHECK_ANSWERS_DIFFER");
    }

    @Test
    void aCheckLeavesTheDocumentUntouched() {
        assertThat(answering((view, context) -> {
                    if (view instanceof PlanView plan) {
                        plan.objectives().forEach(it -> it.goals()
                                .forEach(goal -> goal.targets().clear()));
                    }
                    return new Answered(List.of());
                }))
                .extracting(Breach::code)
                .containsExactly("CHECK_CHANGES_DOCUMENT");
    }

    @Test
    void aCleanPlanIsRefusedByNobody() {
        assertThat(each(it -> new Finding(
                        it.kind(),
                        Severity.ERROR,
                        "",
                        List.of(),
                        it.messageKey(),
                        it.args(),
                        it.suggestion(),
                        it.source())))
                .containsExactly("CLEAN_DOCUMENT_REFUSED");
    }

    @Test
    void aFindingPointsAtWhatExists() {
        assertThat(each(it -> with(it, "goals/01HZ", Optional.empty()))).containsExactly("FINDING_POINTS_NOWHERE");
        assertThat(answering((view, context) -> new Answered(
                        view instanceof PlanView plan
                                ? plan.objectives().stream()
                                        .map(it -> with(SOUND, "objectives/" + it.id() + "/text", Optional.empty()))
                                        .toList()
                                : List.of())))
                .isEmpty();
    }

    @Test
    void aSuggestionCanBeTaken() {
        assertThat(each(it -> with(it, "", Optional.of(new Suggestion("goals/x/due", Suggestion.Type.DATE, "mañana")))))
                .containsExactly("SUGGESTION_GOES_NOWHERE", "SUGGESTION_UNREADABLE");
    }

    @Test
    void aFindingNamesItsSourceAndItsKind() {
        assertThat(each(it -> new Finding(
                        new CheckKind("OTHER"),
                        it.severity(),
                        "",
                        List.of(),
                        it.messageKey(),
                        it.args(),
                        it.suggestion(),
                        new SourceRef("", ""))))
                .containsExactly("FINDING_OF_OTHER_KIND", "FINDING_WITHOUT_SOURCE");
    }

    @Test
    void aMessageSaysWhatWhyAndMendWithAllItNeeds() {
        assertThat(each(it -> new Finding(
                        it.kind(),
                        it.severity(),
                        "",
                        List.of(),
                        "checks.COSTA_TWO",
                        it.args(),
                        it.suggestion(),
                        it.source())))
                .containsExactly("MESSAGE_MISSING", "MESSAGE_MISSING", "MESSAGE_MISSING");
        assertThat(each(it -> new Finding(
                        it.kind(),
                        it.severity(),
                        "",
                        List.of(),
                        it.messageKey(),
                        Map.of(),
                        it.suggestion(),
                        it.source())))
                .containsExactly("MESSAGE_LACKS_ARGUMENT");
    }

    @Test
    void findingsAreCounted() {
        assertThat(answering((view, context) -> new Answered(java.util.Collections.nCopies(2_001, SOUND))))
                .extracting(Breach::code)
                .containsExactly("TOO_MANY_FINDINGS");
    }

    @Test
    void whatIsOfferedIsDeclaredAndTheOtherWayRound() {
        Behaviour other = behaviour(
                Set.of(new CheckKind("GOAL_WITHOUT_UNIT"), new CheckKind("COSTA_TWO")),
                (v, c) -> new Answered(List.of()));
        assertThat(PluginContract.judge(subject().answering(other)))
                .extracting(Breach::code)
                .containsExactlyInAnyOrder("KIND_NOT_OFFERED", "KIND_OF_THE_HOST", "KIND_NOT_DECLARED");
    }

    private static Finding with(Finding it, String where, Optional<Suggestion> suggestion) {
        return new Finding(
                it.kind(), it.severity(), where, it.also(), it.messageKey(), it.args(), suggestion, it.source());
    }

    private static List<String> each(Function<Finding, Finding> change) {
        return answering((view, context) -> new Answered(List.of(change.apply(SOUND)))).stream()
                .map(Breach::code)
                .toList();
    }

    private static List<Breach> answering(BiFunction<DocumentView, CheckContext, Outcome> check) {
        return PluginContract.judge(subject().answering(behaviour(Set.of(KIND), check)));
    }

    private static Subject subject() {
        return new Sample()
                .append("checks.yaml", "      - {kind: COSTA_ONE, severity: WARNING}\n")
                .replace("checks.yaml", "mode: mode\n", "mode: mode\nown: [COSTA_ONE]\n")
                .append(
                        "texts.yaml",
                        """
                          checks.COSTA_ONE.what: Falta {name}
                          checks.COSTA_ONE.why: Importa
                          checks.COSTA_ONE.mend: Escríbalo
                        """)
                .subject()
                .with(Compiled.jar(Compiled.plugin("")));
    }

    private static Behaviour behaviour(Set<CheckKind> offers, BiFunction<DocumentView, CheckContext, Outcome> check) {
        return new Behaviour() {
            @Override
            public Set<CheckKind> offers() {
                return offers;
            }

            @Override
            public Outcome check(CheckKind kind, DocumentView view, CheckContext context) {
                return check.apply(view, context);
            }
        };
    }
}
