package co.ruta.core.followup;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pinned plans in memory. */
final class MemoryFollowStore implements FollowStore {
    private final Map<DocumentRef, Pinned> pinned = new HashMap<>();
    private final Map<DocumentRef, List<Integer>> earlier = new HashMap<>();

    @Override
    public void add(DocumentRef followUp, Pinned plan) {
        pinned.putIfAbsent(followUp, plan);
    }

    @Override
    public boolean move(DocumentRef followUp, Pinned from, int to, PersonId who, Instant at) {
        boolean moved = pinned.replace(followUp, from, new Pinned(from.plan(), to));
        if (moved) {
            earlier.computeIfAbsent(followUp, it -> new ArrayList<>()).add(0, from.number());
        }
        return moved;
    }

    @Override
    public List<Integer> earlier(DocumentRef followUp) {
        return List.copyOf(earlier.getOrDefault(followUp, List.of()));
    }

    @Override
    public Optional<Pinned> pinned(DocumentRef followUp) {
        return Optional.ofNullable(pinned.get(followUp));
    }
}
