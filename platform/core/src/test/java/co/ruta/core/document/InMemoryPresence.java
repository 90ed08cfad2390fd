package co.ruta.core.document;

import co.ruta.core.account.Principal;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Presence in memory. */
public final class InMemoryPresence implements Presence {
    private final Map<DocumentRef, Map<String, Seen>> seen = new HashMap<>();
    private final Clock clock;

    public InMemoryPresence(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Seen> here(Principal who, DocumentRef ref, String place) {
        seen.computeIfAbsent(ref, it -> new HashMap<>())
                .put(who.person().value(), new Seen(who.person(), who.name(), place, clock.instant()));
        return now(ref);
    }

    @Override
    public List<Seen> now(DocumentRef ref) {
        return seen.getOrDefault(ref, Map.of()).values().stream()
                .filter(it -> it.at().isAfter(clock.instant().minus(SEEN_WITHIN)))
                .sorted(Comparator.comparing(Seen::name))
                .toList();
    }
}
