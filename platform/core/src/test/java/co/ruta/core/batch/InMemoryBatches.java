package co.ruta.core.batch;

import co.ruta.core.batch.Batch.Confirmation;
import co.ruta.core.batch.BatchFile.Done;
import co.ruta.core.batch.BatchFile.State;
import co.ruta.core.format.FormImports;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Batches in maps. */
final class InMemoryBatches implements BatchStore {
    private final Map<String, Batch> batches = new LinkedHashMap<>();
    private final Map<String, PersonId> people = new LinkedHashMap<>();
    private final Map<String, List<Kept>> files = new LinkedHashMap<>();

    /** A file with what only the store knows of it. */
    private static final class Kept {
        final int number;
        final String name;
        byte[] content;
        Outcome outcome;
        Instant changedAt;
        String claim = "";
        Instant claimedAt = Instant.MIN;
        int attempts;

        Kept(int number, String name, byte[] content, Outcome outcome, Instant at) {
            this.number = number;
            this.name = name;
            this.content = content;
            this.outcome = outcome;
            this.changedAt = at;
        }

        BatchFile shown() {
            return new BatchFile(
                    number,
                    name,
                    outcome.state(),
                    outcome.found(),
                    outcome.done(),
                    outcome.faults(),
                    outcome.notices(),
                    content != null,
                    changedAt);
        }
    }

    @Override
    public void add(Batch batch, PersonId by) {
        batches.put(batch.id(), batch);
        people.put(batch.id(), by);
        files.put(batch.id(), new ArrayList<>());
    }

    @Override
    public Optional<Batch> find(TerritoryId territory, String id) {
        return Optional.ofNullable(batches.get(id))
                .filter(it -> it.territory().equals(territory))
                .map(this::counted);
    }

    private Batch counted(Batch it) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        of(it.id()).forEach(file -> counts.merge(file.outcome.state(), 1, Integer::sum));
        return new Batch(
                it.territory(),
                it.id(),
                it.name(),
                it.size(),
                it.received(),
                it.year(),
                it.origin(),
                it.uploadedAt(),
                it.uploadedBy(),
                it.opened(),
                it.refusal(),
                it.confirmed(),
                counts);
    }

    private List<Kept> of(String batch) {
        return Objects.requireNonNull(files.get(batch));
    }

    @Override
    public List<Batch> list(TerritoryId territory, int most) {
        List<Batch> all = new ArrayList<>();
        batches.values().stream().filter(it -> it.territory().equals(territory)).forEach(it -> all.add(0, counted(it)));
        return all.subList(0, Math.min(most, all.size()));
    }

    private void change(String id, long received, boolean opened, Optional<String> refusal, Optional<Confirmation> by) {
        Batch it = Objects.requireNonNull(batches.get(id));
        batches.put(
                id,
                new Batch(
                        it.territory(),
                        id,
                        it.name(),
                        it.size(),
                        received,
                        it.year(),
                        it.origin(),
                        it.uploadedAt(),
                        it.uploadedBy(),
                        opened,
                        refusal,
                        by,
                        Map.of()));
    }

    @Override
    public void received(TerritoryId territory, String id, long bytes) {
        Batch it = find(territory, id).orElseThrow();
        change(id, bytes, it.opened(), it.refusal(), it.confirmed());
    }

    @Override
    public void open(TerritoryId territory, String id, Instant now, Entries entries) throws Archives.Unsafe {
        Batch it = find(territory, id).orElseThrow();
        List<Kept> fresh = new ArrayList<>();
        entries.each((name, content) -> {
            boolean fits = content.length <= FormImports.LARGEST;
            fresh.add(new Kept(
                    fresh.size() + 1,
                    name,
                    fits ? content : null,
                    fits
                            ? new Outcome(State.WAITING, Optional.empty(), Done.NOTHING, List.of(), List.of())
                            : Outcome.refused(Optional.empty(), Told.tooLarge().faults()),
                    now));
        });
        files.put(id, fresh);
        change(id, it.received(), true, it.refusal(), it.confirmed());
    }

    @Override
    public void refuse(TerritoryId territory, String id, String why) {
        Batch it = find(territory, id).orElseThrow();
        change(id, it.received(), it.opened(), Optional.of(why), it.confirmed());
    }

    @Override
    public boolean confirm(TerritoryId territory, String id, PersonId by, Instant at, int ready) {
        Batch it = find(territory, id).orElseThrow();
        if (!it.opened()
                || it.confirmed().isPresent()
                || it.count(State.WAITING) > 0
                || it.count(State.READY) != ready) {
            return false;
        }
        people.put(id, by);
        change(id, it.received(), true, it.refusal(), Optional.of(new Confirmation(at, by.value())));
        return true;
    }

    @Override
    public void again(TerritoryId territory, String id, Instant now) {
        Batch it = find(territory, id).orElseThrow();
        change(id, it.received(), it.opened(), it.refusal(), Optional.empty());
        of(id).stream()
                .filter(file -> file.outcome.state() == State.REFUSED && file.content != null)
                .forEach(file -> {
                    file.outcome = file.outcome.in(State.WAITING);
                    file.attempts = 0;
                });
    }

    @Override
    public List<BatchFile> files(TerritoryId territory, String id, Optional<State> state, int from, int most) {
        return of(id).stream()
                .filter(it -> state.isEmpty() || it.outcome.state() == state.get())
                .skip(from)
                .limit(most)
                .map(Kept::shown)
                .toList();
    }

    @Override
    public Optional<BatchFile> file(TerritoryId territory, String id, int number) {
        return files(territory, id, Optional.empty(), 0, Integer.MAX_VALUE).stream()
                .filter(it -> it.number() == number)
                .findFirst();
    }

    @Override
    public Optional<byte[]> content(TerritoryId territory, String id, int number) {
        return of(id).stream()
                .filter(it -> it.number == number)
                .findFirst()
                .flatMap(it -> Optional.ofNullable(it.content));
    }

    @Override
    public Optional<Claim> claim(String token, Instant now, Instant free) {
        for (Batch batch : batches.values()) {
            for (Kept it : of(batch.id())) {
                boolean importing =
                        it.outcome.state() == State.READY && batch.confirmed().isPresent();
                if ((it.outcome.state() == State.WAITING || importing)
                        && (it.claim.isEmpty() || it.claimedAt.isBefore(free))) {
                    it.claim = token;
                    it.claimedAt = now;
                    it.attempts++;
                    return Optional.of(new Claim(
                            batch.territory(),
                            batch.id(),
                            it.number,
                            token,
                            it.attempts,
                            importing,
                            it.name,
                            it.content,
                            it.outcome.done(),
                            batch.year(),
                            batch.origin(),
                            Objects.requireNonNull(people.get(batch.id())),
                            batch.uploadedBy()));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public void settle(Claim claim, Outcome outcome, Instant now) {
        Kept file = of(claim.batch()).stream()
                .filter(it -> it.number == claim.number() && it.claim.equals(claim.token()))
                .findFirst()
                .orElseThrow(Lost::new);
        boolean taken = outcome.slot().isPresent()
                && of(claim.batch()).stream()
                        .anyMatch(it -> it != file && it.outcome.slot().equals(outcome.slot()));
        if (taken) {
            throw new SlotTaken();
        }
        file.outcome = outcome;
        file.claim = "";
        file.attempts = 0;
        file.changedAt = now;
        if (outcome.state() == State.IMPORTED || outcome.state() == State.UNCHANGED) {
            file.content = null;
        }
    }

    @Override
    public void release(Claim claim) {
        of(claim.batch()).stream().filter(it -> it.claim.equals(claim.token())).forEach(it -> it.claim = "");
    }

    @Override
    public void forget(TerritoryId territory, Instant before) {
        files.values().forEach(all -> all.stream()
                .filter(it -> it.outcome.state() == State.REFUSED && it.changedAt.isBefore(before))
                .forEach(it -> it.content = null));
        batches.values()
                .removeIf(it -> it.territory().equals(territory)
                        && !it.opened()
                        && it.refusal().isEmpty()
                        && it.uploadedAt().isBefore(before));
    }
}
