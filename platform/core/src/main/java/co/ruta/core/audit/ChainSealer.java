package co.ruta.core.audit;

import co.ruta.core.Service;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes round the territories and notes each new head outside the database once the seal is committed. */
@Service
class ChainSealer implements AuditSealer {
    private final SealStore store;
    private final HeadStore heads;
    private final SealBatch batch;
    private final Set<String> reviewed = new HashSet<>();

    @Inject
    ChainSealer(SealStore store, HeadStore heads, SealBatch batch) {
        this.store = store;
        this.heads = heads;
        this.batch = batch;
    }

    @Override
    public synchronized int sealAll() {
        int sealed = 0;
        List<RuntimeException> failures = new ArrayList<>();
        for (String territory : store.territories()) {
            try {
                sealed += seal(territory);
            } catch (RuntimeException failure) {
                // One that fails must not keep the others from being sealed.
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        return sealed;
    }

    private int seal(String territory) {
        // After a start the noted head may lag behind: the server ended between the commit and the note.
        if (!reviewed.contains(territory)) {
            store.newest(territory).ifPresent(it -> note(Head.of(it)));
            reviewed.add(territory);
        }
        int sealed = 0;
        Optional<Seal> seal = batch.seal(territory);
        while (seal.isPresent()) {
            sealed += seal.get().events();
            note(Head.of(seal.get()));
            seal = batch.seal(territory);
        }
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
