package co.ruta.core.document;

import co.ruta.core.id.PersonId;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafts in the database. Holding and writing are the hot path of autosave. */
@ApplicationScoped
class SqlDraftStore implements DraftStore {
    private static final String ROW = "r.path, r.value, r.rev, r.author_id, r.at, r.contested";
    private static final String HOLD = "SELECT " + SqlDocuments.COLUMNS + ", " + ROW
            + " FROM document d LEFT JOIN draft_row r ON r.territory_id = d.territory_id AND r.document_id = d.id"
            + " AND r.path IN (%s) WHERE d.territory_id = ? AND d.id = ? AND d.school_id = ? FOR UPDATE";
    private static final String PUT_ROW = "INSERT INTO draft_row"
            + " (territory_id, document_id, path, value, rev, author_id, at, deleted, contested)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE value = VALUES(value), rev = VALUES(rev),"
            + " author_id = VALUES(author_id), at = VALUES(at), deleted = VALUES(deleted),"
            + " contested = VALUES(contested)";
    private static final String PUT_RIVAL = "INSERT INTO draft_rival"
            + " (territory_id, document_id, path, author_id, op_id, value, rev, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE op_id = VALUES(op_id), value = VALUES(value), rev = VALUES(rev),"
            + " at = VALUES(at)";

    @Inject
    private Sql sql;

    @Override
    public Optional<Held> hold(DocumentRef ref, Collection<String> paths) {
        List<Object> arguments = new ArrayList<>(paths);
        arguments.addAll(List.of(
                ref.territory().value(), ref.document().value(), ref.school().value()));
        Map<String, HeldRow> rows = new HashMap<>();
        List<Document> documents = sql.list(
                HOLD.formatted(Sql.marks(paths.size())),
                row -> {
                    if (row.textOrEmpty(SqlDocuments.WIDTH + 1).isPresent()) {
                        HeldRow held =
                                new HeldRow(draftRow(row, SqlDocuments.WIDTH), row.number(SqlDocuments.WIDTH + 6));
                        rows.put(held.row().path(), held);
                    }
                    return SqlDocuments.read(row);
                },
                arguments.toArray());
        return documents.stream().findFirst().map(document -> new Held(document, rows));
    }

    @Override
    public void write(DocumentRef ref, Merged merged) {
        String territory = ref.territory().value();
        String document = ref.document().value();
        sql.batch(
                PUT_ROW,
                merged.rows().stream()
                        .map(it -> arguments(territory, document, it))
                        .toList());
        sql.batch(
                PUT_RIVAL,
                merged.rivals().stream()
                        .map(it -> arguments(territory, document, it))
                        .toList());
        for (String path : merged.settled()) {
            sql.update(
                    "DELETE FROM draft_rival WHERE territory_id = ? AND document_id = ? AND path = ?",
                    territory,
                    document,
                    path);
        }
        sql.update(
                "UPDATE document SET revision = ? WHERE territory_id = ? AND id = ?",
                merged.revision(),
                territory,
                document);
    }

    private static @Nullable Object[] arguments(String territory, String document, HeldRow held) {
        DraftRow it = held.row();
        return new @Nullable Object[] {
            territory,
            document,
            it.path(),
            it.value().map(DraftValue::json),
            it.rev(),
            it.author().value(),
            it.at(),
            it.deleted(),
            held.contested()
        };
    }

    private static @Nullable Object[] arguments(String territory, String document, Rival it) {
        return new @Nullable Object[] {
            territory,
            document,
            it.path(),
            it.author().value(),
            it.opId(),
            it.value().map(DraftValue::json),
            it.rev(),
            it.at()
        };
    }

    @Override
    public DraftRows rows(DocumentRef ref, long since) {
        // The revision first: rows newer than it come again next time, none is left out.
        long revision = sql.one(
                        "SELECT revision FROM document WHERE territory_id = ? AND id = ? AND school_id = ?",
                        row -> row.number(1),
                        ref.territory().value(),
                        ref.document().value(),
                        ref.school().value())
                .orElseThrow(DocumentDesk::notFound);
        return rows(ref, since, revision);
    }

    @Override
    public DraftRows rows(Document document) {
        return rows(document.ref(), 0, document.revision());
    }

    private DraftRows rows(DocumentRef ref, long since, long revision) {
        List<HeldRow> found = sql.list(
                "SELECT " + ROW + " FROM draft_row r WHERE r.territory_id = ? AND r.document_id = ?"
                        + " AND (r.rev > ? OR r.contested > 0) ORDER BY r.path",
                row -> new HeldRow(draftRow(row, 0), row.number(6)),
                ref.territory().value(),
                ref.document().value(),
                since);
        return new DraftRows(
                revision,
                found.stream().map(HeldRow::row).filter(it -> it.rev() > since).toList(),
                found.stream()
                        .filter(HeldRow::inConflict)
                        .map(it -> it.row().path())
                        .toList());
    }

    @Override
    public List<Conflict> conflicts(DocumentRef ref) {
        Map<String, Conflict> found = new LinkedHashMap<>();
        sql.list(
                "SELECT " + ROW + ", v.op_id, v.value, v.rev, v.author_id, v.at FROM document d"
                        + " JOIN draft_rival v ON v.territory_id = d.territory_id AND v.document_id = d.id"
                        + " JOIN draft_row r ON r.territory_id = v.territory_id AND r.document_id = v.document_id"
                        + " AND r.path = v.path WHERE d.territory_id = ? AND d.id = ? AND d.school_id = ?"
                        + " ORDER BY v.path, v.rev",
                row -> {
                    DraftRow current = draftRow(row, 0);
                    Conflict conflict =
                            found.computeIfAbsent(current.path(), path -> new Conflict(current, new ArrayList<>()));
                    return conflict.rivals().add(rival(row, current.path()));
                },
                ref.territory().value(),
                ref.document().value(),
                ref.school().value());
        return List.copyOf(found.values());
    }

    private static DraftRow draftRow(Row row, int before) throws SQLException {
        return new DraftRow(
                row.text(before + 1),
                row.textOrEmpty(before + 2).map(DraftValue::new),
                row.number(before + 3),
                new PersonId(row.text(before + 4)),
                row.instant(before + 5));
    }

    private static Rival rival(Row row, String path) throws SQLException {
        return new Rival(
                path,
                row.text(7),
                row.textOrEmpty(8).map(DraftValue::new),
                row.number(9),
                new PersonId(row.text(10)),
                row.instant(11));
    }
}
