package co.ruta.core.territory;

import co.ruta.core.folder.AfterCommit;
import co.ruta.core.folder.Folder;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Revisions in the database. */
@ApplicationScoped
@SuppressWarnings("unchecked") // rows of native queries
class JpaTerritoryStore implements TerritoryStore {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private AfterCommit afterCommit;

    @Override
    public Map<TerritoryId, Integer> current() {
        Map<TerritoryId, Integer> current = new LinkedHashMap<>();
        Stream<Object[]> rows = database.createNativeQuery(
                        "SELECT territory_id, MAX(number) FROM territory_revision GROUP BY territory_id")
                .getResultStream();
        rows.forEach(it -> current.put(new TerritoryId((String) it[0]), ((Number) it[1]).intValue()));
        return current;
    }

    @Override
    public void lock(TerritoryId id, Instant at) {
        // INSERT … ON DUPLICATE KEY locks the row either way, so that two first revisions wait for each other too
        database.createNativeQuery(
                        "INSERT INTO territory (id, created_at) VALUES (?, ?) ON DUPLICATE KEY UPDATE id = id")
                .setParameter(1, id.value())
                .setParameter(2, utc(at))
                .executeUpdate();
        database.createNativeQuery("SELECT id FROM territory WHERE id = ? FOR UPDATE")
                .setParameter(1, id.value())
                .getSingleResult();
    }

    @Override
    public int current(TerritoryId id) {
        Object last = database.createNativeQuery(
                        "SELECT COALESCE(MAX(number), 0) FROM territory_revision WHERE territory_id = ?")
                .setParameter(1, id.value())
                .getSingleResult();
        return ((Number) last).intValue();
    }

    @Override
    public Optional<Folder> files(TerritoryId id, int number) {
        Stream<Object> rows = database.createNativeQuery(
                        "SELECT files FROM territory_revision WHERE territory_id = ? AND number = ?")
                .setParameter(1, id.value())
                .setParameter(2, number)
                .getResultStream();
        return rows.map(it -> Folder.of((String) it)).findFirst();
    }

    @Override
    public List<Revision> history(TerritoryId id) {
        Stream<Object[]> rows = database.createNativeQuery("SELECT number, sha256, author_id, at, comment"
                        + " FROM territory_revision WHERE territory_id = ? ORDER BY number DESC")
                .setParameter(1, id.value())
                .getResultStream();
        return rows.map(it -> new Revision(
                        ((Number) it[0]).intValue(),
                        (String) it[1],
                        Optional.ofNullable((String) it[2]).map(PersonId::new),
                        ((Timestamp) it[3]).toLocalDateTime().toInstant(ZoneOffset.UTC),
                        (String) it[4]))
                .toList();
    }

    @Override
    public void add(TerritoryId id, Revision revision, Folder files) {
        database.createNativeQuery("INSERT INTO territory_revision"
                        + " (territory_id, number, files, sha256, author_id, at, comment) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, id.value())
                .setParameter(2, revision.number())
                .setParameter(3, files.json())
                .setParameter(4, revision.sha256())
                .setParameter(5, revision.author().map(PersonId::value).orElse(null))
                .setParameter(6, utc(revision.at()))
                .setParameter(7, revision.comment())
                .executeUpdate();
    }

    @Override
    public void afterCommit(Runnable work) {
        afterCommit.run(work);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
