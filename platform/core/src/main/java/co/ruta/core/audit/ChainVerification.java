package co.ruta.core.audit;

import co.ruta.core.Service;
import co.ruta.core.audit.AuditFinding.Kind;
import co.ruta.core.audit.HeadStore.Noted;
import co.ruta.core.id.TerritoryId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Walks the chain from its first seal to the head noted outside the database. */
@Service
class ChainVerification implements AuditVerification {
    private static final int PAGE = 100;

    private final SealStore store;
    private final HeadStore heads;
    private final KeyRing keys;

    @Inject
    ChainVerification(SealStore store, HeadStore heads, KeyRing keys) {
        this.store = store;
        this.heads = heads;
        this.keys = keys;
    }

    @Override
    public AuditReport verify(TerritoryId territory) {
        String name = territory.value();
        // The head first: what is sealed while this runs is then beyond it, never missing.
        Noted noted = heads.read(name);
        ChainWalk walk = new ChainWalk(keys.forVerifying(), noted);
        List<Seal> page = store.seals(name, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(it -> walk.step(it, store.under(name, it.number())));
            page = store.seals(name, page.get(page.size() - 1).number(), PAGE);
        }
        walk.end();
        store.orphans(name)
                .forEach(it -> walk.find(
                        Kind.REMOVED,
                        Optional.of(it.seal()),
                        Optional.of(it.firstEvent()),
                        "Falta el sello " + it.seal() + ", que cubría " + it.events()
                                + (it.events() == 1 ? " evento" : " eventos") + " desde el evento " + it.firstEvent()
                                + "."));
        return new AuditReport(territory, walk.seals(), walk.sealed(), store.countUnsealed(name), walk.findings());
    }
}
