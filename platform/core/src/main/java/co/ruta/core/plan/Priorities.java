package co.ruta.core.plan;

import co.ruta.sdk.check.PlanView.Objective;
import co.ruta.sdk.check.PlanView.Opportunity;
import co.ruta.sdk.definition.PriorityScheme;
import co.ruta.sdk.definition.PriorityScheme.Criterion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts opportunities in the order the edition's scheme gives them; between equals the lower level comes first. */
final class Priorities {
    private final PriorityScheme scheme;

    private Priorities(PriorityScheme scheme) {
        this.scheme = scheme;
    }

    static List<PriorityView> of(PlanContent content) {
        return new Priorities(content.priorities()).views(content);
    }

    /** Whether the team said what the order needs. */
    static boolean judged(PriorityScheme scheme, Opportunity it) {
        return scheme.total(it.priority()).isPresent();
    }

    /** "11 (urgencia 4, tendencia 3, impacto 4)"; empty while it is not judged. */
    static String words(PriorityScheme scheme, Map<String, Integer> judged) {
        return scheme.total(judged)
                .map(total -> scheme.criteria().size() == 1
                        ? value(scheme.criteria().get(0), judged)
                        : total + " ("
                                + scheme.criteria().stream()
                                        .map(it -> PlanNames.lowered(it.title()) + " " + value(it, judged))
                                        .collect(Collectors.joining(", "))
                                + ")")
                .orElse("");
    }

    private static String value(Criterion criterion, Map<String, Integer> judged) {
        int value = judged.getOrDefault(criterion.id(), 0);
        return value + criterion.label(value).map(it -> ", " + it).orElse("");
    }

    private List<PriorityView> views(PlanContent content) {
        Comparator<Opportunity> order = Comparator.comparing(Opportunity::discarded)
                .thenComparing(Opportunity::priority, scheme.comparator())
                .thenComparing(it -> it.level().orElse(Integer.MAX_VALUE))
                .thenComparing(Opportunity::id);
        List<PriorityView> views = new ArrayList<>();
        int rank = 0;
        for (Opportunity it :
                content.plan().opportunities().stream().sorted(order).toList()) {
            boolean ranked = !it.discarded() && judged(scheme, it);
            rank += ranked ? 1 : 0;
            views.add(view(content, it, ranked ? Optional.of(rank) : Optional.empty()));
        }
        return views;
    }

    private PriorityView view(PlanContent content, Opportunity it, Optional<Integer> rank) {
        return new PriorityView(
                it.id(),
                rank,
                it.text(),
                it.component().map(slug -> content.components().getOrDefault(slug, slug)),
                it.component().flatMap(content::areaOf),
                it.origin(),
                it.level(),
                it.priority(),
                scheme.total(it.priority()),
                it.discarded(),
                content.reasons().getOrDefault(it.id(), ""),
                content.plan().objectives().stream()
                        .filter(objective -> objective.opportunities().contains(it.id()))
                        .map(Objective::id)
                        .toList());
    }
}
