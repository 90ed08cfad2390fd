package co.ruta.core.document;

import co.ruta.core.id.DocumentId;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Submissions in the database, whose triggers refuse to change or delete them. */
@ApplicationScoped
class SqlSubmissionStore implements SubmissionStore {
    private static final String COLUMNS = "s.territory_id, s.school_id, s.document_id, s.kind, s.cycle,"
            + " s.definition_sha, s.territory_revision, s.catalogue_id, s.process_id, s.number, s.sha256, s.ratings,"
            + " s.receipt, s.delivered_at, s.delivered_by, s.closes, s.late";
    private static final String OF_DOCUMENT =
            " FROM submission s WHERE s.territory_id = ? AND s.document_id = ? AND s.school_id = ? ";

    @Inject
    private Sql sql;

    @Override
    public long nextReceipt(TerritoryId territory, DocumentKind kind, int cycle) {
        return sql.one(
                        "INSERT INTO receipt_counter (territory_id, kind, cycle, last) VALUES (?, ?, ?, 1)"
                                + " ON DUPLICATE KEY UPDATE last = last + 1 RETURNING last",
                        row -> row.number(1),
                        territory.value(),
                        kind.name(),
                        cycle)
                .orElseThrow();
    }

    @Override
    public void add(Submission it, String content, String idempotencyKey) {
        DocumentFacts facts = it.document();
        sql.update(
                "INSERT INTO submission (territory_id, document_id, number, content, sha256, ratings, catalogue_id,"
                        + " definition_sha, territory_revision, process_id, school_id, cycle, kind, receipt,"
                        + " delivered_at, delivered_by, closes, late, idempotency_key)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                facts.ref().territory().value(),
                facts.ref().document().value(),
                it.number(),
                content,
                HexFormat.of().parseHex(it.sha256()),
                it.ratings(),
                facts.pins().catalogue(),
                facts.pins().definition(),
                facts.pins().territoryRevision(),
                facts.pins().process(),
                facts.ref().school().value(),
                facts.cycle(),
                facts.kind().name(),
                it.receipt(),
                it.deliveredAt(),
                it.deliveredBy().value(),
                it.closes(),
                it.late(),
                idempotencyKey);
    }

    @Override
    public Optional<Submission> byKey(DocumentRef ref, String idempotencyKey) {
        return sql.one(
                "SELECT " + COLUMNS + OF_DOCUMENT + "AND s.idempotency_key = ?",
                SqlSubmissionStore::read,
                ref.territory().value(),
                ref.document().value(),
                ref.school().value(),
                idempotencyKey);
    }

    @Override
    public List<Submission> list(DocumentRef ref) {
        return sql.list(
                "SELECT " + COLUMNS + OF_DOCUMENT + "ORDER BY s.number",
                SqlSubmissionStore::read,
                ref.territory().value(),
                ref.document().value(),
                ref.school().value());
    }

    @Override
    public Optional<String> content(DocumentRef ref, int number) {
        return sql.one(
                "SELECT s.content" + OF_DOCUMENT + "AND s.number = ?",
                row -> row.text(1),
                ref.territory().value(),
                ref.document().value(),
                ref.school().value(),
                number);
    }

    @Override
    public List<Submission> latestOfCycle(TerritoryId territory, int cycle, DocumentKind kind) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM document d JOIN submission s ON s.territory_id = d.territory_id"
                        + " AND s.document_id = d.id AND s.number = d.version - 1"
                        + " WHERE d.territory_id = ? AND d.kind = ? AND d.cycle = ? ORDER BY s.school_id",
                SqlSubmissionStore::read,
                territory.value(),
                kind.name(),
                cycle);
    }

    private static Submission read(Row row) throws SQLException {
        DocumentRef ref =
                new DocumentRef(new TerritoryId(row.text(1)), new SchoolId(row.text(2)), new DocumentId(row.text(3)));
        Pins pins = new Pins(row.text(6), row.count(7), row.textOrEmpty(8), row.text(9));
        DocumentFacts facts = new DocumentFacts(ref, DocumentKind.valueOf(row.text(4)), row.count(5), pins);
        return new Submission(
                facts,
                row.count(10),
                HexFormat.of().formatHex(row.bytes(11)),
                row.bytesOrEmpty(12),
                row.text(13),
                row.instant(14),
                new PersonId(row.text(15)),
                row.dateOrEmpty(16),
                row.flag(17));
    }
}
