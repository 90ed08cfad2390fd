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
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** The follow-up of a delivered plan: set-up, two cuts on a phone, evaluation, communication, closing. */
@RunAsClient
class FollowUpLineIT extends Deployed {
    private static final Pattern SAVED = Pattern.compile("Guardado .+");
    private static final Pattern RECEIPT = Pattern.compile("[A-Z]{3}-SEG-2027-\\d+");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Bogota"));

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
            begin(rector);
            refuseTheFuture(rector);
            firstCut(rector);
            secondCut(rector);
            evaluate(rector);
            communicate(rector);
            close(rector);
            reopenAndCompare(rector);
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

    private void begin(Window rector) {
        rector.go(school.pages() + "/seguimiento").judge("seguimiento/comenzar");
        rector.button("Comenzar el seguimiento de 2027").click();
        assertThat(rector.page().locator("h1")).containsText("Montaje y cortes");
        rector.judge("seguimiento/montaje");
        rector.page().locator("input[name='setup/instrument']").fill("Matriz de seguimiento");
        rector.page().locator("input[name='setup/owner']").fill("Equipo de gestión");
        rector.page().locator("label:has-text('Trimestral')").click();
        saved(rector);
    }

    private void refuseTheFuture(Window rector) {
        for (LocalDate date : List.of(TODAY.plusDays(1), LocalDate.of(2015, 3, 1))) {
            rector.page().locator("input[name=date]").fill(date.toString());
            rector.button("Registrar el corte").click();
            assertThat(rector.page().locator(".summary-bad")).isVisible();
            assertThat(rector.page().locator(".summary-bad"))
                    .containsText(date.isAfter(TODAY) ? "todavía no ocurre" : "no es posible");
            assertThat(rector.page().locator("input[name=date]")).hasValue(date.toString());
        }
        rector.judge("seguimiento/corte-imposible");
    }

    private void firstCut(Window rector) {
        rector.narrow();
        rector.page().locator("input[name=date]").fill(TODAY.minusDays(1).toString());
        rector.page().locator("#new-title").fill("Primer semestre");
        rector.button("Registrar el corte").click();
        assertThat(rector.page().locator("h1")).containsText("Primer semestre");
        rector.page()
                .locator(".action")
                .nth(0)
                .locator("input[name^='cuts/'][name$='/progress']")
                .fill("40");
        rector.page()
                .locator(".action")
                .nth(0)
                .locator("label:has-text('a tiempo')")
                .click();
        rector.page()
                .locator(".action")
                .nth(1)
                .locator("input[name^='cuts/'][name$='/progress']")
                .fill("10");
        rector.page()
                .locator(".action")
                .nth(1)
                .locator("label:has-text('Sin iniciar')")
                .click();
        rector.page().locator("input[name^='cuts/'][name$='/value']").fill("45,5");
        rector.page().locator("input[name^='cuts/'][name$='/value']").blur();
        saved(rector);
        rector.judge("seguimiento/320-primer-corte").fitsItsWidth("seguimiento/primer-corte");
    }

    private void secondCut(Window rector) {
        rector.go(school.pages() + "/seguimiento")
                .fitsItsWidth("seguimiento/montaje")
                .picture("seguimiento/320-cortes");
        rector.page().locator("input[name=date]").fill(TODAY.toString());
        rector.button("Registrar el corte").click();
        Locator first = rector.page().locator(".action").nth(0);
        assertThat(first.locator("input[name^='cuts/'][name$='/progress']")).hasValue("40");
        assertThat(first).containsText("Corte anterior: 40 %");
        Locator second = rector.page().locator(".action").nth(1);
        second.locator("input[name^='cuts/'][name$='/progress']").fill("20");
        second.locator("label:has-text('atrasada')").click();
        saved(rector);
        rector.go(rector.page().url().replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", ""));
        second = rector.page().locator(".action").nth(1);
        assertThat(second).containsText("Falta la causa");
        second.locator("select[name$='/cause']").selectOption("WEATHER_ACCESS");
        second.locator("textarea[name$='/difficulty']").fill("La vía estuvo cerrada en mayo.");
        second.locator("textarea[name$='/difficulty']").blur();
        second.locator("label:has-text('Correctiva')").click();
        saved(rector);
        second.locator("details.evidence summary").click();
        second.locator("details.evidence textarea[name=text]").fill("Acta de la Junta de Acción Comunal");
        second.locator("button:has-text('Agregar evidencia')").click();
        assertThat(rector.page().locator(".action").nth(1)).containsText("Acta de la Junta de Acción Comunal");
        rector.judge("seguimiento/320-segundo-corte").fitsItsWidth("seguimiento/segundo-corte");
        rector.wide();
        rector.judge("seguimiento/segundo-corte");
        rector.go(school.pages() + "/seguimiento").judge("seguimiento/cortes");
        assertThat(rector.page().locator("main")).containsText("32 %");
    }

    private void evaluate(Window rector) {
        rector.go(school.pages() + "/evaluacion");
        rector.page().locator("input[name^='evaluation/'][name$='/value']").fill("54");
        rector.page().locator("input[name^='evaluation/'][name$='/value']").blur();
        saved(rector);
        rector.go(school.pages() + "/evaluacion");
        assertThat(rector.page().locator("main")).containsText("El valor dice: no se cumplió");
        rector.page().locator("label:has-text('No se cumplió')").click();
        rector.page().locator("label:has-text('Se ajusta')").click();
        rector.page().locator("textarea[name$='/lesson']").fill("Las cartas necesitan transporte asegurado.");
        rector.page().locator("textarea[name$='/lesson']").blur();
        saved(rector);
        rector.judge("seguimiento/evaluacion").narrow().fitsItsWidth("seguimiento/evaluacion");
        rector.picture("seguimiento/320-evaluacion").wide();
    }

    private void communicate(Window rector) {
        rector.go(school.pages() + "/seguimiento/cerrar").judge("seguimiento/cerrar-falta");
        rector.button("Cerrar la evaluación del año").click();
        assertThat(rector.page().locator(".summary-bad")).containsText("a quiénes se comunicaron");
        rector.go(school.pages() + "/evaluacion/comunicacion");
        rector.page().locator("input[name=date]").fill(TODAY.plusDays(3).toString());
        rector.page().locator("input[name=audience]").fill("Familias y estudiantes");
        rector.button("Registrar").last().click();
        assertThat(rector.page().locator(".summary-bad")).containsText("todavía no ocurre");
        rector.page().locator("input[name=date]").fill(TODAY.toString());
        rector.page().locator("input[name=means]").fill("Asamblea");
        rector.button("Registrar").last().click();
        assertThat(rector.page().locator("main")).containsText("Comunicación registrada");
        assertThat(rector.page().locator("section.component")).hasCount(1);
        rector.judge("seguimiento/comunicacion").narrow().fitsItsWidth("seguimiento/comunicacion");
        rector.wide();
    }

    private void close(Window rector) {
        rector.go(school.pages() + "/seguimiento/cerrar").judge("seguimiento/cerrar");
        rector.button("Cerrar la evaluación del año").click();
        assertThat(rector.page().locator("h1")).containsText(RECEIPT);
        assertThat(rector.page().locator("main")).containsText("No se cumplió");
        rector.judge("seguimiento/recibo").narrow().fitsItsWidth("seguimiento/recibo");
        rector.wide();
        JsonNode unmet = school.of(Role.RECTOR)
                .get(school.api() + "/follow-ups/2027/unmet-goals")
                .ok()
                .json();
        assertThat(unmet).hasSize(1);
        assertThat(unmet.get(0).get("lesson").asText()).contains("transporte");
    }

    private void reopenAndCompare(Window rector) {
        rector.go(school.pages() + "/seguimiento/cerrar");
        rector.button("Reabrir el seguimiento").click();
        rector.go(school.pages() + "/evaluacion");
        rector.page().locator("label:has-text('Se cumplió en parte')").click();
        saved(rector);
        rector.go(school.pages() + "/seguimiento/cerrar");
        rector.button("Cerrar la evaluación del año").click();
        rector.go(school.pages() + "/seguimiento/cerrar");
        assertThat(rector.page().locator("main")).containsText("pasó de «No se cumplió» a «Se cumplió en parte»");
        rector.judge("seguimiento/cerrado").narrow().fitsItsWidth("seguimiento/cerrado");
    }

    private static void saved(Window window) {
        Page page = window.page();
        assertThat(page.locator("[data-save][data-state=saved]")).isVisible();
        assertThat(page.locator("[data-save-text]")).hasText(SAVED);
    }
}
