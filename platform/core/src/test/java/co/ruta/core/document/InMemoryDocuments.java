package co.ruta.core.document;

import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Documents, drafts and submissions in memory, as the database keeps them. */
public final class InMemoryDocuments implements DocumentStore, DraftStore, SubmissionStore {
    private static final class Kept {
        private Document document;
        private final Map<String, HeldRow> rows = new TreeMap<>();
        private final Map<String, Map<String, Rival>> rivals = new TreeMap<>();
        private final List<DocumentTransition> transitions = new ArrayList<>();
        private final List<Submission> submissions = new ArrayList<>();
        private final Map<Integer, String> contents = new HashMap<>();
        private final Map<String, Integer> keys = new HashMap<>();

        private Kept(Document document) {
            this.document = document;
        }
    }

    private final Map<DocumentId, Kept> kept = new HashMap<>();
    private final Map<String, Long> receipts = new HashMap<>();

    @Override
    public boolean add(Document document) {
        DocumentFacts it = document.facts();
        if (find(it.ref().territory(), it.ref().school(), it.cycle(), it.kind()).isPresent()) {
            return false;
        }
        kept.put(it.ref().document(), new Kept(document));
        return true;
    }

    @Override
    public Optional<Document> get(DocumentRef ref) {
        return at(ref).map(it -> it.document);
    }

    @Override
    public Optional<Document> find(TerritoryId territory, SchoolId school, int cycle, DocumentKind kind) {
        return ofSchool(territory, school).stream()
                .filter(it -> it.facts().cycle() == cycle && it.facts().kind() == kind)
                .findFirst();
    }

    @Override
    public List<Document> ofSchool(TerritoryId territory, SchoolId school) {
        return those(it ->
                it.ref().territory().equals(territory) && it.ref().school().equals(school));
    }

    @Override
    public List<Document> ofCycle(TerritoryId territory, int cycle, DocumentKind kind) {
        return those(it -> it.ref().territory().equals(territory)
                && it.facts().cycle() == cycle
                && it.facts().kind() == kind);
    }

    @Override
    public boolean move(StateChange change, Instant at) {
        return moved(change, at, 0);
    }

    @Override
    public boolean close(StateChange change, Instant at) {
        Kept it = at(change.document()).orElseThrow();
        return it.document.editable() && it.rivals.isEmpty() && moved(change, at, 1);
    }

    private boolean moved(StateChange change, Instant at, int versions) {
        Kept it = at(change.document()).orElseThrow();
        Document before = it.document;
        if (before.revision() != change.revision()) {
            return false;
        }
        it.document = new Document(
                before.facts(),
                change.to(),
                at,
                change.editable(),
                before.version() + versions,
                before.revision() + 1,
                before.createdAt());
        return true;
    }

    @Override
    public void addTransition(DocumentRef ref, DocumentTransition it) {
        List<DocumentTransition> all = at(ref).orElseThrow().transitions;
        all.add(new DocumentTransition(
                all.size() + 1, it.transition(), it.from(), it.to(), it.actor(), it.at(), it.note()));
    }

    @Override
    public List<DocumentTransition> transitions(DocumentRef ref) {
        return at(ref).map(it -> List.copyOf(it.transitions)).orElse(List.of());
    }

    @Override
    public Optional<Held> hold(DocumentRef ref, Collection<String> paths) {
        return at(ref).map(it -> {
            Map<String, HeldRow> rows = new HashMap<>(it.rows);
            rows.keySet().retainAll(paths);
            return new Held(it.document, rows);
        });
    }

    @Override
    public void write(DocumentRef ref, Merged merged) {
        Kept it = at(ref).orElseThrow();
        merged.rows().forEach(row -> it.rows.put(row.row().path(), row));
        merged.rivals().forEach(rival -> it.rivals
                .computeIfAbsent(rival.path(), path -> new HashMap<>())
                .put(rival.author().value(), rival));
        merged.settled().forEach(it.rivals::remove);
        Document before = it.document;
        it.document = new Document(
                before.facts(),
                before.state(),
                before.stateSince(),
                before.editable(),
                before.version(),
                merged.revision(),
                before.createdAt());
    }

    @Override
    public DraftRows rows(DocumentRef ref, long since) {
        Kept it = at(ref).orElseThrow(DocumentDesk::notFound);
        return new DraftRows(
                it.document.revision(),
                it.rows.values().stream()
                        .map(HeldRow::row)
                        .filter(row -> row.rev() > since)
                        .toList(),
                List.copyOf(it.rivals.keySet()));
    }

    @Override
    public DraftRows rows(Document document) {
        return rows(document.ref(), 0);
    }

    @Override
    public List<Conflict> conflicts(DocumentRef ref) {
        Kept it = at(ref).orElseThrow(DocumentDesk::notFound);
        return it.rivals.entrySet().stream()
                .map(entry -> new Conflict(
                        it.rows.get(entry.getKey()).row(),
                        entry.getValue().values().stream()
                                .sorted(Comparator.comparing(Rival::rev))
                                .toList()))
                .toList();
    }

    @Override
    public long nextReceipt(TerritoryId territory, DocumentKind kind, int cycle) {
        return receipts.merge(territory + " " + kind + " " + cycle, 1L, Long::sum);
    }

    @Override
    public void add(Submission submission, String content, String idempotencyKey) {
        Kept it = at(submission.document().ref()).orElseThrow();
        it.submissions.add(submission);
        it.contents.put(submission.number(), content);
        it.keys.put(idempotencyKey, submission.number());
    }

    @Override
    public Optional<Submission> byKey(DocumentRef ref, String idempotencyKey) {
        return at(ref).flatMap(it -> it.submissions.stream()
                .filter(one -> Integer.valueOf(one.number()).equals(it.keys.get(idempotencyKey)))
                .findFirst());
    }

    @Override
    public List<Submission> list(DocumentRef ref) {
        return at(ref).map(it -> List.copyOf(it.submissions)).orElse(List.of());
    }

    @Override
    public Optional<String> content(DocumentRef ref, int number) {
        return at(ref).flatMap(it -> Optional.ofNullable(it.contents.get(number)));
    }

    @Override
    public List<Submission> latestOfCycle(TerritoryId territory, int cycle, DocumentKind kind) {
        return ofCycle(territory, cycle, kind).stream()
                .map(it -> list(it.ref()))
                .filter(it -> !it.isEmpty())
                .map(it -> it.get(it.size() - 1))
                .toList();
    }

    private Optional<Kept> at(DocumentRef ref) {
        return Optional.ofNullable(kept.get(ref.document()))
                .filter(it -> it.document.ref().equals(ref));
    }

    private List<Document> those(Predicate<Document> wanted) {
        return kept.values().stream().map(it -> it.document).filter(wanted).toList();
    }
}
