package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.Role;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Parent;
import co.ruta.sdk.definition.ProcessDefinition.State;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What only shows when all processes and posts are read: who runs within whom, and whether posts have the roles asked. */
final class Families {
    private Families() {}

    static void check(List<ProcessDefinition> processes, Map<String, Role> posts, Problems problems) {
        Map<String, String> parents = new HashMap<>();
        processes.forEach(it -> it.parent().map(Parent::process).ifPresent(parent -> parents.put(it.id(), parent)));
        for (ProcessDefinition process : processes) {
            if (isItsOwnAncestor(process.id(), parents)) {
                problems.add(
                        Code.INCONSISTENT,
                        Place.of("processes/" + process.id() + ".yaml"),
                        "El proceso «" + process.id() + "» corre, por sus «parent», dentro de sí mismo.",
                        "Quite «parent» de uno de ellos.");
            }
            process.states().forEach(it -> checkPosts(process, it, posts, problems));
        }
    }

    private static boolean isItsOwnAncestor(String id, Map<String, String> parents) {
        Set<String> seen = new HashSet<>();
        Optional<String> above = Optional.ofNullable(parents.get(id));
        while (above.isPresent() && seen.add(above.get())) {
            if (above.get().equals(id)) {
                return true;
            }
            above = above.map(parents::get);
        }
        return false;
    }

    private static void checkPosts(ProcessDefinition process, State state, Map<String, Role> posts, Problems problems) {
        for (String post : state.posts()) {
            Optional.ofNullable(posts.get(post))
                    .filter(role -> !state.responsible().contains(role))
                    .ifPresent(role -> problems.add(
                            Code.INCONSISTENT,
                            Place.of("processes/" + process.id() + ".yaml"),
                            "«" + post + "» tiene el rol " + role + ", que no responde por «" + state.id() + "».",
                            "Agregue " + role + " a «responsible» de ese estado."));
        }
    }
}
