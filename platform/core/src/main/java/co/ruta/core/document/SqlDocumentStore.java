package co.ruta.core.document;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Documents in the database. */
@ApplicationScoped
class SqlDocumentStore implements DocumentStore {
    private static final String SELECT =
            "SELECT " + SqlDocuments.COLUMNS + " FROM document d WHERE d.territory_id = ? ";

    @Inject
    private Sql sql;

    @Override
    public boolean add(Document it) {
        DocumentFacts facts = it.facts();
        DocumentRef ref = it.ref();
        return sql.insertNew(
                "INSERT INTO document (territory_id, id, kind, school_id, cycle, definition_sha, territory_revision,"
                        + " catalogue_id, process_id, state, state_since, editable, version, revision, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ref.territory().value(),
                ref.document().value(),
                facts.kind().name(),
                ref.school().value(),
                facts.cycle(),
                facts.pins().definition(),
                facts.pins().territoryRevision(),
                facts.pins().catalogue(),
                facts.pins().process(),
                it.state(),
                it.stateSince(),
                it.editable(),
                it.version(),
                it.revision(),
                it.createdAt());
    }

    @Override
    public Optional<Document> get(DocumentRef ref) {
        return sql.one(
                SELECT + "AND d.id = ? AND d.school_id = ?",
                SqlDocuments::read,
                ref.territory().value(),
                ref.document().value(),
                ref.school().value());
    }

    @Override
    public Optional<Document> find(TerritoryId territory, SchoolId school, int cycle, DocumentKind kind) {
        return sql.one(
                SELECT + "AND d.school_id = ? AND d.cycle = ? AND d.kind = ?",
                SqlDocuments::read,
                territory.value(),
                school.value(),
                cycle,
                kind.name());
    }

    @Override
    public List<Document> ofSchool(TerritoryId territory, SchoolId school) {
        return sql.list(
                SELECT + "AND d.school_id = ? ORDER BY d.cycle DESC, d.kind",
                SqlDocuments::read,
                territory.value(),
                school.value());
    }

    @Override
    public List<Document> ofCycle(TerritoryId territory, int cycle, DocumentKind kind) {
        return sql.list(
                SELECT + "AND d.kind = ? AND d.cycle = ? ORDER BY d.school_id",
                SqlDocuments::read,
                territory.value(),
                kind.name(),
                cycle);
    }

    @Override
    public boolean move(StateChange change, Instant at) {
        return 1
                == sql.update(
                        "UPDATE document SET state = ?, state_since = ?, editable = ?, revision = revision + 1"
                                + " WHERE territory_id = ? AND id = ? AND school_id = ? AND revision = ?",
                        change.to(),
                        at,
                        change.editable(),
                        change.document().territory().value(),
                        change.document().document().value(),
                        change.document().school().value(),
                        change.revision());
    }

    @Override
    public boolean close(StateChange change, Instant at) {
        String territory = change.document().territory().value();
        String document = change.document().document().value();
        return 1
                == sql.update(
                        "UPDATE document SET state = ?, state_since = ?, editable = FALSE, revision = revision + 1,"
                                + " version = version + 1 WHERE territory_id = ? AND id = ? AND school_id = ?"
                                + " AND revision = ? AND editable AND NOT EXISTS (SELECT 1 FROM draft_rival r"
                                + " WHERE r.territory_id = ? AND r.document_id = ?)",
                        change.to(),
                        at,
                        territory,
                        document,
                        change.document().school().value(),
                        change.revision(),
                        territory,
                        document);
    }

    @Override
    public void addTransition(DocumentRef ref, DocumentTransition it) {
        sql.update(
                "INSERT INTO document_transition (territory_id, document_id, number, transition_id, from_state,"
                        + " to_state, actor_id, at, note) SELECT ?, ?, COALESCE(MAX(number), 0) + 1, ?, ?, ?, ?, ?, ?"
                        + " FROM document_transition WHERE territory_id = ? AND document_id = ?",
                ref.territory().value(),
                ref.document().value(),
                it.transition(),
                it.from(),
                it.to(),
                it.actor().value(),
                it.at(),
                it.note(),
                ref.territory().value(),
                ref.document().value());
    }

    @Override
    public List<DocumentTransition> transitions(DocumentRef ref) {
        return sql.list(
                "SELECT t.number, t.transition_id, t.from_state, t.to_state, t.actor_id, t.at, t.note"
                        + " FROM document_transition t JOIN document d ON d.territory_id = t.territory_id"
                        + " AND d.id = t.document_id WHERE t.territory_id = ? AND t.document_id = ?"
                        + " AND d.school_id = ? ORDER BY t.number",
                row -> new DocumentTransition(
                        row.count(1),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        new PersonId(row.text(5)),
                        row.instant(6),
                        row.textOrEmpty(7)),
                ref.territory().value(),
                ref.document().value(),
                ref.school().value());
    }
}
