package co.ruta.contract.processes;

import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Effect;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The ways through one process. */
record Flow(ProcessDefinition process) {

    State state(String id) {
        return process.state(id).orElseThrow();
    }

    Stream<Transition> leaving(State state) {
        return process.transitions().stream().filter(it -> it.from().equals(state.id()));
    }

    boolean delivers() {
        return process.transitions().stream().anyMatch(it -> it.effects().contains(Effect.SUBMIT));
    }

    /** Whether every way to this state passes a delivery. */
    boolean deliveredBefore(String state) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(process.initial()));
        while (!open.isEmpty()) {
            String at = open.remove();
            if (seen.add(at)) {
                process.transitions().stream()
                        .filter(it -> it.from().equals(at) && !it.effects().contains(Effect.SUBMIT))
                        .forEach(it -> open.add(it.to()));
            }
        }
        return !seen.contains(state);
    }
}
