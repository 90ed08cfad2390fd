package co.ruta.bench.baseline;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as bare JDBC would do it: the statements the product sends for one, in its order and over the same tables, on a
 * content of the same size; no checks, no views of anything.
 */
@Path("submit")
@ApplicationScoped
public class SubmitEndpoint {
    private static final String DOCUMENT =
            "SELECT d.territory_id, d.id, d.school_id, d.kind, d.cycle, d.definition_sha,"
                    + " d.territory_revision, d.catalogue_id, d.process_id, d.state, d.state_since, d.editable, d.version,"
                    + " d.revision, d.created_at FROM document d WHERE d.territory_id = ? AND d.id = ? AND d.school_id = ?";
    private static final String SUBMISSION = "SELECT s.territory_id, s.school_id, s.document_id, s.kind, s.cycle,"
            + " s.definition_sha, s.territory_revision, s.catalogue_id, s.process_id, s.number, s.sha256, s.ratings,"
            + " s.receipt, s.delivered_at, s.delivered_by, s.closes, s.late FROM submission s WHERE s.territory_id = ?"
            + " AND s.document_id = ? AND s.school_id = ?";
    private static final String EXTENSION =
            "SELECT territory_id, id, school_id, cycle, deadline_id, closes, act, reason,"
                    + " proposed_by, proposed_at, decided_by, decided_at, state, version FROM extension WHERE territory_id = ?"
                    + " AND school_id = ? AND cycle = 2026 AND deadline_id = 'self-assessment' AND state = 'GRANTED'"
                    + " ORDER BY closes DESC LIMIT 1";

    @Resource(lookup = "java:app/jdbc/baseline")
    private DataSource database;

    private final AtomicReference<@Nullable Frozen> frozen = new AtomicReference<>();

    /** What is put into every delivery: one of the product's own. */
    private record Frozen(
            String content, byte[] sha256, byte[] ratings, String catalogue, String definition, String process) {}

    @POST
    public Response submit(
            @CookieParam("ruta") String token,
            @HeaderParam("Idempotency-Key") String key,
            @QueryParam("territory") String territory,
            @QueryParam("school") String school,
            @QueryParam("document") String document,
            @QueryParam("revision") long revision,
            String body)
            throws SQLException {
        try (Connection connection = database.getConnection()) {
            Frozen content = content(connection);
            LocalDateTime now = LocalDateTime.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC);
            String person = read(
                    connection,
                    "SELECT p.id, p.name, s.csrf_token, s.last_seen_at, m.id, m.role, m.territory_id, m.school_id,"
                            + " m.area, m.post, m.valid_from, m.valid_to FROM session s JOIN person p ON p.id ="
                            + " s.person_id AND p.disabled_at IS NULL LEFT JOIN membership m ON m.person_id = p.id WHERE"
                            + " s.token_hash = ? AND s.expires_at > ? AND s.last_seen_at > ? ORDER BY m.id",
                    hash(token),
                    now,
                    now.minusHours(12));
            connection.setAutoCommit(false);
            read(connection, DOCUMENT, territory, document, school);
            read(connection, SUBMISSION + " AND s.idempotency_key = ?", territory, document, school, key);
            read(
                    connection,
                    "SELECT r.observation_id, r.id, r.body, r.author_id, r.author_post, r.by_school, r.at FROM"
                            + " observation_reply r JOIN observation o ON o.territory_id = r.territory_id AND o.id ="
                            + " r.observation_id WHERE o.territory_id = ? AND o.document_id = ? ORDER BY r.at, r.id",
                    territory,
                    document);
            read(
                    connection,
                    "SELECT id, submission_number, number, path, body, author_id, author_post, at, published_at, state,"
                            + " version FROM observation WHERE territory_id = ? AND document_id = ? AND state <>"
                            + " 'WITHDRAWN' ORDER BY number",
                    territory,
                    document);
            read(
                    connection,
                    "SELECT r.path, r.value, r.rev, r.author_id, r.at, r.contested FROM draft_row r WHERE r.territory_id ="
                            + " ? AND r.document_id = ? AND (r.rev > 0 OR r.contested > 0) ORDER BY r.path",
                    territory,
                    document);
            read(connection, EXTENSION, territory, school);
            read(
                    connection,
                    DOCUMENT.replace("d.id = ? AND d.school_id = ?", "d.school_id = ?") + " AND d.cycle = 2025 AND"
                            + " d.kind = 'SELF_ASSESSMENT'",
                    territory,
                    school);
            read(
                    connection,
                    "SELECT territory_id, id, address, calendar, dane_code, details, municipality_code, name, regime,"
                            + " regime_year, sector, valid_from, valid_to, version, zone FROM school WHERE territory_id ="
                            + " ? AND id = ?",
                    territory,
                    school);
            int moved = write(
                    connection,
                    "UPDATE document SET state = 'DONE', state_since = ?, editable = FALSE, revision = revision + 1,"
                            + " version = version + 1 WHERE territory_id = ? AND id = ? AND school_id = ? AND revision ="
                            + " ? AND editable AND NOT EXISTS (SELECT 1 FROM draft_rival r WHERE r.territory_id = ? AND"
                            + " r.document_id = ?)",
                    now,
                    territory,
                    document,
                    school,
                    revision,
                    territory,
                    document);
            write(
                    connection,
                    "INSERT INTO document_transition (territory_id, document_id, number, transition_id, from_state,"
                            + " to_state, actor_id, at, note) SELECT ?, ?, COALESCE(MAX(number), 0) + 1, 'deliver', 'A',"
                            + " 'B', ?, ?, null FROM document_transition WHERE territory_id = ? AND document_id = ?",
                    territory,
                    document,
                    person,
                    now,
                    territory,
                    document);
            String receipt = read(
                    connection,
                    "INSERT INTO receipt_counter (territory_id, kind, cycle, last) VALUES (?, 'SELF_ASSESSMENT', 2026, 1)"
                            + " ON DUPLICATE KEY UPDATE last = last + 1 RETURNING last",
                    territory);
            write(
                    connection,
                    "INSERT INTO submission (territory_id, document_id, number, content, sha256, ratings, catalogue_id,"
                            + " definition_sha, territory_revision, process_id, school_id, cycle, kind, receipt,"
                            + " delivered_at, delivered_by, closes, late, idempotency_key) SELECT d.territory_id, d.id,"
                            + " d.version - 1, ?, ?, ?, ?, ?, 1, ?, d.school_id, 2026, 'SELF_ASSESSMENT', ?, ?, ?, NULL,"
                            + " FALSE, ? FROM document d WHERE d.territory_id = ? AND d.id = ?",
                    content.content(),
                    content.sha256(),
                    content.ratings(),
                    content.catalogue(),
                    content.definition(),
                    content.process(),
                    "BARE-" + receipt,
                    now,
                    person,
                    key,
                    territory,
                    document);
            write(
                    connection,
                    "INSERT INTO audit_event (territory_id, at, actor_id, action, school_id, document_id, detail) VALUES"
                            + " (?, ?, ?, 'DOCUMENT_SUBMITTED', ?, ?, ?)",
                    territory,
                    now,
                    person,
                    school,
                    document,
                    "{\"number\":1,\"receipt\":\"BARE-" + receipt + "\",\"sha256\":\"" + "0".repeat(64)
                            + "\",\"late\":false}");
            connection.commit();
            connection.setAutoCommit(true);
            return Response.status(moved == 1 ? 200 : 409)
                    .entity("{\"revision\":" + (revision + 1) + "}")
                    .type("application/json")
                    .build();
        }
    }

    private Frozen content(Connection connection) throws SQLException {
        Frozen known = frozen.get();
        if (known != null) {
            return known;
        }
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT content, sha256, ratings, catalogue_id, definition_sha, process_id FROM submission"
                                + " ORDER BY LENGTH(content) DESC LIMIT 1");
                ResultSet row = statement.executeQuery()) {
            row.next();
            Frozen read = new Frozen(
                    row.getString(1),
                    row.getBytes(2),
                    row.getBytes(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6));
            frozen.set(read);
            return read;
        }
    }

    /** Reads every cell of every row, and answers the first. */
    private static String read(Connection connection, String sql, Object... arguments) throws SQLException {
        String first = "";
        try (PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    String cell = rows.getString(column);
                    first = first.isEmpty() && cell != null ? cell : first;
                }
            }
        }
        return first;
    }

    private static int write(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
