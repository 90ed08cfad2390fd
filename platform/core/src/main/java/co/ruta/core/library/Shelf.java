package co.ruta.core.library;

import co.ruta.core.Service;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.library.Library.Facts;
import co.ruta.core.library.Library.Reader;
import co.ruta.core.library.Library.Receipts;
import co.ruta.core.library.Library.School;
import co.ruta.core.library.Paper.Audience;
import co.ruta.core.library.Paper.Kind;
import co.ruta.core.library.Paper.Version;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of the library. */
@Service
class Shelf {
    private static final String NEWEST = "(SELECT MAX(n.number) FROM library_version n WHERE n.territory_id ="
            + " d.territory_id AND n.document_id = d.id)";

    private final Sql sql;

    @Inject
    Shelf(Sql sql) {
        this.sql = sql;
    }

    /** Every document with its versions, newest first; {@code uploadedBy} holds ids. */
    List<Paper> papers(TerritoryId territory, PersonId reader) {
        Map<String, Paper> papers = new LinkedHashMap<>();
        sql.list(
                        "SELECT d.id, d.kind, d.reference, d.title, d.audience, d.valid_from, d.valid_to, v.number, v.sha256,"
                                + " v.name, v.size, v.media_type, v.note, v.uploaded_by, v.uploaded_at, r.read_at"
                                + " FROM library_document d"
                                + " JOIN library_version v ON v.territory_id = d.territory_id AND v.document_id = d.id"
                                + " LEFT JOIN library_read r ON r.territory_id = d.territory_id AND r.document_id = d.id"
                                + " AND r.number = " + NEWEST + " AND r.person_id = ?"
                                + " WHERE d.territory_id = ? ORDER BY d.id, v.number DESC",
                        Shelf::paper,
                        reader.value(),
                        territory.value())
                .forEach(it -> papers.merge(it.id(), it, Shelf::joined));
        return List.copyOf(papers.values());
    }

    private static Paper paper(Row row) throws SQLException {
        return new Paper(
                row.text(1),
                Kind.valueOf(row.text(2)),
                row.text(3),
                row.text(4),
                Audience.valueOf(row.text(5)),
                row.date(6),
                row.dateOrEmpty(7),
                List.of(new Version(
                        row.count(8),
                        row.text(9),
                        row.text(10),
                        row.number(11),
                        row.text(12),
                        row.text(13),
                        row.text(14),
                        row.instant(15))),
                row.instantOrEmpty(16));
    }

    private static Paper joined(Paper paper, Paper older) {
        List<Version> versions = new ArrayList<>(paper.versions());
        versions.addAll(older.versions());
        return new Paper(
                paper.id(),
                paper.kind(),
                paper.reference(),
                paper.title(),
                paper.audience(),
                paper.validFrom(),
                paper.validTo(),
                versions,
                paper.read());
    }

    /** False when the reference is there already. */
    boolean add(TerritoryId territory, String id, Facts facts, PersonId by, Instant at) {
        return sql.insertNew(
                "INSERT INTO library_document (territory_id, id, kind, reference, title, audience, valid_from, valid_to,"
                        + " created_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                territory.value(),
                id,
                facts.kind().name(),
                facts.reference(),
                facts.title(),
                facts.audience().name(),
                facts.validFrom(),
                facts.validTo(),
                by.value(),
                at);
    }

    /** False when the number is taken. */
    boolean add(TerritoryId territory, String document, Version version) {
        return sql.insertNew(
                "INSERT INTO library_version (territory_id, document_id, number, sha256, name, size, media_type, note,"
                        + " uploaded_by, uploaded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                territory.value(),
                document,
                version.number(),
                version.sha256(),
                version.name(),
                version.size(),
                version.mediaType(),
                version.note(),
                version.uploadedBy(),
                version.uploadedAt());
    }

    void read(TerritoryId territory, String document, int number, PersonId reader, Instant at) {
        sql.insertNew(
                "INSERT INTO library_read (territory_id, document_id, number, person_id, read_at) VALUES (?, ?, ?, ?, ?)",
                territory.value(),
                document,
                number,
                reader.value(),
                at);
    }

    Receipts receipts(TerritoryId territory, String document) {
        List<Reader> readers = sql.list(
                "SELECT p.name, MIN(s.name), r.read_at FROM library_document d"
                        + " JOIN library_read r ON r.territory_id = d.territory_id AND r.document_id = d.id AND r.number = "
                        + NEWEST + " JOIN person p ON p.id = r.person_id"
                        + " LEFT JOIN membership m ON m.person_id = p.id AND m.territory_id = d.territory_id"
                        + " LEFT JOIN school s ON s.territory_id = m.territory_id AND s.id = m.school_id"
                        + " WHERE d.territory_id = ? AND d.id = ? GROUP BY p.id, p.name, r.read_at ORDER BY r.read_at DESC",
                row -> new Reader(row.text(1), row.textOrEmpty(2), row.instant(3)),
                territory.value(),
                document);
        List<School> unread = sql.list(
                "SELECT s.id, s.name, s.dane_code FROM library_document d"
                        + " JOIN school s ON s.territory_id = d.territory_id AND s.valid_to IS NULL"
                        + " WHERE d.territory_id = ? AND d.id = ? AND d.audience <> 'SECRETARIA' AND NOT EXISTS ("
                        + "SELECT 1 FROM membership m JOIN library_read r ON r.territory_id = m.territory_id"
                        + " AND r.person_id = m.person_id AND r.document_id = d.id AND r.number = " + NEWEST
                        + " WHERE m.territory_id = s.territory_id AND m.school_id = s.id) ORDER BY s.name, s.id",
                row -> new School(row.text(1), row.text(2), row.text(3)),
                territory.value(),
                document);
        int schools = sql.one(
                        "SELECT COUNT(*) FROM school WHERE territory_id = ? AND valid_to IS NULL",
                        row -> row.count(1),
                        territory.value())
                .orElse(0);
        return new Receipts(readers, unread, schools);
    }
}
