package co.ruta.core.document;

import co.ruta.core.account.Principal;
import co.ruta.core.audit.InMemoryAudit;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The feature over its twins, for the contracts and for other features' unit tests. */
public final class InMemoryHouse implements DocumentHouse {
    public static final TerritoryId TERRITORY = new TerritoryId("valle-alto");
    public static final Pins PINS = new Pins("0".repeat(64), 1, Optional.empty(), "follow-up");

    private final InMemoryDocuments store = new InMemoryDocuments();
    private final InMemoryAudit audit = new InMemoryAudit();
    private final Clock clock;
    private final RulesByKind rules;

    public InMemoryHouse(Clock clock) {
        this(clock, List.of(new ContractRules()));
    }

    public InMemoryHouse(Clock clock, List<DraftRules> rules) {
        this.clock = clock;
        this.rules = new RulesByKind(rules);
    }

    public InMemoryAudit audit() {
        return audit;
    }

    @Override
    public Drafts drafts() {
        return new DraftDesk(store, audit, rules, clock);
    }

    @Override
    public Documents documents() {
        return new DocumentDesk(store, audit, clock);
    }

    @Override
    public Submissions submissions() {
        return new SubmissionDesk(store, store, store, audit, clock);
    }

    @Override
    public Presence presence() {
        return new InMemoryPresence(clock);
    }

    @Override
    public DocumentRef newDocument() {
        return documents()
                .open(person("Rectora"), TERRITORY, SchoolId.mint(), 2026, DocumentKind.RECORD, PINS, "DRAFT", true)
                .ref();
    }

    @Override
    public Principal person(String name) {
        return new Principal(PersonId.mint(), name, List.of());
    }
}
