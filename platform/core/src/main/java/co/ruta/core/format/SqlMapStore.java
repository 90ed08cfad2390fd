package co.ruta.core.format;

import co.ruta.core.Service;
import co.ruta.core.format.ForeignTables.Kept;
import co.ruta.core.id.Ids;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.sql.Ascii;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** In the table {@code column_map}. */
@Service
class SqlMapStore implements MapStore {
    private final Sql sql;

    @Inject
    SqlMapStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(TerritoryId territory, Optional<SchoolId> owner, ColumnMap map, PersonId by, Instant at) {
        sql.update(
                "INSERT INTO column_map (territory_id, id, owner, school_id, format, headings, map, kept_by, kept_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE map = VALUES(map),"
                        + " kept_by = VALUES(kept_by), kept_at = VALUES(kept_at)",
                territory.value(),
                Ids.mint(),
                owner.map(SchoolId::value).orElse(""),
                owner.map(SchoolId::value),
                map.format(),
                hash(map),
                map.anywhere().json(),
                by.value(),
                at);
    }

    @Override
    public List<Kept> all(TerritoryId territory) {
        return sql.list(
                "SELECT m.id, m.school_id, s.name, m.map, p.name, m.kept_at FROM column_map m"
                        + " JOIN person p ON p.id = m.kept_by"
                        + " LEFT JOIN school s ON s.territory_id = m.territory_id AND s.id = m.school_id"
                        + " WHERE m.territory_id = ? ORDER BY m.kept_at DESC, m.id",
                row -> new Kept(
                        row.text(1),
                        row.textOrEmpty(2).map(SchoolId::new),
                        row.textOrEmpty(3),
                        ColumnMap.of(row.text(4)),
                        row.text(5),
                        row.instant(6)),
                territory.value());
    }

    @Override
    public void drop(TerritoryId territory, String id) {
        sql.update("DELETE FROM column_map WHERE territory_id = ? AND id = ?", territory.value(), Ascii.of(id));
    }

    private static byte[] hash(ColumnMap map) {
        String all = map.table() + "\n"
                + String.join("\n", new TreeSet<>(map.fields().keySet()));
        try {
            return MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
