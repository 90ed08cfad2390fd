package co.ruta.core.territory;

import co.ruta.core.folder.Folder;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Revisions in memory. */
public final class InMemoryTerritoryStore implements TerritoryStore {
    private final Map<TerritoryId, List<Revision>> revisions = new LinkedHashMap<>();
    private final Map<TerritoryId, List<String>> files = new LinkedHashMap<>();

    @Override
    public Map<TerritoryId, Integer> current() {
        Map<TerritoryId, Integer> current = new LinkedHashMap<>();
        revisions.keySet().stream().filter(it -> current(it) > 0).forEach(it -> current.put(it, current(it)));
        return current;
    }

    @Override
    public void lock(TerritoryId id, Instant at) {
        revisions.computeIfAbsent(id, it -> new ArrayList<>());
        files.computeIfAbsent(id, it -> new ArrayList<>());
    }

    @Override
    public int current(TerritoryId id) {
        return revisions.getOrDefault(id, List.of()).size();
    }

    @Override
    public Optional<Folder> files(TerritoryId id, int number) {
        List<String> all = files.getOrDefault(id, List.of());
        return number < 1 || number > all.size() ? Optional.empty() : Optional.of(Folder.of(all.get(number - 1)));
    }

    @Override
    public List<Revision> history(TerritoryId id) {
        List<Revision> newestFirst = new ArrayList<>(revisions.getOrDefault(id, List.of()));
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    @Override
    public void add(TerritoryId id, Revision revision, Folder content) {
        revisions.get(id).add(revision);
        files.get(id).add(content.json());
    }

    @Override
    public void afterCommit(Runnable work) {
        work.run();
    }
}
