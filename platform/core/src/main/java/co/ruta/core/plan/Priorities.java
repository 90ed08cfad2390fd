package co.ruta.core.plan;

import co.ruta.sdk.check.PlanView.Objective;
import co.ruta.sdk.check.PlanView.Opportunity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts opportunities in their order: the sum of the three judgements, then impact, urgency, trend (Guía 34). */
final class Priorities {
    private static final Comparator<Opportunity> ORDER = Comparator.comparing(Opportunity::discarded)
            .thenComparing(it -> -sum(it).orElse(0))
            .thenComparing(it -> -it.impact().orElse(0))
            .thenComparing(it -> -it.urgency().orElse(0))
            .thenComparing(it -> -it.trend().orElse(0))
            .thenComparing(it -> it.level().orElse(Integer.MAX_VALUE))
            .thenComparing(Opportunity::id);

    private Priorities() {}

    static List<PriorityView> of(PlanContent content) {
        List<PriorityView> views = new ArrayList<>();
        int rank = 0;
        for (Opportunity it :
                content.plan().opportunities().stream().sorted(ORDER).toList()) {
            boolean ranked = !it.discarded() && sum(it).isPresent();
            rank += ranked ? 1 : 0;
            views.add(view(content, it, ranked ? Optional.of(rank) : Optional.empty()));
        }
        return views;
    }

    /** 3 to 15; empty while one of the three is missing. */
    static Optional<Integer> sum(Opportunity it) {
        return it.urgency()
                .flatMap(urgency -> it.trend().flatMap(trend -> it.impact().map(impact -> urgency + trend + impact)));
    }

    private static PriorityView view(PlanContent content, Opportunity it, Optional<Integer> rank) {
        return new PriorityView(
                it.id(),
                rank,
                it.text(),
                it.component().map(slug -> content.components().getOrDefault(slug, slug)),
                it.component().flatMap(content::areaOf),
                it.origin(),
                it.level(),
                it.urgency(),
                it.trend(),
                it.impact(),
                sum(it),
                it.discarded(),
                content.reasons().getOrDefault(it.id(), ""),
                content.plan().objectives().stream()
                        .filter(objective -> objective.opportunities().contains(it.id()))
                        .map(Objective::id)
                        .toList());
    }
}
