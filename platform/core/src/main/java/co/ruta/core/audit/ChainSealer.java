package co.ruta.core.audit;

import co.ruta.core.Service;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Goes round the territories and notes each new head outside the database once the seal is committed. */
@Service
class ChainSealer implements AuditSealer {
    private final SealStore store;
    private final HeadStore heads;
    private final SealBatch batch;
    private boolean reviewed;

    @Inject
    ChainSealer(SealStore store, HeadStore heads, SealBatch batch) {
        this.store = store;
        this.heads = heads;
        this.batch = batch;
    }

    @Override
    public synchronized int sealAll() {
        List<RuntimeException> failures = new ArrayList<>();
        if (!reviewed) {
            // After a start a noted head may lag behind: the server ended between the commit and the note.
            each(store.territories(), failures, it -> store.newest(it).ifPresent(seal -> note(Head.of(seal))));
            reviewed = failures.isEmpty();
        }
        AtomicInteger sealed = new AtomicInteger();
        each(store.waiting(), failures, it -> sealed.addAndGet(seal(it)));
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        return sealed.get();
    }

    /** One that fails must not keep the others from being sealed. */
    private static void each(List<String> territories, List<RuntimeException> failures, Consumer<String> work) {
        for (String territory : territories) {
            try {
                work.accept(territory);
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
    }

    private int seal(String territory) {
        int sealed = 0;
        Optional<Seal> seal;
        do {
            seal = batch.seal(territory);
            sealed += seal.map(Seal::events).orElse(0);
            seal.ifPresent(it -> note(Head.of(it)));
            // What came meanwhile waits for the next round: a busy territory would be sealed event by event.
        } while (seal.filter(it -> it.events() == SealBatch.MOST_EVENTS).isPresent());
        return sealed;
    }

    private void note(Head head) {
        Optional<Head> noted = heads.read(head.territory()).head();
        if (noted.isPresent() && noted.get().number() >= head.number()) {
            if (noted.get().is(head)) {
                return;
            }
            // It is ahead of the database, so somebody cut the trail: the proof must not be written over.
            heads.setAside(noted.get());
        }
        heads.write(head);
    }
}
