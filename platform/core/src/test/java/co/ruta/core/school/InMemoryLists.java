package co.ruta.core.school;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.school.SchoolLists.Receipt;
import co.ruta.core.school.SchoolLists.SchoolList;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists in memory. */
final class InMemoryLists implements ListStore {
    private record Key(TerritoryId territory, String list) {}

    private final Map<Key, SchoolList> lists = new LinkedHashMap<>();
    private final Map<Key, byte[]> contents = new LinkedHashMap<>();

    @Override
    public void add(TerritoryId territory, SchoolList list, PersonId by, byte[] content) {
        lists.put(new Key(territory, list.id()), list);
        contents.put(new Key(territory, list.id()), content);
    }

    @Override
    public Optional<SchoolList> find(TerritoryId territory, String list) {
        return Optional.ofNullable(lists.get(new Key(territory, list)));
    }

    @Override
    public Optional<byte[]> content(TerritoryId territory, String list) {
        return Optional.ofNullable(contents.get(new Key(territory, list)));
    }

    @Override
    public List<SchoolList> applied(TerritoryId territory, int limit) {
        return lists.entrySet().stream()
                .filter(it -> it.getKey().territory().equals(territory))
                .map(Map.Entry::getValue)
                .filter(it -> it.receipt().isPresent())
                .sorted(Comparator.comparing(
                                (SchoolList it) -> it.receipt().orElseThrow().at())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public void applied(TerritoryId territory, String list, PersonId by, Receipt receipt) {
        Key key = new Key(territory, list);
        contents.remove(key);
        lists.computeIfPresent(
                key,
                (same, it) -> new SchoolList(
                        it.id(), it.name(), it.sha256(), it.uploadedAt(), it.uploadedBy(), Optional.of(receipt)));
    }

    @Override
    public void forget(TerritoryId territory, Instant uploadedBefore) {
        lists.entrySet()
                .removeIf(it -> it.getKey().territory().equals(territory)
                        && it.getValue().receipt().isEmpty()
                        && it.getValue().uploadedAt().isBefore(uploadedBefore));
        contents.keySet().retainAll(lists.keySet());
    }
}
