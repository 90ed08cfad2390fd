package co.ruta.it.api;

import co.ruta.it.server.Suite;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** What the database holds, to compare before and after. */
final class Rows {
    private static final String[] TABLES = {
        "territory",
        "person",
        "membership",
        "school",
        "school_change",
        "document",
        "draft_row",
        "draft_rival",
        "submission",
        "document_transition",
        "observation",
        "observation_reply",
        "extension",
        "evidence_file",
        "evidence_upload",
        "territory_revision"
    };

    private Rows() {}

    /** A checksum per table, and how many things happened according to the trail. */
    static Map<String, Long> held() {
        Map<String, Long> held = new TreeMap<>();
        try (Connection database = Suite.database().connect();
                Statement statement = database.createStatement()) {
            try (ResultSet sums = statement.executeQuery("CHECKSUM TABLE " + String.join(", ", TABLES) + " EXTENDED")) {
                while (sums.next()) {
                    held.put(sums.getString(1), sums.getLong(2));
                }
            }
            held.put("audit_event", count(statement, "SELECT COUNT(*) FROM audit_event"));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return held;
    }

    private static long count(Statement statement, String sql) throws SQLException {
        try (ResultSet count = statement.executeQuery(sql)) {
            count.next();
            return count.getLong(1);
        }
    }
}
