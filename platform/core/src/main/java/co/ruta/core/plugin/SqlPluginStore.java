package co.ruta.core.plugin;

import co.ruta.core.Service;
import co.ruta.core.folder.AfterCommit;
import co.ruta.core.folder.Folder;
import co.ruta.core.id.PersonId;
import co.ruta.core.sql.Row;
import co.ruta.core.sql.Sql;
import co.ruta.sdk.PluginId;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Plugins in the database. */
@Service
class SqlPluginStore implements PluginStore {
    private static final String ACTS = "SELECT a.generation, a.plugin_id, a.act, a.version, a.jar_sha256,"
            + " a.definition_sha256, a.file_name, a.actor_id, p.name, a.at, a.reason, a.confirmed"
            + " FROM plugin_act a LEFT JOIN person p ON p.id = a.actor_id ";
    private static final String OFFERS = "SELECT jar_sha256, file_name, uploaded_by, uploaded_at FROM plugin_offer ";

    private final Sql sql;
    private final AfterCommit afterCommit;

    @Inject
    SqlPluginStore(Sql sql, AfterCommit afterCommit) {
        this.sql = sql;
        this.afterCommit = afterCommit;
    }

    @Override
    public void keepJar(String sha256, byte[] bytes, Instant at) {
        sql.update("INSERT IGNORE INTO plugin_jar (sha256, bytes, kept_at) VALUES (?, ?, ?)", sha256, bytes, at);
    }

    @Override
    public Optional<byte[]> jar(String sha256) {
        return sql.one("SELECT bytes FROM plugin_jar WHERE sha256 = ?", row -> row.bytes(1), sha256);
    }

    @Override
    public void keepDefinition(String sha256, String plugin, String version, Folder files, Instant at) {
        sql.update(
                "INSERT IGNORE INTO definition_bundle (sha256, plugin_id, version, content, published_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                sha256,
                plugin,
                version,
                files.json(),
                at);
    }

    @Override
    public Optional<Folder> definition(String sha256) {
        return sql.one("SELECT content FROM definition_bundle WHERE sha256 = ?", row -> Folder.of(row.text(1)), sha256);
    }

    @Override
    public void lock() {
        sql.one("SELECT name FROM work_turn WHERE name = 'PLUGIN_ACT' FOR UPDATE", row -> row.text(1));
    }

    @Override
    public long generation() {
        return sql.one("SELECT MAX(generation) FROM plugin_act", row -> row.number(1))
                .orElse(0L);
    }

    @Override
    public List<Activation> latest() {
        return sql.list(
                ACTS + "JOIN (SELECT MAX(generation) AS newest FROM plugin_act GROUP BY plugin_id) m"
                        + " ON m.newest = a.generation ORDER BY a.plugin_id",
                SqlPluginStore::activation);
    }

    @Override
    public List<Activation> history(String plugin) {
        return sql.list(ACTS + "WHERE a.plugin_id = ? ORDER BY a.generation DESC", SqlPluginStore::activation, plugin);
    }

    @Override
    public List<Activation> ofJar(String sha256) {
        return sql.list(ACTS + "WHERE a.jar_sha256 = ? ORDER BY a.generation DESC", SqlPluginStore::activation, sha256);
    }

    @Override
    public Optional<Activation> done(String idempotencyKey) {
        return sql.one(ACTS + "WHERE a.idempotency_key = ?", SqlPluginStore::activation, idempotencyKey);
    }

    @Override
    public void append(Activation it, String idempotencyKey) {
        sql.update(
                "INSERT INTO plugin_act (generation, plugin_id, act, version, jar_sha256, definition_sha256, file_name,"
                        + " actor_id, at, reason, confirmed, idempotency_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                it.generation(),
                it.plugin().value(),
                it.act().name(),
                it.version(),
                it.jar(),
                it.definition(),
                it.file(),
                it.actor().map(PersonId::value),
                it.at(),
                it.reason(),
                it.confirmed(),
                idempotencyKey);
    }

    @Override
    public void offer(Offer offer) {
        sql.update(
                "INSERT INTO plugin_offer (jar_sha256, file_name, uploaded_by, uploaded_at) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE file_name = VALUES(file_name), uploaded_by = VALUES(uploaded_by),"
                        + " uploaded_at = VALUES(uploaded_at)",
                offer.sha256(),
                offer.fileName(),
                offer.by().map(PersonId::value),
                offer.at());
    }

    @Override
    public Optional<Offer> offered(String sha256) {
        return sql.one(OFFERS + "WHERE jar_sha256 = ?", SqlPluginStore::offer, sha256);
    }

    @Override
    public void decided(String sha256) {
        sql.update("DELETE FROM plugin_offer WHERE jar_sha256 = ?", sha256);
    }

    @Override
    public List<Offer> offers() {
        return sql.list(OFFERS + "ORDER BY uploaded_at DESC", SqlPluginStore::offer);
    }

    @Override
    public int sweep(Instant before) {
        sql.update("DELETE FROM plugin_offer WHERE uploaded_at < ?", before);
        return sql.update(
                "DELETE FROM plugin_jar WHERE kept_at < ? AND sha256 NOT IN (SELECT jar_sha256 FROM plugin_offer)"
                        + " AND sha256 NOT IN (SELECT jar_sha256 FROM plugin_act WHERE jar_sha256 IS NOT NULL)",
                before);
    }

    @Override
    public void afterCommit(Runnable work) {
        afterCommit.run(work);
    }

    private static Offer offer(Row row) throws SQLException {
        return new Offer(row.text(1), row.text(2), row.textOrEmpty(3).map(PersonId::new), row.instant(4));
    }

    private static Activation activation(Row row) throws SQLException {
        return new Activation(
                row.number(1),
                new PluginId(row.text(2)),
                PluginAct.valueOf(row.text(3)),
                row.text(4),
                row.textOrEmpty(5),
                row.text(6),
                row.text(7),
                row.textOrEmpty(8).map(PersonId::new),
                row.textOrEmpty(9),
                row.instant(10),
                row.text(11),
                row.flag(12));
    }
}
