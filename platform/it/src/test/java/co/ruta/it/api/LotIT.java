package co.ruta.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Deployed;
import co.ruta.it.world.Client;
import co.ruta.it.world.ImprovementPlan;
import co.ruta.it.world.Json;
import co.ruta.it.world.Lot;
import co.ruta.it.world.SelfAssessment;
import co.ruta.it.world.Town;
import co.ruta.it.world.Workbooks;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** Workbooks that come to schools which have less than the one they were made at. */
@RunAsClient
class LotIT extends Deployed {
    private static final String CODE = "87300100000";
    private static final int YEAR = 2027;

    @ArquillianResource
    URL server;

    @Test
    void aFollowUpShouldSayWhatItLacksAndAWorkbookWithoutItsHiddenSheetShouldComeInWhole() {
        World world = World.on(server);
        Town town = world.home();
        Client leader = town.of(Role.LEADER);
        List<Town.SchoolPeople> schools = world.more(town, "73001", "Colegio Ficticio Baúl", 4);
        SelfAssessment first = SelfAssessment.of(schools.get(0)).deliver(2);
        ImprovementPlan.of(schools.get(0), YEAR).deliver();
        withoutItsPlan(leader, town, schools);
        withoutItsSheet(leader, town, schools, first);
    }

    private static byte[] workbook(Town.SchoolPeople school, String document) {
        Client rector = school.of(Role.RECTOR);
        String formats = school.api() + "/documents/" + document + "/formats";
        String format = rector.get(formats).ok().json().get(0).get("id").asText();
        return rector.download(formats + "/" + format + "/workbook");
    }

    private static byte[] of(byte[] book, int school) {
        return Workbooks.with(book, Map.of(CODE + 1, CODE + school));
    }

    /** The plan was never delivered here: nothing to follow, and it is said; what was delivered elsewhere is kept. */
    private static void withoutItsPlan(Client leader, Town town, List<Town.SchoolPeople> schools) {
        Town.SchoolPeople first = schools.get(0);
        String document = first.of(Role.RECTOR)
                .post(first.api() + "/follow-ups/" + YEAR, Json.of())
                .ok()
                .json()
                .get("document")
                .asText();
        byte[] book = workbook(first, document);
        Lot here = Lot.bring(leader, town, YEAR, "", Map.of("Seguimiento.xlsx", of(book, 2)))
                .until("DONE");
        JsonNode refused = here.file(1);
        assertThat(refused.get("state").asText()).isEqualTo("REFUSED");
        assertThat(refused.at("/found/kind").asText()).isEqualTo("FOLLOW_UP");
        assertThat(refused.at("/faults/0/code").asText()).isEqualTo("DRAFT_WAITS");
        assertThat(refused.at("/faults/0/message").asText())
                .contains("cuando el establecimiento entregue el plan de mejoramiento de 2027")
                .contains("Revisar de nuevo")
                .contains("otro sistema");

        Lot elsewhere = Lot.bring(leader, town, YEAR, "Enjambre", Map.of("Seguimiento.xlsx", of(book, 3)))
                .until("READ");
        JsonNode ready = elsewhere.file(1);
        assertThat(ready.get("state").asText()).as(ready.toString()).isEqualTo("READY");
        assertThat(ready.at("/notices/0").asText())
                .contains("No se llena el borrador")
                .contains("queda guardado como entregado en Enjambre");
        elsewhere.confirm().until("DONE");
        assertThat(elsewhere.file(1).at("/done/noted").asBoolean()).isTrue();
        assertThat(documents(schools.get(1))).isEmpty();
        assertThat(documents(schools.get(2))).isEmpty();
        String notes = leader.get(schools.get(2).api() + "/elsewhere").ok().body();
        assertThat(notes).contains("Enjambre, archivo Seguimiento.xlsx").contains("FOLLOW_UP");
    }

    /** A self-assessment whose hidden sheets are gone fills a draft as the whole one does, and adds where another was. */
    private static void withoutItsSheet(
            Client leader, Town town, List<Town.SchoolPeople> schools, SelfAssessment first) {
        byte[] lost = Workbooks.withoutHiddenSheets(workbook(schools.get(0), first.id()));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("Uno.xlsx", of(lost, 4));
        files.put("Dos.xlsx", of(lost, 1));
        Lot lot = Lot.bring(leader, town, 2025, "", files).until("READ");
        JsonNode filled = lot.file(1);
        assertThat(filled.get("state").asText()).as(filled.toString()).isEqualTo("READY");
        assertThat(filled.at("/found/kind").asText()).isEqualTo("SELF_ASSESSMENT");
        assertThat(filled.at("/found/year").asInt()).as("as the heading says").isEqualTo(2026);
        assertThat(lot.file(2).get("state").asText())
                .as("the platform says the same already: %s", lot.file(2))
                .isEqualTo("UNCHANGED");
        lot.confirm().until("DONE");
        Map<String, JsonNode> rows = SelfAssessment.of(schools.get(3)).rows();
        Map<String, JsonNode> whole = first.rows();
        whole.keySet().removeIf(it -> !it.startsWith("ratings/"));
        assertThat(whole).isNotEmpty();
        whole.forEach((path, value) -> assertThat(rows).containsEntry(path, value));
    }

    private static JsonNode documents(Town.SchoolPeople school) {
        return school.of(Role.RECTOR).get(school.api() + "/documents").ok().json();
    }
}
