package co.ruta.core.check;

import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Action;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How many actions one owner carries at the same time. */
final class LoadChecks {
    /** Design decision: a territory sets its own. */
    private static final int BEARABLE = 5;

    private LoadChecks() {}

    static Stream<Hit> ownerOverload(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        int limit = threshold.map(BigDecimal::intValue).orElse(BEARABLE);
        Map<String, List<Action>> byOwner = new LinkedHashMap<>();
        Nodes.actions(plan)
                .filter(it -> !it.owner().isBlank()
                        && it.start().isPresent()
                        && it.end().isPresent())
                .forEach(it -> byOwner.computeIfAbsent(Nodes.plain(it.owner()), owner -> new ArrayList<>())
                        .add(it));
        return byOwner.values().stream()
                .map(LoadChecks::busiest)
                .filter(it -> it.size() > limit)
                .map(it -> Hit.at(Nodes.action(it.get(0).id()) + "/owner")
                        .also(it.stream()
                                .skip(1)
                                .map(action -> Nodes.action(action.id()))
                                .toList())
                        .with(Map.of(
                                "owner", it.get(0).owner(),
                                "count", Integer.toString(it.size()),
                                "limit", Integer.toString(limit))));
    }

    /** The largest set that runs on one day; that day can be taken to be the start of one of them. */
    private static List<Action> busiest(List<Action> actions) {
        List<Action> most = List.of();
        for (Action candidate : actions) {
            List<Action> running = actions.stream()
                    .filter(it ->
                            !it.start().orElseThrow().isAfter(candidate.start().orElseThrow()))
                    .filter(it ->
                            !it.end().orElseThrow().isBefore(candidate.start().orElseThrow()))
                    .toList();
            most = running.size() > most.size() ? running : most;
        }
        return most;
    }
}
