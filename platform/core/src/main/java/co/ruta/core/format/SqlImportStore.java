package co.ruta.core.format;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.format.FormIdentity.Target;
import co.ruta.core.format.FormImports.Import;
import co.ruta.core.format.FormImports.Receipt;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.sql.Ascii;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** In the table {@code format_import}. */
@Service
class SqlImportStore implements ImportStore {
    private static final String SELECT =
            "SELECT i.id, i.territory_id, i.school_id, i.document_id, i.format, i.number, i.target,"
                    + " i.name, i.uploaded_at, u.name, i.applied_at, a.name, i.added, i.changed, i.removed, i.conflicts, i.columns"
                    + " FROM format_import i JOIN person u ON u.id = i.uploaded_by LEFT JOIN person a ON a.id = i.applied_by"
                    + " WHERE i.territory_id = ? AND i.school_id = ? AND i.id = ?";

    private final Sql sql;

    @Inject
    SqlImportStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Import it, PersonId by, byte[] content) {
        sql.update(
                "INSERT INTO format_import (territory_id, school_id, id, document_id, format, number, target, name, content,"
                        + " uploaded_by, uploaded_at, columns) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.document().territory().value(),
                it.document().school().value(),
                it.id(),
                it.document().document().value(),
                it.format(),
                it.number(),
                it.target().name(),
                it.name(),
                content,
                by.value(),
                it.uploadedAt(),
                it.columns().map(ColumnMap::json));
    }

    @Override
    public Optional<Import> find(TerritoryId territory, SchoolId school, String id) {
        return sql.one(SELECT, SqlImportStore::read, territory.value(), school.value(), Ascii.of(id));
    }

    @Override
    public Optional<byte[]> content(TerritoryId territory, SchoolId school, String id) {
        return sql.one(
                        "SELECT content FROM format_import WHERE territory_id = ? AND school_id = ? AND id = ?",
                        row -> row.bytesOrEmpty(1),
                        territory.value(),
                        school.value(),
                        Ascii.of(id))
                .flatMap(it -> it);
    }

    @Override
    public boolean applied(Import it, PersonId by, Receipt receipt) {
        return sql.update(
                        "UPDATE format_import SET content = NULL, applied_at = ?, applied_by = ?, added = ?, changed = ?,"
                                + " removed = ?, conflicts = ? WHERE territory_id = ? AND id = ? AND applied_at IS NULL",
                        receipt.at(),
                        by.value(),
                        receipt.added(),
                        receipt.changed(),
                        receipt.removed(),
                        receipt.conflicts(),
                        it.document().territory().value(),
                        it.id())
                > 0;
    }

    @Override
    public void columns(Import it, ColumnMap map) {
        sql.update(
                "UPDATE format_import SET columns = ? WHERE territory_id = ? AND id = ? AND applied_at IS NULL",
                map.json(),
                it.document().territory().value(),
                it.id());
    }

    @Override
    public void forget(TerritoryId territory, Instant uploadedBefore) {
        sql.update(
                "DELETE FROM format_import WHERE territory_id = ? AND applied_at IS NULL AND uploaded_at < ?",
                territory.value(),
                uploadedBefore);
    }

    private static Import read(Row row) throws SQLException {
        Optional<Instant> at = row.instantOrEmpty(11);
        return new Import(
                row.text(1),
                new DocumentRef(new TerritoryId(row.text(2)), new SchoolId(row.text(3)), new DocumentId(row.text(4))),
                row.text(5),
                row.count(6),
                Target.valueOf(row.text(7)),
                row.text(8),
                row.instant(9),
                row.text(10),
                at.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Receipt(
                                at.get(), row.text(12), row.count(13), row.count(14), row.count(15), row.count(16))),
                row.textOrEmpty(17).map(ColumnMap::of));
    }
}
