package co.ruta.core.deadline;

import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Extensions in memory, as the database keeps them. */
final class InMemoryExtensions implements ExtensionStore {
    private final Map<String, Extension> kept = new LinkedHashMap<>();

    @Override
    public void add(Extension extension) {
        kept.put(extension.id(), extension);
    }

    @Override
    public boolean decide(Extension decided) {
        Extension before = kept.get(decided.id());
        boolean waits = before != null
                && before.state() == ExtensionView.State.PROPOSED
                && before.version() == decided.version() - 1;
        if (waits) {
            kept.put(decided.id(), decided);
        }
        return waits;
    }

    @Override
    public Optional<Extension> find(TerritoryId territory, String id) {
        return Optional.ofNullable(kept.get(id)).filter(it -> it.territory().equals(territory));
    }

    @Override
    public List<Extension> ofCycle(TerritoryId territory, int cycle) {
        return kept.values().stream()
                .filter(it -> it.territory().equals(territory) && it.cycle() == cycle)
                .sorted(Comparator.comparing((Extension it) -> it.state() != ExtensionView.State.PROPOSED)
                        .thenComparing(Extension::proposedAt, Comparator.reverseOrder())
                        .thenComparing(Extension::id, Comparator.reverseOrder()))
                .toList();
    }

    @Override
    public Optional<Extension> granted(TerritoryId territory, SchoolId school, int cycle, String deadline) {
        return granted(territory, cycle)
                .filter(it -> it.school().equals(school) && it.deadline().equals(deadline))
                .max(Comparator.comparing(Extension::closes));
    }

    @Override
    public Map<SchoolId, Extension> granted(TerritoryId territory, int cycle, String deadline) {
        Map<SchoolId, Extension> latest = new HashMap<>();
        granted(territory, cycle)
                .filter(it -> it.deadline().equals(deadline))
                .sorted(Comparator.comparing(Extension::closes))
                .forEach(it -> latest.put(it.school(), it));
        return latest;
    }

    private Stream<Extension> granted(TerritoryId territory, int cycle) {
        return ofCycle(territory, cycle).stream().filter(it -> it.state() == ExtensionView.State.GRANTED);
    }
}
