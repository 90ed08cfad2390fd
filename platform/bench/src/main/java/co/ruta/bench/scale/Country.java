package co.ruta.bench.scale;

import co.ruta.bench.baseline.SqlEndpoint;
import co.ruta.bench.load.Person;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Territories with generated schools, a rector with an open session for each.
 *
 * <p>School number n lies in territory n modulo their count and has the ids that this class makes of n.
 */
public final class Country {
    private static final String CSRF = "c".repeat(43);
    private static final String SCHOOL = "01BENCHSCH";
    private static final String DOCUMENT = "01BENCHDQC";
    private static final String PERSON = "01BENCHPER";
    private static final int DIGITS = 16;

    /**
     * MariaDB 11.4 fails a copy of several rows into a table with a trigger before changes ("cannot be null"): they stand
     * aside while this world is made.
     */
    private static final String UNGUARD = "DROP TRIGGER IF EXISTS submission_never_changes";

    private static final String GUARD = "CREATE TRIGGER submission_never_changes BEFORE UPDATE ON submission FOR EACH"
            + " ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'A submission never changes'";

    /** What is copied of a delivery made through the API. */
    private static final String PATTERN = "CREATE TABLE IF NOT EXISTS bench_pattern AS SELECT content, sha256, ratings,"
            + " delivered_at, delivered_by FROM submission ORDER BY LENGTH(content) DESC LIMIT 1";

    private final URI server;
    private final Person database;
    private final Person operator;
    private final List<String> territories;

    private Country(URI server, Person database, Person operator, List<String> territories) {
        this.server = server;
        this.database = database;
        this.operator = operator;
        this.territories = territories;
    }

    /** Schools without anything, spread over all territories; those numbered from {@code alone} on lie in the first. */
    public static Country of(URI server, Path data, int spread, int alone) throws IOException {
        Person operator = Person.withToken(
                server, Files.readString(data.resolve("operator.token")).strip());
        Person database = Person.nobody(server);
        Country country = new Country(server, database, operator, names(database));
        country.people(spread, alone);
        return country;
    }

    private static List<String> names(Person database) throws IOException {
        return Arrays.stream(
                        sql(database, "SELECT id FROM territory ORDER BY id").split("\n"))
                .toList();
    }

    private void people(int spread, int alone) throws IOException {
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < territories.size(); i++) {
            places.append(i == 0 ? "" : ",")
                    .append("'")
                    .append(territories.get(i))
                    .append("'");
        }
        String territory = "IF(seq > " + spread + ", '" + territories.get(0) + "', ELT(1 + seq MOD "
                + territories.size() + ", " + places + "))";
        String all = " FROM seq_1_to_" + (spread + alone);
        run(
                "INSERT INTO school (territory_id, id, dane_code, name, municipality_code, zone, sector, valid_from)"
                        + " SELECT " + territory + ", " + id(SCHOOL)
                        + ", CONCAT('9', LPAD(seq, 11, '0')), CONCAT('Institución ',"
                        + " seq), '99001', IF(seq MOD 3 = 0, 'RURAL', 'URBAN'), 'OFFICIAL', '2020-01-01'" + all,
                "INSERT INTO person (id, login, name, created_at) SELECT " + id(PERSON)
                        + ", CONCAT('rectoria', seq, '@medida.example'), CONCAT('Rectoría ', seq), UTC_TIMESTAMP(6)"
                        + all,
                "INSERT INTO membership (id, person_id, territory_id, school_id, role, valid_from, granted_at) SELECT "
                        + id("01BENCHMEM") + ", " + id(PERSON) + ", " + territory + ", " + id(SCHOOL)
                        + ", 'RECTOR', '2020-01-01', UTC_TIMESTAMP(6)" + all,
                sessions(id(PERSON), "LPAD(seq, 43, 'r')", all));
    }

    private static String sessions(String person, String token, String from) {
        return "INSERT INTO session (token_hash, person_id, csrf_token, created_at, last_seen_at, expires_at) SELECT"
                + " UNHEX(SHA2(" + token + ", 256)), " + person + ", '" + CSRF
                + "', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 5 DAY" + from;
    }

    private static String id(String prefix) {
        return "CONCAT('" + prefix + "', LPAD(seq, " + DIGITS + ", '0'))";
    }

    /** Somebody of the first territory's secretaría, signed in. */
    public Person member(String role) throws IOException {
        String id = String.format(Locale.ROOT, "01BENCHQFF%016d", role.hashCode() & 0xFFFFFF);
        String token = "o".repeat(43 - role.length()) + role.replace('_', '-');
        run(
                "INSERT INTO person (id, login, name, created_at) VALUES ('" + id + "', '" + id.toLowerCase(Locale.ROOT)
                        + "', 'Medida', UTC_TIMESTAMP(6))",
                "INSERT INTO membership (id, person_id, territory_id, role, valid_from, granted_at) VALUES ('" + id
                        + "', '" + id + "', '" + territories.get(0) + "', '" + role
                        + "', '2020-01-01', UTC_TIMESTAMP(6))",
                sessions("'" + id + "'", "'" + token + "'", ""));
        return Person.withSession(server, token, CSRF);
    }

    /** Somebody who is rector of every school of the first territory. */
    public Person rectorOfAll() throws IOException {
        String id = "01BENCHRECTQR0000000000001".substring(0, 26);
        String token = "a".repeat(43);
        run(
                "INSERT INTO person (id, login, name, created_at) VALUES ('" + id + "', 'todas', 'Medida',"
                        + " UTC_TIMESTAMP(6))",
                "INSERT INTO membership (id, person_id, territory_id, school_id, role, valid_from, granted_at) SELECT"
                        + " REPLACE(id, '" + SCHOOL + "', '01BENCHARE'), '" + id
                        + "', territory_id, id, 'RECTOR', '2020-01-01', UTC_TIMESTAMP(6) FROM school WHERE territory_id"
                        + " = '" + territories.get(0) + "'",
                sessions("'" + id + "'", "'" + token + "'", ""));
        return Person.withSession(server, token, CSRF);
    }

    public Person rector(int school) {
        return Person.withSession(server, token(school), CSRF);
    }

    /** Lets a connection act as the rector of another school. */
    public void actAs(Person person, int school) {
        person.session(token(school));
    }

    private static String token(int school) {
        String digits = Integer.toString(school);
        return "r".repeat(43 - digits.length()) + digits;
    }

    public String first() {
        return territories.get(0);
    }

    /** Where school {@code n} lies, when {@code spread} of them are spread. */
    public Place place(int school, int spread) {
        String territory = school > spread ? territories.get(0) : territories.get(school % territories.size());
        return new Place(
                territory,
                String.format(Locale.ROOT, SCHOOL + "%016d", school),
                String.format(Locale.ROOT, DOCUMENT + "%016d", school));
    }

    /** Ids of a school and its document. */
    public record Place(String territory, String school, String document) {
        public String api() {
            return "/api/v1/territories/" + territory + "/schools/" + school + "/documents/" + document;
        }
    }

    /** Copies a document of the first territory, with its draft when wanted, to the schools of these numbers. */
    public void copies(String document, int from, int to, boolean draft) throws IOException {
        String original = "territory_id = '" + first() + "' AND %s = '" + document + "'";
        String copy = "REPLACE(s.id, '" + SCHOOL + "', '" + DOCUMENT + "')";
        String schools = " WHERE s.id BETWEEN '" + String.format(Locale.ROOT, SCHOOL + "%016d", from) + "' AND '"
                + String.format(Locale.ROOT, SCHOOL + "%016d", to) + "'";
        List<String> statements = new ArrayList<>();
        statements.add("INSERT INTO document (territory_id, id, kind, school_id, cycle, definition_sha,"
                + " territory_revision, catalogue_id, process_id, state, state_since, editable, version, revision,"
                + " created_at) SELECT s.territory_id, " + copy + ", d.kind, s.id, d.cycle, d.definition_sha,"
                + " d.territory_revision, d.catalogue_id, d.process_id, d.state, d.state_since, d.editable, 1,"
                + " d.revision, d.created_at FROM school s JOIN (SELECT * FROM document WHERE "
                + original.formatted("id") + ") d" + schools);
        if (draft) {
            statements.add("INSERT INTO draft_row (territory_id, document_id, path, value, rev, author_id, at, deleted,"
                    + " contested) SELECT s.territory_id, " + copy + ", r.path, r.value, r.rev, r.author_id, r.at,"
                    + " r.deleted, r.contested FROM school s JOIN (SELECT * FROM draft_row WHERE "
                    + original.formatted("document_id") + ") r" + schools);
        }
        run(statements.toArray(String[]::new));
    }

    /** Every copied document back to where it can be delivered again. */
    public void reopen(String state) throws IOException {
        run("UPDATE document SET state = '" + state + "', editable = TRUE WHERE id LIKE '" + DOCUMENT
                + "%' AND NOT editable");
    }

    /** Submissions of past cycles, so many for each copied document; as a report reads them, with a short content. */
    public void history(int cycles) throws IOException {
        run(PATTERN, UNGUARD);
        for (int past = 1; past <= cycles; past++) {
            String shifted =
                    "REPLACE(d.id, '" + DOCUMENT + "', '" + String.format(Locale.ROOT, "01BENCHH%02d", past) + "')";
            run(
                    "INSERT INTO document (territory_id, id, kind, school_id, cycle, definition_sha, territory_revision,"
                            + " catalogue_id, process_id, state, state_since, editable, version, revision, created_at)"
                            + " SELECT d.territory_id, " + shifted + ", d.kind, d.school_id, d.cycle - 1 - " + past
                            + ", d.definition_sha, 1, d.catalogue_id, d.process_id, 'ACEPTADO', d.state_since, FALSE, 2,"
                            + " 9, d.created_at FROM document d WHERE d.id LIKE '" + DOCUMENT + "%'",
                    submissions(
                            shifted,
                            "d.cycle - 1 - " + past,
                            "t.ratings",
                            "JOIN bench_pattern t WHERE d.id LIKE '" + DOCUMENT + "%'"),
                    "INSERT INTO audit_event (territory_id, at, action, school_id, document_id, detail, seal) SELECT"
                            + " d.territory_id, UTC_TIMESTAMP(6), 'DOCUMENT_SUBMITTED', d.school_id, d.id,"
                            + " RPAD('{}', 150, ' '), 0 FROM document d WHERE d.id LIKE '" + DOCUMENT + "%'");
        }
        run(GUARD);
    }

    private static String submissions(String document, String cycle, String ratings, String rest) {
        return "INSERT INTO submission (territory_id, document_id, number, content, sha256, ratings, catalogue_id,"
                + " definition_sha, territory_revision, process_id, school_id, cycle, kind, receipt, delivered_at,"
                + " delivered_by, late, idempotency_key) SELECT d.territory_id, " + document
                + ", 1, LEFT(t.content, 4000), t.sha256, " + ratings + ", d.catalogue_id, d.definition_sha, 1,"
                + " d.process_id, d.school_id, " + cycle + ", d.kind, CONCAT('H-', RIGHT(" + document
                + ", 20)), t.delivered_at, t.delivered_by, FALSE, " + document + " FROM document d " + rest;
    }

    /** Delivers every copied document with ratings of its own, and lays a table beside with one row per rating. */
    public void delivered(int components, int from, int to) throws IOException {
        run(PATTERN, UNGUARD);
        run("CREATE TABLE bench_ratings (id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY, ratings"
                + " VARBINARY(512) NOT NULL)");
        Random random = new Random(34);
        for (int start = from; start <= to; start += 1000) {
            StringBuilder rows = new StringBuilder("INSERT INTO bench_ratings VALUES ");
            for (int school = start; school < Math.min(start + 1000, to + 1); school++) {
                rows.append(school == start ? "" : ",")
                        .append("('")
                        .append(place(school, to).document())
                        .append("', x'");
                for (int i = 0; i < components; i++) {
                    rows.append('0').append(random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(4));
                }
                rows.append("')");
            }
            run(rows.toString());
        }
        run(
                submissions("d.id", "d.cycle", "b.ratings", "JOIN bench_ratings b ON b.id = d.id JOIN bench_pattern t"),
                "UPDATE document SET version = 2, editable = FALSE, state = 'PRESENTADO' WHERE id LIKE '" + DOCUMENT
                        + "%'",
                "CREATE TABLE bench_rating (territory_id VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,"
                        + " cycle SMALLINT NOT NULL, school_id CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,"
                        + " component SMALLINT NOT NULL, level TINYINT NOT NULL, PRIMARY KEY (territory_id, cycle,"
                        + " school_id, component)) ENGINE=InnoDB",
                "INSERT INTO bench_rating SELECT f.territory_id, f.cycle, f.school_id, seq,"
                        + " ORD(SUBSTRING(f.ratings, seq, 1)) FROM submission f JOIN seq_1_to_" + components
                        + " WHERE f.cycle = 2026 AND f.document_id LIKE '" + DOCUMENT + "%'",
                GUARD,
                "ANALYZE TABLE bench_rating, submission, document, school");
    }

    public Person operator() {
        return operator;
    }

    /** Rows of the last statement, cells between tabs. */
    public String run(String... statements) throws IOException {
        return sql(database, String.join(SqlEndpoint.BETWEEN, statements));
    }

    private static String sql(Person database, String statements) throws IOException {
        Person.Answer answer = database.postText("/baseline/sql", statements);
        if (answer.status() != 200) {
            throw new IOException(answer.status() + " " + answer.body() + " "
                    + statements.substring(0, Math.min(400, statements.length())));
        }
        return answer.body();
    }
}
