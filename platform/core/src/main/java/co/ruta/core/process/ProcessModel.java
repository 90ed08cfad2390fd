package co.ruta.core.process;

import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.Guard;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a process makes sense as a flow, before any school stands in it. */
public final class ProcessModel {
    private static final Set<Guard> OF_OBSERVATIONS =
            Set.of(Guard.HAS_OPEN_OBSERVATIONS, Guard.NO_OPEN_OBSERVATIONS, Guard.OBSERVATIONS_ANSWERED);

    private static final Set<Guard> OF_REVIEW =
            Set.of(Guard.HAS_OPEN_OBSERVATIONS, Guard.NO_OPEN_OBSERVATIONS, Guard.CHECKLIST_COMPLETE);

    private final ProcessDefinition process;
    private final List<String> defects = new ArrayList<>();

    private ProcessModel(ProcessDefinition process) {
        this.process = process;
    }

    /** Everything wrong with the flow, in Spanish; empty when it holds together. */
    public static List<String> defects(ProcessDefinition process) {
        return new ProcessModel(process).examine();
    }

    private List<String> examine() {
        if (process.state(process.initial()).isEmpty()) {
            return List.of("El estado inicial «" + process.initial() + "» no existe.");
        }
        process.transitions().forEach(this::examine);
        if (!defects.isEmpty()) {
            return defects;
        }
        Set<String> reached = reach(Stream.of(process.initial()), true);
        Set<String> ending = reach(process.states().stream().filter(State::end).map(State::id), false);
        for (State state : process.states()) {
            if (!reached.contains(state.id())) {
                defects.add("Al estado «" + state.id() + "» no llega ninguna transición.");
            }
            if (!ending.contains(state.id())) {
                defects.add("Desde el estado «" + state.id() + "» no se llega a ningún final.");
            }
            boolean leftOtherwise =
                    leaving(state.id()).anyMatch(it -> !it.effects().contains(Effect.REOPEN_DRAFT));
            if (state.end() && leftOtherwise) {
                defects.add("El estado final «" + state.id() + "» tiene salidas que no reabren el borrador.");
            }
            if (!state.end() && state.responsible().isEmpty()) {
                defects.add("En el estado «" + state.id() + "» no se espera nada de nadie.");
            }
        }
        return defects;
    }

    private void examine(Transition transition) {
        Optional<State> from = process.state(transition.from());
        Optional<State> to = process.state(transition.to());
        require(transition, from.isPresent(), "sale de un estado que no existe");
        require(transition, to.isPresent(), "llega a un estado que no existe");
        require(transition, !transition.roles().isEmpty(), "no la puede tomar nadie");
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        boolean submits = transition.effects().contains(Effect.SUBMIT);
        boolean reopens = transition.effects().contains(Effect.REOPEN_DRAFT);
        require(transition, !submits || !to.get().editable(), "entrega y deja el borrador abierto");
        require(transition, !submits || from.get().editable(), "entrega desde un estado sin borrador abierto");
        require(transition, !reopens || to.get().editable(), "reabre el borrador en un estado que no lo admite");
        require(
                transition,
                reopens || from.get().editable() || !to.get().editable(),
                "llega a un borrador abierto sin decir que lo reabre (REOPEN_DRAFT)");
        require(
                transition,
                !from.get().editable() || transition.guards().stream().noneMatch(OF_REVIEW::contains),
                "pregunta por la revisión mientras el establecimiento escribe");
        require(
                transition,
                Stream.of(Effect.ACCEPT, Effect.PUBLISH_OBSERVATIONS, Effect.ISSUE_OPINION)
                                .noneMatch(transition.effects()::contains)
                        || submittedBefore(transition.from()),
                "responde a una entrega que no ha ocurrido");
        require(
                transition,
                transition.guards().stream().noneMatch(OF_OBSERVATIONS::contains) || someSubmission(),
                "habla de observaciones y nada se entrega");
    }

    private boolean submittedBefore(String state) {
        return !reachWithout(Effect.SUBMIT).contains(state);
    }

    private boolean someSubmission() {
        return process.transitions().stream().anyMatch(it -> it.effects().contains(Effect.SUBMIT));
    }

    private Set<String> reachWithout(Effect effect) {
        return walk(Stream.of(process.initial()), true, it -> !it.effects().contains(effect));
    }

    private Set<String> reach(Stream<String> from, boolean forward) {
        return walk(from, forward, it -> true);
    }

    private Set<String> walk(Stream<String> from, boolean forward, Predicate<Transition> open) {
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(from.toList());
        while (!waiting.isEmpty()) {
            String state = waiting.remove();
            if (seen.add(state)) {
                process.transitions().stream()
                        .filter(open)
                        .filter(it -> (forward ? it.from() : it.to()).equals(state))
                        .map(it -> forward ? it.to() : it.from())
                        .forEach(waiting::add);
            }
        }
        return seen;
    }

    private Stream<Transition> leaving(String state) {
        return process.transitions().stream().filter(it -> it.from().equals(state));
    }

    private void require(Transition transition, boolean holds, String otherwise) {
        if (!holds) {
            defects.add("La transición «" + transition.id() + "» " + otherwise + ".");
        }
    }
}
