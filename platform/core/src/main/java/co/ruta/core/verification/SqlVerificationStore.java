package co.ruta.core.verification;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Verifications in the database, whose triggers refuse to change or delete them. */
@Service
class SqlVerificationStore implements VerificationStore {
    private static final String COLUMNS =
            "SELECT id, submission_number, path, answer, remark, cut, author_id, at FROM verification"
                    + " WHERE territory_id = ? AND document_id = ?";

    private final Sql sql;

    @Inject
    SqlVerificationStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(DocumentRef document, Verification it) {
        return sql.insertNew(
                "INSERT INTO verification (territory_id, document_id, id, submission_number, path, answer, remark, cut,"
                        + " author_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                document.territory().value(),
                document.document().value(),
                it.id(),
                it.submission(),
                it.path(),
                it.answer(),
                it.remark(),
                it.cut(),
                it.author().value(),
                it.at());
    }

    @Override
    public Optional<Verification> find(DocumentRef document, String id) {
        return sql.one(
                COLUMNS + " AND id = ?",
                SqlVerificationStore::read,
                document.territory().value(),
                document.document().value(),
                id);
    }

    @Override
    public List<Verification> of(DocumentRef document) {
        return sql.list(
                COLUMNS + " ORDER BY at DESC, id DESC",
                SqlVerificationStore::read,
                document.territory().value(),
                document.document().value());
    }

    @Override
    public List<InExecution> inState(TerritoryId territory, String process, String state) {
        return sql.list(
                "SELECT d.id, d.school_id, s.name, s.dane_code, s.municipality_code, d.cycle, d.state_since,"
                        + " COUNT(DISTINCT v.path), MAX(v.at) AS last FROM document d"
                        + " JOIN school s ON s.territory_id = d.territory_id AND s.id = d.school_id"
                        + " LEFT JOIN verification v ON v.territory_id = d.territory_id AND v.document_id = d.id"
                        + " WHERE d.territory_id = ? AND d.process_id = ? AND d.state = ?"
                        + " GROUP BY d.id, d.school_id, s.name, s.dane_code, s.municipality_code, d.cycle, d.state_since"
                        + " ORDER BY last IS NOT NULL, last, s.name",
                row -> new InExecution(
                        new DocumentRef(territory, new SchoolId(row.text(2)), new DocumentId(row.text(1))),
                        row.text(3),
                        row.text(4),
                        row.text(5),
                        row.count(6),
                        row.instant(7),
                        row.count(8),
                        row.instantOrEmpty(9)),
                territory.value(),
                process,
                state);
    }

    private static Verification read(Row row) throws SQLException {
        return new Verification(
                row.text(1),
                row.count(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.textOrEmpty(6).map(LocalDate::parse),
                new PersonId(row.text(7)),
                row.instant(8));
    }
}
