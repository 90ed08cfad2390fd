package co.ruta.core.plan;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The store's twin. */
public final class InMemoryPlans implements PlanStore {
    private final List<Plan> plans = new ArrayList<>();
    private final List<PlanEdition> editions = new ArrayList<>();

    @Override
    public void hold(TerritoryId territory, SchoolId school) {
        // One thread at a time is here already.
    }

    @Override
    public void add(Plan plan) {
        plans.add(plan);
    }

    @Override
    public void close(Plan plan, Instant at) {
        plans.replaceAll(it -> it.id().equals(plan.id()) && it.territory().equals(plan.territory()) && it.current()
                ? new Plan(
                        it.territory(),
                        it.id(),
                        it.school(),
                        it.from(),
                        it.to(),
                        it.openedAt(),
                        it.openedBy(),
                        it.replaced(),
                        Optional.of(at))
                : it);
    }

    @Override
    public List<Plan> ofSchool(TerritoryId territory, SchoolId school) {
        return plans.stream()
                .filter(it -> it.territory().equals(territory) && it.school().equals(school))
                .sorted(Comparator.comparingInt(Plan::from)
                        .thenComparing(Plan::openedAt)
                        .thenComparing(it -> it.id().value())
                        .reversed())
                .toList();
    }

    @Override
    public Optional<Plan> find(TerritoryId territory, SchoolId school, PlanId plan) {
        return ofSchool(territory, school).stream()
                .filter(it -> it.id().equals(plan))
                .findFirst();
    }

    @Override
    public void add(PlanEdition edition) {
        editions.add(edition);
    }

    @Override
    public List<PlanEdition> editions(TerritoryId territory, SchoolId school) {
        return editions.stream()
                .filter(it -> it.document().territory().equals(territory)
                        && it.document().school().equals(school))
                .sorted(Comparator.comparingInt(PlanEdition::year).reversed())
                .toList();
    }

    @Override
    public Optional<PlanEdition> edition(DocumentRef document) {
        return editions.stream().filter(it -> it.document().equals(document)).findFirst();
    }
}
