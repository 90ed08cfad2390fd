package co.ruta.core.check;

import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Objective;
import co.ruta.sdk.check.PlanView.Opportunity;
import co.ruta.sdk.check.PlanView.Origin;
import co.ruta.sdk.definition.PriorityScheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From the opportunity to the action and back. */
final class TracingChecks {
    private TracingChecks() {}

    /**
     * From the middle of what a priority can be, unless the territory says otherwise: below it an opportunity may wait. An
     * opportunity in an objective without goals is left to the kinds that ask for goals and actions. */
    static Stream<Hit> opportunityWithoutAction(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        Set<String> answered = plan.objectives().stream()
                .flatMap(it -> it.opportunities().stream())
                .collect(Collectors.toSet());
        PriorityScheme scheme = context.priorities();
        BigDecimal enough = threshold.orElse(BigDecimal.valueOf(scheme.middle()));
        Map<Boolean, List<Opportunity>> open = kept(plan)
                .filter(it -> !answered.contains(it.id()))
                .collect(Collectors.partitioningBy(
                        it -> scheme.total(it.priority()).isPresent()));
        Stream<Hit> ranked = open.getOrDefault(true, List.of()).stream()
                .filter(it -> scheme.total(it.priority())
                        .filter(total -> scheme.reaches(total, enough))
                        .isPresent())
                .map(it -> Hit.at(Nodes.opportunity(it.id())));
        return Stream.concat(ranked, unranked(open.getOrDefault(false, List.of()), scheme.named()));
    }

    /** Said once for all of them: a self-assessment leaves dozens, and most will wait. */
    private static Stream<Hit> unranked(List<Opportunity> opportunities, String criteria) {
        List<String> paths =
                opportunities.stream().map(it -> Nodes.opportunity(it.id())).toList();
        return switch (paths.size()) {
            case 0 -> Stream.of();
            case 1 -> Stream.of(Hit.at(paths.get(0)).variant("unranked").with(Map.of("criteria", criteria)));
            default ->
                Stream.of(Hit.at("opportunities")
                        .variant("unranked-many")
                        .also(paths)
                        .with(Map.of("count", Integer.toString(paths.size()), "criteria", criteria)));
        };
    }

    static Stream<Hit> actionWithoutOpportunity(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return untraced(plan).filter(it -> actions(it).findAny().isPresent()).map(it -> Hit.at(Nodes.objective(it.id()))
                .also(actions(it).map(action -> Nodes.action(action.id())).toList()));
    }

    /** Only while it has no actions; with them the kind that speaks of the actions says it. */
    static Stream<Hit> objectiveWithoutOpportunity(
            PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return untraced(plan).filter(it -> actions(it).findAny().isEmpty()).map(it -> Hit.at(Nodes.objective(it.id())));
    }

    static Stream<Hit> ratingContradictsOpportunity(
            PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        Optional<Integer> best = context.catalogue().map(Catalogue::best);
        return kept(plan)
                .filter(it -> it.origin() == Origin.SELF_ASSESSMENT)
                .filter(it ->
                        level(it, context).isPresent() && level(it, context).equals(best))
                .map(it -> Hit.at(Nodes.opportunity(it.id())));
    }

    static Stream<Hit> objectiveWithoutGoal(PlanView plan, CheckContext context, Optional<BigDecimal> threshold) {
        return plan.objectives().stream()
                .filter(it -> it.goals().isEmpty())
                .map(it -> Hit.at(Nodes.objective(it.id())));
    }

    private static Optional<Integer> level(Opportunity opportunity, CheckContext context) {
        return opportunity.level().or(() -> context.assessment()
                .flatMap(assessment ->
                        opportunity.component().map(slug -> assessment.levels().get(slug))));
    }

    private static Stream<Objective> untraced(PlanView plan) {
        Set<String> known = kept(plan).map(Opportunity::id).collect(Collectors.toSet());
        return plan.objectives().stream()
                .filter(it -> it.opportunities().stream().noneMatch(known::contains));
    }

    private static Stream<Opportunity> kept(PlanView plan) {
        return plan.opportunities().stream().filter(it -> !it.discarded());
    }

    private static Stream<Action> actions(Objective objective) {
        return objective.goals().stream().flatMap(it -> it.actions().stream());
    }
}
