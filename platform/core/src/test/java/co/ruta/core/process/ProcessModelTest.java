package co.ruta.core.process;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.route.SampleRoute;
import co.ruta.sdk.Role;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProcessModelTest {
    @Test
    void aFlowWithReviewAndReturnShouldHoldTogether() {
        assertThat(ProcessModel.defects(SampleRoute.process())).isEmpty();
    }

    @Test
    void aStateThatLeadsNowhereShouldBeNamed() {
        assertThat(defects(with(
                        SampleRoute.transition("stray", "SENT", "LIMBO", Role.PROFESSIONAL, List.of(), List.of()))))
                .anySatisfy(it -> assertThat(it).contains("LIMBO").contains("no se llega a ningún final"));
    }

    @Test
    void aStateNobodyReachesShouldBeNamed() {
        assertThat(defects(sample().transitions()))
                .anySatisfy(it -> assertThat(it).contains("LIMBO").contains("no llega ninguna transición"));
    }

    @Test
    void aDeliveryThatLeavesTheDraftOpenShouldBeRefused() {
        assertThat(defects(with(SampleRoute.transition(
                        "odd", "DRAFT", "DRAFT", Role.RECTOR, List.of(), List.of(Effect.SUBMIT)))))
                .contains("La transición «odd» entrega y deja el borrador abierto.");
    }

    @Test
    void acceptingWhatWasNeverDeliveredShouldBeRefused() {
        assertThat(defects(with(SampleRoute.transition(
                        "odd", "DRAFT", "ACCEPTED", Role.PROFESSIONAL, List.of(), List.of(Effect.ACCEPT)))))
                .contains("La transición «odd» responde a una entrega que no ha ocurrido.");
    }

    @Test
    void anOpenDraftReachedWithoutSayingSoShouldBeRefused() {
        assertThat(defects(with(
                        SampleRoute.transition("odd", "REVIEW", "DRAFT", Role.PROFESSIONAL, List.of(), List.of()))))
                .contains("La transición «odd» llega a un borrador abierto sin decir que lo reabre (REOPEN_DRAFT).");
    }

    @Test
    void questionsOfTheReviewShouldNotStandBeforeTheSchool() {
        assertThat(defects(with(SampleRoute.transition(
                        "odd",
                        "DRAFT",
                        "SENT",
                        Role.RECTOR,
                        List.of(Guard.NO_OPEN_OBSERVATIONS),
                        List.of(Effect.SUBMIT)))))
                .contains("La transición «odd» pregunta por la revisión mientras el establecimiento escribe.");
    }

    @Test
    void aTransitionNobodyMayTakeShouldBeRefused() {
        Transition odd =
                new Transition("odd", "Rara", "SENT", "REVIEW", Set.of(), List.of(), List.of(), SampleRoute.SOURCE);
        assertThat(defects(with(odd))).contains("La transición «odd» no la puede tomar nadie.");
    }

    private static ProcessDefinition sample() {
        return SampleRoute.process();
    }

    private static List<Transition> with(Transition more) {
        List<Transition> all = new ArrayList<>(sample().transitions());
        all.add(more);
        return all;
    }

    /** Of the sample with one more state and these transitions. */
    private static List<String> defects(List<Transition> transitions) {
        ProcessDefinition it = sample();
        List<State> states = new ArrayList<>(it.states());
        states.add(new State("LIMBO", "Limbo", Set.of(Role.PROFESSIONAL), false, false, List.of()));
        return ProcessModel.defects(new ProcessDefinition(
                it.id(), it.title(), it.subject(), it.initial(), states, transitions, it.source()));
    }
}
