package co.ruta.definitions;

import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.ProcessDefinition.Transition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which states of a process can be reached from which. */
final class ProcessPaths {
    private final Map<String, Set<String>> next = new HashMap<>();
    private final Set<String> ends;

    ProcessPaths(List<State> states, List<Transition> transitions) {
        transitions.forEach(
                it -> next.computeIfAbsent(it.from(), from -> new HashSet<>()).add(it.to()));
        ends = states.stream().filter(State::end).map(State::id).collect(Collectors.toSet());
    }

    boolean reaches(String from, String to) {
        return from(from).contains(to);
    }

    boolean reachesEnd(String from) {
        return from(from).stream().anyMatch(ends::contains);
    }

    private Set<String> from(String start) {
        Set<String> seen = new HashSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (String state : next.getOrDefault(open.remove(), Set.of())) {
                if (seen.add(state)) {
                    open.add(state);
                }
            }
        }
        return seen;
    }
}
