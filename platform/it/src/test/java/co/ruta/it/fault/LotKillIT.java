package co.ruta.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Folders;
import co.ruta.it.world.Client;
import co.ruta.it.world.Lot;
import co.ruta.it.world.SelfAssessment;
import co.ruta.it.world.Town;
import co.ruta.it.world.Workbooks;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Kill -9 in the middle of a ZIP, while it is tried and again while it is written: no workbook is lost, none comes twice. */
class LotKillIT {
    private static final int BOOKS = 40;
    private static final String CODE = "8%s%06d";

    @Test
    void aBatchShouldBeDoneToItsEndByTheServerThatComesAfter() throws Exception {
        Launched ruta = Launched.start(Folders.fresh("lot-kill").resolve("data"));
        try {
            World world = World.apart(ruta.url(), ruta.operatorToken());
            Town town = world.home();
            List<Town.SchoolPeople> schools = world.more(town, "73001", "Colegio Ficticio Corte", BOOKS + 1);
            Lot lot = Lot.bring(town.of(Role.LEADER), town, 2026, "", books(schools.get(0)));

            lot.until("READY", 3);
            ruta = killed(ruta, "WAITING");
            lot.until("READ").confirm();

            lot.until("IMPORTED", 3);
            ruta = killed(ruta, "READY");
            lot.until("DONE");

            assertThat(lot.count("IMPORTED")).as(lot.now().toString()).isEqualTo(BOOKS);
            eachOnce(ruta);
            schools.stream().skip(1).limit(5).forEach(LotKillIT::isFilled);
            JsonNode trail = Client.operator(ruta.url(), ruta.operatorToken())
                    .get(town.api() + "/audit/verification")
                    .ok()
                    .json();
            assertThat(trail.get("ok").asBoolean()).as(trail.toString()).isTrue();
        } finally {
            ruta.close();
        }
    }

    /** The first school's workbook with every rating filled, one for each of the others. */
    private static Map<String, byte[]> books(Town.SchoolPeople first) {
        SelfAssessment assessment = SelfAssessment.of(first).rate(2);
        String formats = assessment.api() + "/formats";
        Client rector = first.of(Role.RECTOR);
        String format = rector.get(formats).ok().json().get(0).get("id").asText();
        byte[] book = rector.download(formats + "/" + format + "/workbook");
        Map<String, byte[]> files = new LinkedHashMap<>();
        IntStream.rangeClosed(2, BOOKS + 1)
                .forEach(it -> files.put(
                        "Libro " + it + ".xlsx",
                        Workbooks.with(book, Map.of(CODE.formatted("73001", 1), CODE.formatted("73001", it)))));
        return files;
    }

    /**
     * Kills the server while files still stand in a state, and starts it again. The claim it left runs out after five
     * minutes; here its time is moved back instead of waiting.
     */
    private static Launched killed(Launched ruta, String waiting) throws SQLException {
        try (Connection database = ruta.connect();
                Statement statement = database.createStatement()) {
            ruta.killServer();
            int left = number(statement, "SELECT COUNT(*) FROM batch_file WHERE state = '" + waiting + "'");
            int held = number(statement, "SELECT COUNT(*) FROM batch_file WHERE claim IS NOT NULL");
            System.out.println("killed: " + left + " " + waiting + ", " + held + " claimed");
            assertThat(left).as("files that were still %s", waiting).isPositive();
            assertThat(held).isLessThanOrEqualTo(1);
            statement.executeUpdate("UPDATE batch_file SET claimed_at = claimed_at - INTERVAL 6 MINUTE"
                    + " WHERE claimed_at IS NOT NULL");
        }
        return ruta.again();
    }

    /** One act in the trail and one document for each workbook. */
    private static void eachOnce(Launched ruta) throws SQLException {
        try (Connection database = ruta.connect();
                Statement statement = database.createStatement()) {
            assertThat(number(statement, "SELECT COUNT(*) FROM audit_event WHERE action = 'BATCH_FILE_IMPORTED'"))
                    .isEqualTo(BOOKS);
            assertThat(number(
                            statement,
                            "SELECT COUNT(DISTINCT document_id) FROM audit_event WHERE action = 'BATCH_FILE_IMPORTED'"))
                    .isEqualTo(BOOKS);
            assertThat(number(
                            statement,
                            "SELECT COUNT(*) FROM document d JOIN school s ON s.territory_id = d.territory_id"
                                    + " AND s.id = d.school_id WHERE s.name LIKE 'Colegio Ficticio Corte%'"))
                    .as("theirs, and the one the workbook was made from")
                    .isEqualTo(BOOKS + 1);
        }
    }

    private static int number(Statement statement, String count) throws SQLException {
        try (ResultSet rows = statement.executeQuery(count)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void isFilled(Town.SchoolPeople school) {
        SelfAssessment assessment = SelfAssessment.of(school);
        assertThat(assessment.rows().entrySet().stream()
                        .filter(it -> it.getKey().endsWith("/level"))
                        .toList())
                .hasSizeGreaterThan(50);
    }
}
