package co.ruta.core.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Events, seals and noted heads in memory; its fields are the database that a tamperer reaches. */
final class InMemorySeals implements SealStore, HeadStore, KeyRing {
    /** An event and the seal it says it is under; 0 for none. */
    record Kept(SealedEvent event, long seal) {}

    final List<Kept> events = new ArrayList<>();
    final List<Seal> seals = new ArrayList<>();
    private final SealKey key = SealKey.fresh();
    private final Map<String, Head> heads = new HashMap<>();
    private final List<Head> cut = new ArrayList<>();

    @Override
    public boolean takeTurn() {
        return true;
    }

    @Override
    public List<String> waiting() {
        return territories().stream().filter(it -> countUnsealed(it) > 0).toList();
    }

    @Override
    public List<String> territories() {
        return events.stream().map(it -> it.event().territory()).distinct().toList();
    }

    @Override
    public List<SealedEvent> unsealed(String territory, int limit) {
        return under(territory, 0).stream().limit(limit).toList();
    }

    @Override
    public void keep(Seal seal, List<SealedEvent> sealed) {
        seals.add(seal);
        events.replaceAll(it -> sealed.contains(it.event()) ? new Kept(it.event(), seal.number()) : it);
    }

    @Override
    public Optional<Seal> newest(String territory) {
        List<Seal> all = seals(territory, 0, Integer.MAX_VALUE);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    @Override
    public List<Seal> seals(String territory, long after, int limit) {
        return seals.stream()
                .filter(it -> it.territory().equals(territory) && it.number() > after)
                .sorted(Comparator.comparing(Seal::number))
                .limit(limit)
                .toList();
    }

    @Override
    public List<SealedEvent> under(String territory, long seal) {
        return events.stream()
                .filter(it -> it.seal() == seal && it.event().territory().equals(territory))
                .map(Kept::event)
                .sorted(Comparator.comparing(SealedEvent::id))
                .toList();
    }

    @Override
    public List<Orphan> orphans(String territory) {
        Map<Long, Orphan> found = new TreeMap<>();
        for (Kept it : events) {
            boolean known =
                    seals.stream().anyMatch(seal -> seal.territory().equals(territory) && seal.number() == it.seal());
            if (it.event().territory().equals(territory) && it.seal() > 0 && !known) {
                found.merge(
                        it.seal(),
                        new Orphan(it.seal(), it.event().id(), 1),
                        (one, more) -> new Orphan(one.seal(), one.firstEvent(), one.events() + 1));
            }
        }
        return List.copyOf(found.values());
    }

    @Override
    public long countUnsealed(String territory) {
        return under(territory, 0).size();
    }

    @Override
    public Noted read(String territory) {
        return new Noted(
                Optional.ofNullable(heads.get(territory)),
                false,
                cut.stream().filter(it -> it.territory().equals(territory)).toList());
    }

    @Override
    public void write(Head head) {
        heads.put(head.territory(), head);
    }

    @Override
    public void setAside(Head head) {
        cut.add(head);
    }

    @Override
    public SealKey forSealing(boolean sealedBefore) {
        return key;
    }

    @Override
    public Optional<SealKey> forVerifying() {
        return Optional.of(key);
    }
}
