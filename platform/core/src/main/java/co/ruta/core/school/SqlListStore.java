package co.ruta.core.school;

import co.ruta.core.Service;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.school.SchoolLists.Receipt;
import co.ruta.core.school.SchoolLists.SchoolList;
import co.ruta.core.sql.Ascii;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the lists in the database, so that any node may apply what another received. */
@Service
class SqlListStore implements ListStore {
    private static final String SELECT = "SELECT l.id, l.name, l.sha256, l.uploaded_at, u.name, l.applied_at, a.name,"
            + " l.created, l.updated, l.unchanged, l.skipped FROM school_list l JOIN person u ON u.id = l.uploaded_by"
            + " LEFT JOIN person a ON a.id = l.applied_by WHERE l.territory_id = ?";

    private final Sql sql;

    @Inject
    SqlListStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TerritoryId territory, SchoolList list, PersonId by, byte[] content) {
        sql.update(
                "INSERT INTO school_list (territory_id, id, name, sha256, content, uploaded_by, uploaded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                territory.value(),
                list.id(),
                list.name(),
                list.sha256(),
                content,
                by.value(),
                list.uploadedAt());
    }

    @Override
    public Optional<SchoolList> find(TerritoryId territory, String list) {
        return sql.one(SELECT + " AND l.id = ?", SqlListStore::read, territory.value(), Ascii.of(list));
    }

    @Override
    public Optional<byte[]> content(TerritoryId territory, String list) {
        return sql.one(
                        "SELECT content FROM school_list WHERE territory_id = ? AND id = ?",
                        row -> row.bytesOrEmpty(1),
                        territory.value(),
                        Ascii.of(list))
                .flatMap(it -> it);
    }

    @Override
    public List<SchoolList> applied(TerritoryId territory, int limit) {
        return sql.list(
                SELECT + " AND l.applied_at IS NOT NULL ORDER BY l.applied_at DESC LIMIT ?",
                SqlListStore::read,
                territory.value(),
                limit);
    }

    @Override
    public void applied(TerritoryId territory, String list, PersonId by, Receipt receipt) {
        sql.update(
                "UPDATE school_list SET content = NULL, applied_at = ?, applied_by = ?, created = ?, updated = ?,"
                        + " unchanged = ?, skipped = ? WHERE territory_id = ? AND id = ?",
                receipt.at(),
                by.value(),
                receipt.created(),
                receipt.updated(),
                receipt.unchanged(),
                receipt.skipped(),
                territory.value(),
                Ascii.of(list));
    }

    @Override
    public void forget(TerritoryId territory, Instant uploadedBefore) {
        sql.update(
                "DELETE FROM school_list WHERE territory_id = ? AND applied_at IS NULL AND uploaded_at < ?",
                territory.value(),
                uploadedBefore);
    }

    private static SchoolList read(Row row) throws SQLException {
        Optional<Instant> at = row.instantOrEmpty(6);
        Optional<Receipt> receipt = at.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Receipt(at.get(), row.text(7), row.count(8), row.count(9), row.count(10), row.count(11)));
        return new SchoolList(row.text(1), row.text(2), row.text(3), row.instant(4), row.text(5), receipt);
    }
}
