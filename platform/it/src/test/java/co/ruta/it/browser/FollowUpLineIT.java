package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.id.Ids;
import co.ruta.it.server.Deployed;
import co.ruta.it.world.Client;
import co.ruta.it.world.Json;
import co.ruta.it.world.SelfAssessment;
import co.ruta.it.world.Town;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** The follow-up of a delivered plan: set-up, two cuts on a phone, evaluation, communication, closing. */
@RunAsClient
class FollowUpLineIT extends Deployed {

    @ArquillianResource
    URL server;

    private Town.SchoolPeople school;

    @Test
    void aRectorShouldFollowThePlanThroughTheYear() {
        World world = World.on(server);
        school = world.home().school(9);
        SelfAssessment.of(school)
                .makeReady()
                .rate(2)
                .take(school.of(Role.RECTOR), "deliver")
                .ok();
        try (Window rector = Window.open("rectora del seguimiento", server).as(school.of(Role.RECTOR))) {
            waitForThePlan(rector);
            deliverAPlan();
            FollowSteps year = new FollowSteps(rector, school.pages(), 2027, "seguimiento");
            year.begin();
            year.refuseTheFuture();
            year.firstCut();
            year.secondCut("32 %");
            year.evaluate();
            year.communicate();
            year.close();
            unmetGoalsWait();
            year.reopenAndCompare();
            rector.nothingHappenedThatMustNot();
        }
    }

    private void waitForThePlan(Window rector) {
        rector.go(school.pages() + "/seguimiento").judge("seguimiento/sin-plan");
        assertThat(rector.page().locator("main")).containsText("entregue el plan de mejoramiento de 2027");
    }

    /** Over the API, as whoever writes the plan does. */
    private void deliverAPlan() {
        Client rector = school.of(Role.RECTOR);
        String document = rector.post(school.api() + "/plans", Json.of("year", 2027))
                .ok()
                .json()
                .get("document")
                .asText();
        String api = school.api() + "/documents/" + document;
        String objective = "objectives/" + Ids.mint();
        String goal = "goals/" + Ids.mint();
        String indicator = "indicators/" + Ids.mint();
        List<JsonNode> operations = new ArrayList<>();
        put(operations, objective + "/text", "Fortalecer la escritura en primaria");
        put(operations, goal + "/objective", objective.substring(objective.indexOf('/') + 1));
        put(
                operations,
                goal + "/text",
                "Bajar de 52 % a 25 % los estudiantes en nivel inicial de escritura, a 26 de noviembre de 2027");
        put(operations, goal + "/quantity", 25);
        put(operations, goal + "/unit", "%");
        put(operations, goal + "/due", "2027-11-26");
        put(operations, goal + "/baseline", 52);
        put(operations, indicator + "/goal", goal.substring(goal.indexOf('/') + 1));
        put(operations, indicator + "/name", "Estudiantes en nivel inicial");
        for (int i = 1; i <= 2; i++) {
            String action = "actions/" + Ids.mint();
            put(operations, action + "/goal", goal.substring(goal.indexOf('/') + 1));
            put(operations, action + "/text", "Cartas entre sedes " + i);
            put(operations, action + "/owner", "Docentes de primaria");
            put(operations, action + "/start", "2027-02-01");
            put(operations, action + "/end", "2027-10-29");
            put(operations, action + "/weight", i == 1 ? 60 : 40);
        }
        put(operations, "delivery/act", "Acta 015");
        put(operations, "delivery/act-date", "2026-11-19");
        put(operations, "delivery/team-agrees", true);
        rector.patch(api, Json.of("operations", Json.list(operations))).ok();
        String seen = rector.get(api + "/process").ok().header("ETag").orElseThrow();
        rector.send(
                        "POST",
                        api + "/transitions/deliver",
                        Map.of("Content-Type", "application/json", "If-Match", seen, "Idempotency-Key", Ids.mint()),
                        "{}")
                .ok();
    }

    private static void put(List<JsonNode> operations, String path, Object value) {
        operations.add(SelfAssessment.put(path, 0, value));
    }

    private void unmetGoalsWait() {
        JsonNode unmet = school.of(Role.RECTOR)
                .get(school.api() + "/follow-ups/2027/unmet-goals")
                .ok()
                .json();
        assertThat(unmet).hasSize(1);
        assertThat(unmet.get(0).get("lesson").asText()).contains("transporte");
    }
}
