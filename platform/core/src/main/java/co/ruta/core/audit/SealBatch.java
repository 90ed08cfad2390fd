package co.ruta.core.audit;

import co.ruta.core.Service;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Seals one batch of one territory in one transaction. */
@Service
class SealBatch {
    static final int MOST_EVENTS = 2000;

    private final SealStore store;
    private final KeyRing keys;
    private final Clock clock;

    @Inject
    SealBatch(SealStore store, KeyRing keys, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
    }

    /** The seal made, or empty when nothing waits or another node has the turn. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Seal> seal(String territory) {
        if (store.unsealed(territory, 1).isEmpty() || !store.takeTurn()) {
            return Optional.empty();
        }
        List<SealedEvent> events = store.unsealed(territory, MOST_EVENTS);
        if (events.isEmpty()) {
            return Optional.empty();
        }
        Optional<Seal> before = store.newest(territory);
        Seal seal = Seal.over(
                territory,
                before.map(Seal::number).orElse(0L) + 1,
                before.map(Seal::hash).orElseGet(Seal::beginning),
                events,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                keys.forSealing(before.isPresent()));
        store.keep(seal, events);
        return Optional.of(seal);
    }
}
