package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import co.ruta.core.id.Ids;
import co.ruta.it.server.Deployed;
import co.ruta.it.world.ImprovementPlan;
import co.ruta.it.world.Json;
import co.ruta.it.world.SelfAssessment;
import co.ruta.it.world.Town;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** Where a plan does not go straight on: a suggestion taken, what cannot be, another plan in its place, an adjustment. */
@RunAsClient
class PlanTurnsIT extends Deployed {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Bogota"));

    @ArquillianResource
    URL server;

    @Test
    void aSuggestionShouldBeAppliedWithOnePress() {
        Town.SchoolPeople school = World.on(server).sierra().school(5);
        SelfAssessment.of(school).deliver(2);
        ImprovementPlan plan = ImprovementPlan.of(school).deliver();
        plan.take(school.of(Role.RECTOR), "withdraw").ok();
        plan.write("goals/" + plan.goal() + "/targets/2027", 45);
        try (Window rector = rector(school)) {
            rector.go(school.pages() + "/plan/objetivos");
            Locator suggestion =
                    rector.page().locator("button[value^='aplicar:']").first();
            assertThat(suggestion).containsText("Aplicar sugerencia: 60");
            rector.judge("giros/sugerencia");
            suggestion.click();
            assertThat(rector.page().locator("main")).containsText("Sugerencia aplicada.");
            assertThat(rector.page().locator("input[name='goals/" + plan.goal() + "/targets/2027']"))
                    .hasValue("60");
            assertThat(rector.page()
                            .locator("button[value^='aplicar:']")
                            .filter(new Locator.FilterOptions().setHasText("60")))
                    .hasCount(0);
            rector.judge("giros/sugerencia-aplicada").nothingHappenedThatMustNot();
        }
    }

    @Test
    void whatCannotBeInAPlanShouldBeSaidBesideItAndKept() {
        Town.SchoolPeople school = World.on(server).sierra().school(6);
        SelfAssessment.of(school).deliver(2);
        ImprovementPlan plan = ImprovementPlan.of(school).deliver();
        plan.take(school.of(Role.RECTOR), "withdraw").ok();
        try (Window rector = rector(school)) {
            String node = "actions/" + plan.action();
            rector.go(school.pages() + "/plan/objetivos?abrir=" + node);
            Locator start = rector.page().locator("input[name='" + node + "/start']");
            start.fill("0227-02-01");
            start.blur();
            assertThat(rector.page().locator("main")).containsText("Sin guardar");
            assertThat(start).hasValue("0227-02-01");
            rector.judge("giros/anio-imposible");
            start.fill("2024-02-01");
            start.blur();
            rector.saved();
            rector.go(school.pages() + "/plan/objetivos?abrir=" + node);
            assertThat(rector.page()
                            .locator(".node:has(input[name='" + node + "/start']) .finding")
                            .first())
                    .containsText("2024");
            Locator goal = rector.page().locator("textarea[name='goals/" + plan.goal() + "/text']");
            goal.fill("");
            goal.blur();
            rector.saved();
            rector.go(school.pages() + "/plan/entregar");
            assertThat(rector.page().locator("#verificaciones")).isVisible();
            assertThat(rector.page().locator("main")).containsText("meta");
            rector.judge("giros/accion-antes-del-plan").nothingHappenedThatMustNot();
        }
    }

    /** A plan 2026–2028 is in force; the year 2027 may go on with it, or another plan takes its place by an act. */
    @Test
    void anOverlappingPlanShouldNeedAnAct() {
        Town town = World.on(server).sierra();
        Town.SchoolPeople school = town.school(7);
        try (Window leader = Window.open("líder que abre 2025", server).as(town.of(Role.LEADER))) {
            leader.go(town.office() + "calendario");
            Locator year = leader.page()
                    .locator("tr", new Page.LocatorOptions().setHasText("2025"))
                    .last();
            year.locator("button").click();
            assertThat(leader.page().locator("main")).containsText("La vigencia quedó abierta");
        }
        SelfAssessment.of(school, 2025).deliver(2);
        ImprovementPlan.of(school, 2026).deliver();
        SelfAssessment.of(school).deliver(2);
        try (Window rector = rector(school)) {
            rector.go(school.pages() + "/plan").judge("giros/continuar-o-reemplazar");
            assertThat(rector.page().locator("main")).containsText("Continuar el plan 2026–2028");
            rector.narrow()
                    .fitsItsWidth("giros/continuar")
                    .picture("giros/320-continuar")
                    .wide();
            rector.page().locator("input[name=how][value=new]").check();
            rector.button("Comenzar el plan 2027").click();
            assertThat(rector.page().locator(".summary-bad")).containsText("2026–2028");
            assertThat(rector.page().locator("input[name=how][value=new]")).isChecked();
            rector.judge("giros/reemplazo-sin-acto");
            rector.page().locator("#from").fill("227");
            rector.button("Comenzar el plan 2027").click();
            assertThat(rector.page().locator(".summary-bad")).containsText("cuatro cifras");
            assertThat(rector.page().locator("#from")).hasValue("227");
            rector.page().locator("#from").fill("2027");
            rector.page().locator("#act").fill("Acta 12 del Consejo Directivo");
            rector.page().locator("#reason").fill("Cambió la rectoría y el PEI.");
            rector.button("Comenzar el plan 2027").click();
            assertThat(rector.page().locator("h1")).containsText("Priorización");
            assertThat(rector.page().locator("main")).containsText("2027");
            rector.nothingHappenedThatMustNot();
        }
    }

    @Test
    void anAdjustedPlanShouldMoveItsOpenFollowUp() {
        Town town = World.on(server).sierra();
        Town.SchoolPeople school = town.school(8);
        SelfAssessment.of(school).deliver(2);
        ImprovementPlan plan = ImprovementPlan.of(school).deliver();
        plan.take(town.of(Role.PROFESSIONAL), "begin-review").ok();
        plan.take(town.of(Role.PROFESSIONAL), "accept").ok();
        String api = follow(school, plan);
        String added = Ids.mint();
        plan.take(school.of(Role.RECTOR), "adjust").ok();
        plan.remove("resources")
                .remove("actions/" + plan.action())
                .write(
                        "actions/" + added + "/goal",
                        plan.goal(),
                        "actions/" + added + "/text",
                        "Tertulias literarias",
                        "actions/" + added + "/owner",
                        "Bibliotecaria",
                        "actions/" + added + "/start",
                        "2027-03-01",
                        "actions/" + added + "/end",
                        "2027-10-29",
                        "adjustment/reason",
                        "La lectura diaria no cabe en el horario.",
                        "adjustment/cut",
                        TODAY.toString(),
                        "adjustment/instances",
                        "Consejo Académico");
        plan.take(school.of(Role.RECTOR), "deliver").ok();
        try (Window rector = rector(school)) {
            rector.go(school.pages() + "/inicio");
            assertThat(rector.page().locator("#next")).containsText("El plan cambió");
            rector.go(school.pages() + "/seguimiento").judge("giros/plan-cambio");
            rector.narrow()
                    .fitsItsWidth("giros/plan-cambio")
                    .picture("giros/320-plan-cambio")
                    .wide();
            rector.link("Ver qué cambió en el plan").click();
            assertThat(rector.page().locator("main")).containsText("Tertulias literarias");
            rector.judge("giros/plan-cambio-en-palabras");
            rector.go(school.pages() + "/seguimiento/cerrar");
            assertThat(rector.page().locator("main")).containsText("pase el seguimiento a la versión 2");
            rector.go(school.pages() + "/seguimiento");
            rector.button("Seguir la versión 2 del plan").click();
            assertThat(rector.page().locator("main")).containsText("los cortes se conservan");
            assertThat(rector.page().locator("main")).containsText("Acciones que salieron del plan");
            assertThat(rector.page().locator("main")).containsText("Lectura diaria");
            rector.judge("giros/seguimiento-movido");
            rector.page().locator(".cut-list a").first().click();
            assertThat(rector.page().locator("main")).containsText("Nueva en el plan ajustado");
            assertThat(rector.page().locator("main")).containsText("Ya no están en el plan");
            assertThat(rector.page().locator("main")).containsText("30 %");
            rector.judge("giros/corte-movido").nothingHappenedThatMustNot();
        }
    }

    /** Begins the follow-up and says 30 % of the plan's action at a cut. */
    private static String follow(Town.SchoolPeople school, ImprovementPlan plan) {
        String document = school.of(Role.RECTOR)
                .post(school.api() + "/follow-ups/2027", Json.of())
                .ok()
                .json()
                .get("document")
                .asText();
        String api = school.api() + "/documents/" + document;
        String cut = school.of(Role.RECTOR)
                .post(
                        api + "/follow-up/cuts",
                        Json.of("date", TODAY.minusDays(1).toString()))
                .ok()
                .json()
                .get("id")
                .asText();
        school.of(Role.RECTOR)
                .patch(
                        api,
                        Json.of(
                                "operations",
                                Json.list(java.util.List.of(
                                        SelfAssessment.put("setup/instrument", 0, "Matriz"),
                                        SelfAssessment.put("setup/owner", 0, "Equipo de gestión"),
                                        SelfAssessment.put("setup/frequency", 0, "QUARTERLY"),
                                        SelfAssessment.put(
                                                "cuts/" + cut + "/actions/" + plan.action() + "/progress", 0, 30),
                                        SelfAssessment.put(
                                                "cuts/" + cut + "/actions/" + plan.action() + "/state",
                                                0,
                                                "ON_TIME")))))
                .ok();
        return api;
    }

    private Window rector(Town.SchoolPeople school) {
        return Window.open("rectora que gira", server).as(school.of(Role.RECTOR));
    }
}
