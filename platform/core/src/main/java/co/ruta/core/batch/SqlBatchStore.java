package co.ruta.core.batch;

import co.ruta.core.Service;
import co.ruta.core.batch.Batch.Confirmation;
import co.ruta.core.batch.BatchFile.Done;
import co.ruta.core.batch.BatchFile.Found;
import co.ruta.core.batch.BatchFile.State;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.format.FormImports;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.sql.Ascii;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import co.ruta.core.sql.SqlFailure;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In the tables {@code batch} and {@code batch_file}. */
@Service
class SqlBatchStore implements BatchStore {
    private static final int DUPLICATE = 1062;
    private static final String BATCH = "SELECT b.territory_id, b.id, b.name, b.size, b.received, b.year, b.origin,"
            + " b.uploaded_at, u.name, b.opened, b.refusal, b.confirmed_at, c.name FROM batch b"
            + " JOIN person u ON u.id = b.uploaded_by LEFT JOIN person c ON c.id = b.confirmed_by"
            + " WHERE b.territory_id = ?";
    private static final String DONE =
            " f.document_id, f.draft_opened, f.revision, f.added, f.changed, f.removed, f.conflicts, f.noted";
    private static final String FILE = "SELECT f.number, f.name, f.state, f.school_id, s.name, s.dane_code, f.kind,"
            + " f.format, f.title, f.year, f.problems, f.content IS NOT NULL, f.changed_at," + DONE
            + " FROM batch_file f LEFT JOIN school s ON s.territory_id = f.territory_id AND s.id = f.school_id"
            + " WHERE f.territory_id = ? AND f.batch_id = ?";
    private static final String FREE = "(f.state = 'WAITING' OR f.state = 'READY' AND b.confirmed_at IS NOT NULL)"
            + " AND (f.claimed_at IS NULL OR f.claimed_at < ?)";

    private final Sql sql;

    @Inject
    SqlBatchStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Batch it, PersonId by) {
        sql.update(
                "INSERT INTO batch (territory_id, id, name, size, received, year, origin, uploaded_by, uploaded_at,"
                        + " opened) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE)",
                it.territory().value(),
                it.id(),
                it.name(),
                it.size(),
                it.received(),
                it.year(),
                it.origin(),
                by.value(),
                it.uploadedAt());
    }

    @Override
    public Optional<Batch> find(TerritoryId territory, String id) {
        return sql.one(
                BATCH + " AND b.id = ?",
                row -> batch(row, counts(territory, row.text(2))),
                territory.value(),
                Ascii.of(id));
    }

    @Override
    public List<Batch> list(TerritoryId territory, int most) {
        return sql.list(
                BATCH + " ORDER BY b.uploaded_at DESC, b.id DESC LIMIT " + most,
                row -> batch(row, counts(territory, row.text(2))),
                territory.value());
    }

    private Map<State, Integer> counts(TerritoryId territory, String batch) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        sql.list(
                "SELECT state, COUNT(*) FROM batch_file WHERE territory_id = ? AND batch_id = ? GROUP BY state",
                row -> counts.put(State.valueOf(row.text(1)), row.count(2)),
                territory.value(),
                batch);
        return counts;
    }

    @Override
    public void received(TerritoryId territory, String id, long bytes) {
        sql.update("UPDATE batch SET received = ? WHERE territory_id = ? AND id = ?", bytes, territory.value(), id);
    }

    @Override
    public void open(TerritoryId territory, String id, Instant now, Entries entries) throws Archives.Unsafe {
        sql.update("DELETE FROM batch_file WHERE territory_id = ? AND batch_id = ?", territory.value(), id);
        int[] number = {0};
        entries.each((name, content) -> {
            boolean fits = content.length <= FormImports.LARGEST;
            sql.update(
                    "INSERT INTO batch_file (territory_id, batch_id, number, name, content, state, problems, changed_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    territory.value(),
                    id,
                    ++number[0],
                    name,
                    fits ? content : null,
                    fits ? State.WAITING.name() : State.REFUSED.name(),
                    fits ? Told.NOTHING.json() : Told.tooLarge().json(),
                    now);
        });
        sql.update("UPDATE batch SET opened = TRUE WHERE territory_id = ? AND id = ?", territory.value(), id);
    }

    @Override
    public void refuse(TerritoryId territory, String id, String why) {
        sql.update(
                "UPDATE batch SET refusal = ? WHERE territory_id = ? AND id = ?",
                why.substring(0, Math.min(why.length(), 1000)),
                territory.value(),
                id);
    }

    @Override
    public boolean confirm(TerritoryId territory, String id, PersonId by, Instant at, int ready) {
        String count = "(SELECT COUNT(*) FROM batch_file f WHERE f.territory_id = batch.territory_id"
                + " AND f.batch_id = batch.id AND f.state = ";
        return sql.update(
                        "UPDATE batch SET confirmed_by = ?, confirmed_at = ? WHERE territory_id = ? AND id = ?"
                                + " AND opened AND confirmed_at IS NULL AND " + count + "'WAITING') = 0 AND " + count
                                + "'READY') = ?",
                        by.value(),
                        at,
                        territory.value(),
                        id,
                        ready)
                == 1;
    }

    @Override
    public void again(TerritoryId territory, String id, Instant now) {
        sql.update(
                "UPDATE batch SET confirmed_by = NULL, confirmed_at = NULL WHERE territory_id = ? AND id = ?",
                territory.value(),
                id);
        sql.update(
                "UPDATE batch_file SET state = 'WAITING', claim = NULL, claimed_at = NULL, attempts = 0, changed_at = ?"
                        + " WHERE territory_id = ? AND batch_id = ? AND state = 'REFUSED' AND content IS NOT NULL",
                now,
                territory.value(),
                id);
    }

    @Override
    public List<BatchFile> files(TerritoryId territory, String id, Optional<State> state, int from, int most) {
        String where = state.map(it -> " AND f.state = '" + it + "'").orElse("");
        return sql.list(
                FILE + where + " ORDER BY f.number LIMIT " + most + " OFFSET " + from,
                SqlBatchStore::file,
                territory.value(),
                Ascii.of(id));
    }

    @Override
    public Optional<BatchFile> file(TerritoryId territory, String id, int number) {
        return sql.one(FILE + " AND f.number = ?", SqlBatchStore::file, territory.value(), Ascii.of(id), number);
    }

    @Override
    public Optional<byte[]> content(TerritoryId territory, String id, int number) {
        return sql.one(
                        "SELECT content FROM batch_file WHERE territory_id = ? AND batch_id = ? AND number = ?",
                        row -> row.bytesOrEmpty(1),
                        territory.value(),
                        Ascii.of(id),
                        number)
                .flatMap(it -> it);
    }

    @Override
    public Optional<Claim> claim(String token, Instant now, Instant free) {
        for (int i = 0; i < 5; i++) {
            Optional<Place> next = sql.one(
                    "SELECT f.territory_id, f.batch_id, f.number FROM batch_file f JOIN batch b"
                            + " ON b.territory_id = f.territory_id AND b.id = f.batch_id"
                            + " WHERE f.state IN ('WAITING', 'READY') AND " + FREE
                            + " ORDER BY b.uploaded_at, f.number LIMIT 1",
                    row -> new Place(new TerritoryId(row.text(1)), row.text(2), row.count(3)),
                    free);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            Place at = next.get();
            boolean mine = sql.update(
                            "UPDATE batch_file f JOIN batch b ON b.territory_id = f.territory_id AND b.id = f.batch_id"
                                    + " SET f.claim = ?, f.claimed_at = ?, f.attempts = f.attempts + 1"
                                    + " WHERE f.territory_id = ? AND f.batch_id = ? AND f.number = ? AND " + FREE,
                            token,
                            now,
                            at.territory().value(),
                            at.batch(),
                            at.number(),
                            free)
                    > 0;
            if (mine) {
                return read(at, token);
            }
        }
        return Optional.empty(); // other nodes are quicker: there is little left to do
    }

    private record Place(TerritoryId territory, String batch, int number) {}

    private Optional<Claim> read(Place at, String token) {
        return sql.one(
                "SELECT f.attempts, f.state, f.name, f.content, b.year, b.origin, p.id, p.name," + DONE
                        + " FROM batch_file f JOIN batch b ON b.territory_id = f.territory_id AND b.id = f.batch_id"
                        + " JOIN person p ON p.id = IF(f.state = 'READY', b.confirmed_by, b.uploaded_by)"
                        + " WHERE f.territory_id = ? AND f.batch_id = ? AND f.number = ? AND f.claim = ?",
                row -> new Claim(
                        at.territory(),
                        at.batch(),
                        at.number(),
                        token,
                        row.count(1),
                        row.text(2).equals("READY"),
                        row.text(3),
                        row.bytesOrEmpty(4).orElseGet(() -> new byte[0]),
                        done(row, 9),
                        row.count(5),
                        row.text(6),
                        new PersonId(row.text(7)),
                        row.text(8)),
                at.territory().value(),
                at.batch(),
                at.number(),
                token);
    }

    @Override
    public void settle(Claim claim, Outcome it, Instant now) {
        boolean over = it.state() == State.IMPORTED || it.state() == State.UNCHANGED;
        Done done = it.done();
        int written;
        try {
            written = sql.update(
                    "UPDATE batch_file SET state = ?, slot = ?, school_id = ?, kind = ?, format = ?, title = ?, year = ?,"
                            + " document_id = ?, draft_opened = ?, revision = ?, added = ?, changed = ?, removed = ?,"
                            + " conflicts = ?, noted = ?, problems = ?, claim = NULL, claimed_at = NULL, attempts = 0,"
                            + " content = IF(?, NULL, content), changed_at = ?"
                            + " WHERE territory_id = ? AND batch_id = ? AND number = ? AND claim = ?",
                    it.state().name(),
                    it.slot(),
                    it.found().map(found -> found.school().value()),
                    it.found().map(found -> found.kind().name()),
                    it.found().map(Found::format),
                    it.found().map(Found::title),
                    it.found().map(Found::year),
                    done.document().map(DocumentId::value),
                    done.opened(),
                    done.revision(),
                    done.added(),
                    done.changed(),
                    done.removed(),
                    done.conflicts(),
                    done.noted(),
                    new Told(it.faults(), it.notices()).json(),
                    over,
                    now,
                    claim.territory().value(),
                    claim.batch(),
                    claim.number(),
                    claim.token());
        } catch (SqlFailure failure) {
            if (failure.getCause() instanceof SQLException cause && cause.getErrorCode() == DUPLICATE) {
                throw new SlotTaken();
            }
            throw failure;
        }
        if (written == 0) {
            throw new Lost();
        }
    }

    @Override
    public void release(Claim claim) {
        sql.update(
                "UPDATE batch_file SET claim = NULL, claimed_at = NULL"
                        + " WHERE territory_id = ? AND batch_id = ? AND number = ? AND claim = ?",
                claim.territory().value(),
                claim.batch(),
                claim.number(),
                claim.token());
    }

    @Override
    public void forget(TerritoryId territory, Instant before) {
        sql.update(
                "UPDATE batch_file SET content = NULL WHERE territory_id = ? AND state = 'REFUSED'"
                        + " AND content IS NOT NULL AND changed_at < ?",
                territory.value(),
                before);
        sql.update(
                "DELETE FROM batch WHERE territory_id = ? AND opened = FALSE AND refusal IS NULL AND uploaded_at < ?",
                territory.value(),
                before);
    }

    private static Batch batch(Row row, Map<State, Integer> counts) throws SQLException {
        Optional<Instant> confirmed = row.instantOrEmpty(12);
        return new Batch(
                new TerritoryId(row.text(1)),
                row.text(2),
                row.text(3),
                row.number(4),
                row.number(5),
                row.count(6),
                row.text(7),
                row.instant(8),
                row.text(9),
                row.flag(10),
                row.textOrEmpty(11),
                confirmed.isEmpty() ? Optional.empty() : Optional.of(new Confirmation(confirmed.get(), row.text(13))),
                counts);
    }

    private static BatchFile file(Row row) throws SQLException {
        Told told = Told.of(row.text(11));
        Optional<String> school = row.textOrEmpty(4);
        return new BatchFile(
                row.count(1),
                row.text(2),
                State.valueOf(row.text(3)),
                school.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Found(
                                new SchoolId(school.get()),
                                row.text(5),
                                row.text(6),
                                DocumentKind.valueOf(row.text(7)),
                                row.text(8),
                                row.text(9),
                                row.count(10))),
                done(row, 14),
                told.faults(),
                told.notices(),
                row.flag(12),
                row.instant(13));
    }

    private static Done done(Row row, int from) throws SQLException {
        return new Done(
                row.textOrEmpty(from).map(DocumentId::new),
                row.flag(from + 1),
                row.number(from + 2),
                row.count(from + 3),
                row.count(from + 4),
                row.count(from + 5),
                row.count(from + 6),
                row.flag(from + 7));
    }
}
