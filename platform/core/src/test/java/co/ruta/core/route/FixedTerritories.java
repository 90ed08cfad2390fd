package co.ruta.core.route;

import co.ruta.core.id.TerritoryId;
import co.ruta.core.plugin.PublishedDefinition;
import co.ruta.core.problem.Problems;
import co.ruta.core.territory.Difference;
import co.ruta.core.territory.Revision;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.TerritoryDefinition;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One territory whose values a test sets; each change is a revision. */
public final class FixedTerritories implements Territories {
    private final PluginDefinition plugin;
    private final List<TerritoryDefinition> revisions = new ArrayList<>();

    public FixedTerritories(TerritoryDefinition first, PluginDefinition plugin) {
        this.plugin = plugin;
        revisions.add(first);
    }

    /** Other cycles from now on. */
    public void cycles(List<CycleValues> cycles) {
        TerritoryDefinition it = revisions.get(revisions.size() - 1);
        revisions.add(new TerritoryDefinition(
                it.id(),
                it.name(),
                it.secretaria(),
                it.receiptCode(),
                it.municipalities(),
                it.sectors(),
                it.zone(),
                it.plugin(),
                it.brand(),
                it.thresholds(),
                it.contact(),
                cycles,
                it.settings(),
                it.posts(),
                it.catalogues(),
                it.descriptors()));
    }

    @Override
    public List<Territory> all() {
        return List.of(at(revisions.size()));
    }

    @Override
    public Optional<Territory> find(TerritoryId id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Territory get(TerritoryId id) {
        return find(id).orElseThrow(() -> Problems.notFound("TERRITORY_UNKNOWN", "No existe."));
    }

    @Override
    public Territory get(TerritoryId id, int revision) {
        return at(revision);
    }

    private Territory at(int revision) {
        TerritoryDefinition values = revisions.get(revision - 1);
        return new Territory(
                new TerritoryId(values.id()),
                revision,
                values,
                Optional.of(new PublishedDefinition("sha-of-" + plugin.id().value(), plugin)),
                Optional.empty());
    }

    @Override
    public List<Revision> history(TerritoryId id) {
        return List.of();
    }

    @Override
    public Map<String, String> files(TerritoryId id, int revision) {
        return Map.of();
    }

    @Override
    public List<Difference> preview(TerritoryId id, Map<String, String> files) {
        return List.of();
    }

    @Override
    public Applied apply(Change change) {
        throw new UnsupportedOperationException("Set the cycles instead");
    }
}
