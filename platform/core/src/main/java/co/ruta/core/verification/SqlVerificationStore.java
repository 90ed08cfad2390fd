package co.ruta.core.verification;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.PersonId;
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
