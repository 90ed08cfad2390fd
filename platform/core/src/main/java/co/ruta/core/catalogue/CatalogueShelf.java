package co.ruta.core.catalogue;

import co.ruta.core.folder.Folder;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The catalogues, each read once per revision of a territory and then remembered. */
@ApplicationScoped
class CatalogueShelf implements Catalogues, CataloguePublication {
    private final CatalogueStore store;
    private final CatalogueFiles files;
    private final Territories territories;
    private final Clock clock;
    private final Map<Key, Catalogue> known = new ConcurrentHashMap<>();
    private volatile Map<String, Catalogue> shared = Map.of();

    private record Key(TerritoryId territory, int revision, String catalogue) {}

    @Inject
    CatalogueShelf(CatalogueStore store, CatalogueFiles files, Territories territories, Clock clock) {
        this.store = store;
        this.files = files;
        this.territories = territories;
        this.clock = clock;
    }

    /** For the container's proxy only. */
    @SuppressWarnings("NullAway")
    CatalogueShelf() {
        this(null, null, null, null);
    }

    @Override
    @Transactional
    public void publish() {
        files.shipped()
                .forEach((id, text) ->
                        store.publish(id, Folder.sha256(text.getBytes(StandardCharsets.UTF_8)), text, clock.instant()));
        shared = files.read(store.all());
    }

    @Override
    public Catalogue get(Territory territory, String catalogue) {
        return known.computeIfAbsent(
                new Key(territory.id(), territory.revision(), catalogue), it -> find(territory, catalogue));
    }

    @Override
    public Catalogue get(TerritoryId territory, int revision, String catalogue) {
        Catalogue found = known.get(new Key(territory, revision, catalogue));
        return found == null ? get(territories.get(territory, revision), catalogue) : found;
    }

    @Override
    public Catalogue ofCycle(Territory territory, int cycle) {
        CycleValues values = territory
                .values()
                .cycle(cycle)
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_FOUND,
                        "CYCLE_UNKNOWN",
                        territory.name() + " no tiene la vigencia " + cycle + " en su calendario."));
        return get(territory, values.catalogue());
    }

    @Override
    public List<Catalogue> all(Territory territory) {
        Map<String, Catalogue> all = new TreeMap<>(shared());
        territory.values().catalogues().forEach(it -> all.put(it.id(), it));
        return List.copyOf(all.values());
    }

    private Catalogue find(Territory territory, String id) {
        Catalogue plain = territory.values().catalogues().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .or(() -> Optional.ofNullable(shared().get(id)))
                .orElseThrow(() -> Problems.notFound("CATALOGUE_UNKNOWN", "No existe el catálogo «" + id + "»."));
        return plain.withDescriptors(territory.values().descriptors().getOrDefault(id, Map.of()));
    }

    private Map<String, Catalogue> shared() {
        if (shared.isEmpty()) {
            shared = files.read(store.all());
        }
        return shared;
    }
}
