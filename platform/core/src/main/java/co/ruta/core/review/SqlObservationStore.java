package co.ruta.core.review;

import co.ruta.core.Service;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.PersonId;
import co.ruta.core.review.ObservationView.State;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps observations in the database. */
@Service
class SqlObservationStore implements ObservationStore {
    private static final String SELECT = "SELECT id, submission_number, number, path, body, author_id, author_post, at,"
            + " published_at, state, version FROM observation"
            + " WHERE territory_id = ? AND document_id = ? AND state <> 'WITHDRAWN' ";

    private final Sql sql;

    @Inject
    SqlObservationStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Observation add(Observation it) {
        // Numbers are given one at a time: the document's row is the lock.
        sql.one(
                "SELECT id FROM document WHERE territory_id = ? AND id = ? FOR UPDATE",
                row -> row.text(1),
                territory(it.document()),
                document(it.document()));
        Optional<Observation> there = find(it.document(), it.id());
        if (there.isPresent()) {
            return there.get();
        }
        int number = sql.one(
                        "SELECT COALESCE(MAX(number), 0) + 1 FROM observation WHERE territory_id = ? AND document_id = ?",
                        row -> row.count(1),
                        territory(it.document()),
                        document(it.document()))
                .orElseThrow();
        sql.update(
                "INSERT INTO observation (territory_id, id, document_id, submission_number, number, path, body, author_id,"
                        + " author_post, at, state, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                territory(it.document()),
                it.id(),
                document(it.document()),
                it.submission(),
                number,
                it.path(),
                it.body(),
                it.author().value(),
                it.authorPost(),
                it.at(),
                it.state().name(),
                it.version());
        return new Observation(
                it.document(),
                it.id(),
                it.submission(),
                number,
                it.path(),
                it.body(),
                it.author(),
                it.authorPost(),
                it.at(),
                it.publishedAt(),
                it.state(),
                it.version(),
                it.replies());
    }

    @Override
    public boolean change(Observation it) {
        return sql.update(
                        "UPDATE observation SET body = ?, state = ?, version = ?"
                                + " WHERE territory_id = ? AND id = ? AND document_id = ? AND version = ?",
                        it.body(),
                        it.state().name(),
                        it.version(),
                        territory(it.document()),
                        it.id(),
                        document(it.document()),
                        it.version() - 1)
                == 1;
    }

    @Override
    public boolean withdraw(DocumentRef document, String id, int version) {
        return sql.update(
                        "UPDATE observation SET state = 'WITHDRAWN', version = version + 1 WHERE territory_id = ?"
                                + " AND id = ? AND document_id = ? AND version = ? AND published_at IS NULL",
                        territory(document),
                        id,
                        document(document),
                        version)
                == 1;
    }

    @Override
    public boolean reply(DocumentRef document, String observation, Reply it) {
        return sql.insertNew(
                "INSERT INTO observation_reply (territory_id, observation_id, id, body, author_id, author_post, by_school,"
                        + " at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                territory(document),
                observation,
                it.id(),
                it.body(),
                it.author().value(),
                it.authorPost(),
                it.bySchool(),
                it.at());
    }

    @Override
    public Optional<Observation> find(DocumentRef document, String id) {
        return of(document).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<Observation> of(DocumentRef document) {
        Map<String, List<Map.Entry<String, Reply>>> replies = sql
                .list(
                        "SELECT r.observation_id, r.id, r.body, r.author_id, r.author_post, r.by_school, r.at"
                                + " FROM observation_reply r JOIN observation o ON o.territory_id = r.territory_id"
                                + " AND o.id = r.observation_id WHERE o.territory_id = ? AND o.document_id = ?"
                                + " ORDER BY r.at, r.id",
                        SqlObservationStore::reply,
                        territory(document),
                        document(document))
                .stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey));
        return sql.list(
                SELECT + "ORDER BY number",
                row -> read(document, row, replies),
                territory(document),
                document(document));
    }

    private static Map.Entry<String, Reply> reply(Row row) throws SQLException {
        return Map.entry(
                row.text(1),
                new Reply(
                        row.text(2), row.text(3), new PersonId(row.text(4)), row.text(5), row.flag(6), row.instant(7)));
    }

    private static Observation read(DocumentRef document, Row row, Map<String, List<Map.Entry<String, Reply>>> replies)
            throws SQLException {
        return new Observation(
                document,
                row.text(1),
                row.count(2),
                row.count(3),
                row.text(4),
                row.text(5),
                new PersonId(row.text(6)),
                row.text(7),
                row.instant(8),
                row.instantOrEmpty(9),
                State.valueOf(row.text(10)),
                row.count(11),
                replies.getOrDefault(row.text(1), List.of()).stream()
                        .map(Map.Entry::getValue)
                        .toList());
    }

    @Override
    public int publish(DocumentRef document, Instant at) {
        return sql.update(
                "UPDATE observation SET published_at = ?, version = version + 1 WHERE territory_id = ?"
                        + " AND document_id = ? AND published_at IS NULL AND state <> 'WITHDRAWN'",
                at,
                territory(document),
                document(document));
    }

    @Override
    public int closeDone(DocumentRef document) {
        return sql.update(
                "UPDATE observation SET state = 'CLOSED', version = version + 1 WHERE territory_id = ?"
                        + " AND document_id = ? AND state = 'DONE'",
                territory(document),
                document(document));
    }

    private static String territory(DocumentRef document) {
        return document.territory().value();
    }

    private static String document(DocumentRef document) {
        return document.document().value();
    }
}
