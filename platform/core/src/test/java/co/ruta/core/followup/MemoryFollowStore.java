package co.ruta.core.followup;

import co.ruta.core.document.DocumentRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Pinned plans in memory. */
final class MemoryFollowStore implements FollowStore {
    private final Map<DocumentRef, Pinned> pinned = new HashMap<>();

    @Override
    public void add(DocumentRef followUp, Pinned plan) {
        pinned.putIfAbsent(followUp, plan);
    }

    @Override
    public Optional<Pinned> pinned(DocumentRef followUp) {
        return Optional.ofNullable(pinned.get(followUp));
    }
}
