package co.ruta.core.plugin;

import co.ruta.core.folder.AfterCommit;
import co.ruta.core.folder.Folder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plugins in the database. */
@ApplicationScoped
@SuppressWarnings("unchecked") // rows of native queries
class JpaPluginStore implements PluginStore {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private AfterCommit afterCommit;

    @Override
    public void keepJar(String sha256, byte[] bytes, Instant at) {
        database.createNativeQuery("INSERT IGNORE INTO plugin_jar (sha256, bytes, kept_at) VALUES (?, ?, ?)")
                .setParameter(1, sha256)
                .setParameter(2, bytes)
                .setParameter(3, utc(at))
                .executeUpdate();
    }

    @Override
    public Optional<byte[]> jar(String sha256) {
        Stream<Object> rows = database.createNativeQuery("SELECT bytes FROM plugin_jar WHERE sha256 = ?")
                .setParameter(1, sha256)
                .getResultStream();
        return rows.map(it -> (byte[]) it).findFirst();
    }

    @Override
    public void keepDefinition(String sha256, String plugin, String version, Folder files, Instant at) {
        database.createNativeQuery("INSERT IGNORE INTO definition_bundle"
                        + " (sha256, plugin_id, version, content, published_at) VALUES (?, ?, ?, ?, ?)")
                .setParameter(1, sha256)
                .setParameter(2, plugin)
                .setParameter(3, version)
                .setParameter(4, files.json())
                .setParameter(5, utc(at))
                .executeUpdate();
    }

    @Override
    public Optional<Folder> definition(String sha256) {
        Stream<Object> rows = database.createNativeQuery("SELECT content FROM definition_bundle WHERE sha256 = ?")
                .setParameter(1, sha256)
                .getResultStream();
        return rows.map(it -> Folder.of((String) it)).findFirst();
    }

    @Override
    public List<Activation> activations() {
        Stream<Object[]> rows = database.createNativeQuery("SELECT name, version, jar_sha256, definition_sha256,"
                        + " generation, status, reasons, since FROM plugin_activation ORDER BY name")
                .getResultStream();
        return rows.map(it -> new Activation(
                        (String) it[0],
                        Optional.ofNullable((String) it[1]),
                        Optional.ofNullable((String) it[2]),
                        Optional.ofNullable((String) it[3]),
                        ((Number) it[4]).longValue(),
                        PluginStatus.valueOf((String) it[5]),
                        ((String) it[6]).lines().toList(),
                        ((Timestamp) it[7]).toLocalDateTime().toInstant(ZoneOffset.UTC)))
                .toList();
    }

    @Override
    public void write(Activation activation) {
        database.createNativeQuery("REPLACE INTO plugin_activation (name, version, jar_sha256, definition_sha256,"
                        + " generation, status, reasons, since) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, activation.name())
                .setParameter(2, activation.version().orElse(null))
                .setParameter(3, activation.jar().orElse(null))
                .setParameter(4, activation.definition().orElse(null))
                .setParameter(5, activation.generation())
                .setParameter(6, activation.status().name())
                .setParameter(7, String.join("\n", activation.reasons()))
                .setParameter(8, utc(activation.since()))
                .executeUpdate();
    }

    @Override
    public void forgetNeverServed() {
        database.createNativeQuery("DELETE FROM plugin_activation WHERE definition_sha256 IS NULL")
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
