package co.ruta.core.records;

import co.ruta.core.Service;
import co.ruta.core.format.RecordValues;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.records.SchoolRecord.Filing;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Records in the database, whose triggers refuse to change or delete one that was filed. */
@Service
class SqlRecordStore implements RecordStore {
    private static final String SELECT = "SELECT territory_id, school_id, id, year, definition_sha, format_id,"
            + " format_version, content, revision, author_id, begun_at, code, sha256, filed_by, filed_at, facts"
            + " FROM school_record WHERE territory_id = ? AND school_id = ? ";
    private static final String COUNTED = "RECORD";

    private final Sql sql;

    @Inject
    SqlRecordStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(SchoolRecord it) {
        sql.update(
                "INSERT INTO school_record (territory_id, school_id, id, year, definition_sha, format_id,"
                        + " format_version, content, revision, author_id, begun_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.territory().value(),
                it.school().value(),
                it.id(),
                it.year(),
                it.definition(),
                it.format(),
                it.version(),
                it.values().json(),
                it.revision(),
                it.author().value(),
                it.begun());
    }

    @Override
    public Optional<SchoolRecord> find(TerritoryId territory, SchoolId school, String id) {
        return sql.one(SELECT + "AND id = ?", SqlRecordStore::read, territory.value(), school.value(), id);
    }

    @Override
    public List<SchoolRecord> of(TerritoryId territory, SchoolId school, int year) {
        return sql.list(
                SELECT + "AND year = ? ORDER BY begun_at, id",
                SqlRecordStore::read,
                territory.value(),
                school.value(),
                year);
    }

    @Override
    public boolean change(SchoolRecord before, SchoolRecord after) {
        return sql.update(
                        "UPDATE school_record SET content = ?, revision = ?, code = ?, sha256 = ?, filed_by = ?,"
                                + " filed_at = ?, facts = ? WHERE territory_id = ? AND school_id = ? AND id = ? AND revision = ?"
                                + " AND filed_at IS NULL",
                        after.values().json(),
                        after.revision(),
                        after.filing().map(Filing::code),
                        after.filing().map(it -> HexFormat.of().parseHex(it.sha256())),
                        after.filing().map(it -> it.by().value()),
                        after.filing().map(Filing::at),
                        after.filing().flatMap(Filing::facts).map(RecordFacts::json),
                        before.territory().value(),
                        before.school().value(),
                        before.id(),
                        before.revision())
                == 1;
    }

    @Override
    public boolean remove(SchoolRecord it) {
        return sql.update(
                        "DELETE FROM school_record WHERE territory_id = ? AND school_id = ? AND id = ?"
                                + " AND filed_at IS NULL",
                        it.territory().value(),
                        it.school().value(),
                        it.id())
                == 1;
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
    public boolean names(TerritoryId territory, SchoolId school, String sha256, boolean onlyFiled) {
        return sql.one(
                        "SELECT COUNT(*) FROM school_record WHERE territory_id = ? AND school_id = ?"
                                + (onlyFiled ? " AND filed_at IS NOT NULL" : "") + " AND LOCATE(?, content) > 0",
                        row -> row.count(1),
                        territory.value(),
                        school.value(),
                        sha256)
                .filter(it -> it > 0)
                .isPresent();
    }

    private static SchoolRecord read(Row row) throws SQLException {
        Optional<Filing> filing = row.instantOrEmpty(15).isEmpty()
                ? Optional.empty()
                : Optional.of(new Filing(
                        row.text(12),
                        HexFormat.of().formatHex(row.bytes(13)),
                        new PersonId(row.text(14)),
                        row.instant(15),
                        row.textOrEmpty(16).map(RecordFacts::read)));
        return new SchoolRecord(
                new TerritoryId(row.text(1)),
                new SchoolId(row.text(2)),
                row.text(3),
                row.count(4),
                row.text(5),
                row.text(6),
                row.count(7),
                RecordValues.read(row.text(8)),
                row.count(9),
                new PersonId(row.text(10)),
                row.instant(11),
                filing);
    }
}
