package co.ruta.core.opinion;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;

/** Opinions in the database, whose triggers refuse to change or delete them. */
@Service
class SqlOpinionStore implements OpinionStore {
    private static final String COUNTED = "OPINION";

    private final Sql sql;

    @Inject
    SqlOpinionStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public long next(TerritoryId territory, int year) {
        return sql.one(
                        "INSERT INTO receipt_counter (territory_id, kind, cycle, last) VALUES (?, ?, ?, 1)"
                                + " ON DUPLICATE KEY UPDATE last = last + 1 RETURNING last",
                        row -> row.number(1),
                        territory.value(),
                        COUNTED,
                        year)
                .orElseThrow();
    }

    @Override
    public void add(Opinion it, String content) {
        sql.update(
                "INSERT INTO opinion (territory_id, document_id, number, submission_number, code, content, sha256,"
                        + " issued_at, issued_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.document().territory().value(),
                it.document().document().value(),
                it.number(),
                it.submission(),
                it.code(),
                content,
                HexFormat.of().parseHex(it.sha256()),
                it.issuedAt(),
                it.issuedBy().value());
    }

    @Override
    public List<Kept> of(DocumentRef document) {
        return sql.list(
                "SELECT number, submission_number, code, content, sha256, issued_at, issued_by FROM opinion"
                        + " WHERE territory_id = ? AND document_id = ? ORDER BY number",
                row -> new Kept(
                        new Opinion(
                                document,
                                row.count(1),
                                row.count(2),
                                row.text(3),
                                HexFormat.of().formatHex(row.bytes(5)),
                                row.instant(6),
                                new PersonId(row.text(7))),
                        row.text(4)),
                document.territory().value(),
                document.document().value());
    }
}
