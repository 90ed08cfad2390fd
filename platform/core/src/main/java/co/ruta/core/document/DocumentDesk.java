package co.ruta.core.document;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Opens documents and moves them, and writes down that it was done. */
@Service
@Transactional
class DocumentDesk implements Documents {
    private final DocumentStore store;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    DocumentDesk(DocumentStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Document open(
            Principal who,
            TerritoryId territory,
            SchoolId school,
            int cycle,
            DocumentKind kind,
            Pins pins,
            String state,
            boolean editable) {
        Optional<Document> there = find(territory, school, cycle, kind);
        if (there.isPresent()) {
            return there.get();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        DocumentRef ref = new DocumentRef(territory, school, DocumentId.mint());
        DocumentFacts facts = new DocumentFacts(ref, kind, cycle, pins);
        if (store.add(new Document(facts, state, now, editable, 1, 1, now))) {
            String detail = Json.createObjectBuilder()
                    .add("kind", kind.name())
                    .add("cycle", cycle)
                    .add("definition", pins.definition())
                    .add("territoryRevision", pins.territoryRevision())
                    .build()
                    .toString();
            audit.append(event(who, ref, "DOCUMENT_OPENED", detail));
        }
        return find(territory, school, cycle, kind).orElseThrow(DocumentDesk::notFound);
    }

    @Override
    public Optional<Document> find(TerritoryId territory, SchoolId school, int cycle, DocumentKind kind) {
        return store.find(territory, school, cycle, kind);
    }

    @Override
    public Document get(DocumentRef ref) {
        return store.get(ref).orElseThrow(DocumentDesk::notFound);
    }

    @Override
    public List<Document> ofSchool(TerritoryId territory, SchoolId school) {
        return store.ofSchool(territory, school);
    }

    @Override
    public List<Document> ofCycle(TerritoryId territory, int cycle, DocumentKind kind) {
        return store.ofCycle(territory, cycle, kind);
    }

    @Override
    public Document move(Principal who, StateChange change) {
        Document before = get(change.document());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!store.move(change, now)) {
            throw changed();
        }
        store.addTransition(
                change.document(),
                new DocumentTransition(
                        0, change.transition(), before.state(), change.to(), who.person(), now, change.note()));
        String detail = Json.createObjectBuilder()
                .add("transition", change.transition())
                .add("from", before.state())
                .add("to", change.to())
                .build()
                .toString();
        audit.append(event(who, change.document(), "DOCUMENT_MOVED", detail));
        return get(change.document());
    }

    @Override
    public List<DocumentTransition> transitions(DocumentRef ref) {
        return store.transitions(ref);
    }

    static AuditEvent event(Principal who, DocumentRef ref, String action, String detail) {
        return new AuditEvent(
                ref.territory(),
                Optional.of(who.person()),
                action,
                Optional.of(ref.school()),
                Optional.of(ref.document()),
                detail);
    }

    static ProblemException notFound() {
        return Problems.notFound("DOCUMENT_NOT_FOUND", "El establecimiento no tiene ese documento.");
    }

    static ProblemException changed() {
        return new ProblemException(
                ProblemKind.STALE,
                "DOCUMENT_CHANGED",
                "El documento cambió mientras usted lo revisaba. Actualice la página, verifique y repita la acción.");
    }
}
