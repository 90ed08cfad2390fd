package co.ruta.core.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Catalogues in the database. */
@ApplicationScoped
@SuppressWarnings("unchecked") // rows of native queries
class JpaCatalogueStore implements CatalogueStore {
    @PersistenceContext
    private EntityManager database;

    @Override
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        Stream<Object[]> rows = database.createNativeQuery(
                        "SELECT id, content FROM catalogue ORDER BY published_at, id")
                .getResultStream();
        rows.forEach(it -> all.put((String) it[0], (String) it[1]));
        return all;
    }

    @Override
    public void publish(String id, String sha256, String text, Instant at) {
        database.createNativeQuery(
                        "INSERT IGNORE INTO catalogue (id, sha256, content, published_at) VALUES (?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, sha256)
                .setParameter(3, text)
                .setParameter(4, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .executeUpdate();
    }
}
