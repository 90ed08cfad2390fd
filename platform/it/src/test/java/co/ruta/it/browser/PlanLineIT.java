package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import co.ruta.it.server.Deployed;
import co.ruta.it.world.SelfAssessment;
import co.ruta.it.world.Town;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** One improvement plan, from the delivered self-assessment to acceptance, by the rector and a professional. */
@RunAsClient
class PlanLineIT extends Deployed {
    private static final Pattern SAVED = Pattern.compile("Guardado .+");
    private static final Pattern RECEIPT = Pattern.compile("[A-Z]{3}-PMI-2027-\\d+");

    @ArquillianResource
    URL server;

    private Town.SchoolPeople school;

    @Test
    void aSchoolShouldPlanAndTheSecretariaShouldAnswer() {
        World world = World.on(server);
        school = world.home().school(8);
        SelfAssessment.of(school)
                .makeReady()
                .rate(2)
                .take(school.of(Role.RECTOR), "deliver")
                .ok();
        try (Window rector = Window.open("rectora del plan", server).as(school.of(Role.RECTOR));
                Window professional = Window.open("profesional del plan", server)
                        .as(world.home().of(Role.PROFESSIONAL))) {
            begin(rector);
            judge(rector);
            writeObjective(rector);
            writeGoal(rector);
            writeIndicator(rector);
            writeActions(rector);
            writeResources(rector);
            bringBack(rector);
            share(rector);
            deliver(rector, 1);
            returnWithRemark(professional);
            correct(rector);
            deliver(rector, 2);
            seeTheDifference(rector);
            accept(professional);
            rector.nothingHappenedThatMustNot();
            professional.nothingHappenedThatMustNot();
        }
    }

    private void begin(Window rector) {
        rector.go(school.pages() + "/plan").judge("plan/comenzar").narrow().fitsItsWidth("plan/comenzar");
        rector.wide();
        rector.button("Comenzar el plan 2027").click();
        assertThat(rector.page().locator("h1")).containsText("Priorización");
    }

    private void judge(Window rector) {
        Locator first = rector.page().locator(".opportunity").first();
        first.locator("fieldset").nth(0).locator("label").nth(4).click();
        first.locator("fieldset").nth(1).locator("input[type=radio]").first().focus();
        rector.page().keyboard().press("4");
        first.locator("fieldset").nth(2).locator("label").nth(4).click();
        assertThat(rector.page().locator(".order li").first()).containsText("14 de 15");
        rector.judge("plan/priorizacion")
                .narrow()
                .fitsItsWidth("plan/priorizacion")
                .picture("plan/320-priorizacion");
        rector.wide();
        rector.page().locator("summary:has-text('Agregar una oportunidad')").click();
        rector.page().locator("#new-text").fill("Lectura crítica baja en la prueba externa");
        rector.page().locator("label:has-text('Prueba externa')").last().click();
        rector.button("Agregar oportunidad").click();
        assertThat(rector.page().locator("main")).containsText("Lectura crítica baja en la prueba externa");
    }

    private void writeObjective(Window rector) {
        rector.go(school.pages() + "/plan/objetivos").judge("plan/objetivos-vacio");
        rector.button("Crear su objetivo").first().click();
        Locator text = rector.page().locator("textarea[name^='objectives/']");
        assertThat(text).isFocused();
        text.fill("Fortalecer la escritura de los estudiantes de primaria");
        text.blur();
        saved(rector);
    }

    private void writeGoal(Window rector) {
        rector.button("Agregar una meta").first().click();
        Locator goal = rector.page().locator("textarea[name^='goals/']");
        goal.fill("Que más jóvenes escriban mejor.");
        goal.blur();
        saved(rector);
        assertThat(rector.page().locator(".readback").first()).containsText("Falta");
        goal.fill("Bajar de 52 % a 25 % los estudiantes en nivel inicial de escritura, a 26 de noviembre de 2027");
        goal.blur();
        assertThat(rector.page().locator(".readback").first()).containsText("26 de noviembre de 2027");
        assertThat(rector.page().locator(".readback").first()).containsText("25");
        saved(rector);
        rector.page().locator("summary:has-text('Corregir la lectura')").first().click();
        Locator unit = rector.page().locator("input[name$='/unit'][name^='goals/']");
        unit.fill("% de estudiantes");
        unit.blur();
        saved(rector);
        assertThat(rector.page().locator(".readback").first()).containsText("% de estudiantes");
        rector.page().locator("input[name*='/targets/2027']").fill("25");
        rector.page().locator("input[name*='/targets/2028']").fill("18");
        rector.page().locator("input[name*='/targets/2028']").blur();
        saved(rector);
    }

    private void writeIndicator(Window rector) {
        rector.button("Agregar un indicador").first().click();
        field(rector, "indicators", "name", "Estudiantes en nivel inicial de escritura");
        field(rector, "indicators", "numerator", "Estudiantes en nivel inicial");
        field(rector, "indicators", "denominator", "Estudiantes evaluados");
        field(rector, "indicators", "unit", "%");
        field(rector, "indicators", "baseline", "52");
        saved(rector);
    }

    private void writeActions(Window rector) {
        for (int i = 1; i <= 2; i++) {
            rector.button("Agregar una acción").first().click();
            Locator node = rector.page().locator(".node:has(details[open] textarea[name^='actions/'])");
            node.locator("textarea[name$='/text']").fill("Cartas entre sedes " + i);
            node.locator("input[name$='/owner']").fill("Docentes de primaria");
            node.locator("input[name$='/start']").fill("2027-02-0" + i);
            node.locator("input[name$='/end']").fill(i == 1 ? "2027-10-29" : "2027-12-10");
            node.locator("input[name$='/weight']").fill("50");
            node.locator("input[name$='/weight']").blur();
            saved(rector);
        }
        rector.go(school.pages() + "/plan/objetivos").judge("plan/objetivos");
        assertThat(rector.page().locator("main")).containsText("2 acciones");
        rector.narrow().fitsItsWidth("plan/objetivos").picture("plan/320-objetivos");
        rector.wide();
    }

    private void writeResources(Window rector) {
        rector.go(school.pages() + "/plan/recursos");
        rector.button("Agregar un recurso").first().click();
        field(rector, "resources", "name", "Papelería y transporte entre sedes");
        field(rector, "resources", "source", "SGP, calidad");
        rector.page().locator("input[name*='/cost/2027']").fill("1.850.000");
        rector.page().locator("input[name*='/cost/2027']").blur();
        saved(rector);
        rector.go(school.pages() + "/plan/recursos?anio=2027").judge("plan/recursos");
        assertThat(rector.page().locator("tfoot")).containsText("1.850.000");
        assertThat(rector.page().locator(".gantt .bar")).hasCount(2);
        rector.narrow().fitsItsWidth("plan/recursos").picture("plan/320-recursos");
        rector.wide();
    }

    /** What is removed can be brought back as it was. */
    private void bringBack(Window rector) {
        rector.go(school.pages() + "/plan/objetivos");
        Locator second = rector.page()
                .locator(".node", new Page.LocatorOptions().setHasText("Cartas entre sedes 2"))
                .last();
        second.locator("summary:has-text('Editar')").click();
        second.locator("button:has-text('Quitar')").click();
        assertThat(rector.page().locator("main")).containsText("Se quitó la acción");
        assertThat(rector.page().locator("main")).containsText("1 acción");
        rector.button("Deshacer").click();
        assertThat(rector.page().locator("main")).containsText("2 acciones");
        assertThat(rector.page().locator("main")).containsText("Cartas entre sedes 2");
    }

    private void share(Window rector) {
        rector.go(school.pages() + "/plan/socializacion");
        rector.button("Agregar un momento de socialización").click();
        rector.page().locator("input[name$='/date']").fill("2026-11-19");
        rector.page().locator("input[name$='/means']").fill("Asamblea");
        rector.page().locator("input[name$='/people']").fill("120");
        rector.page().locator("input[name$='/people']").blur();
        saved(rector);
        Locator proof = rector.page().locator("details.evidence");
        if (proof.getAttribute("open") == null) {
            proof.locator("summary").click();
        }
        proof.locator("textarea[name=text]").fill("Acta de la asamblea");
        proof.locator("button:has-text('Agregar evidencia')").click();
        assertThat(rector.page().locator("details.evidence")).containsText("Acta de la asamblea");
        rector.judge("plan/socializacion").narrow().fitsItsWidth("plan/socializacion");
        rector.wide();
    }

    private void deliver(Window rector, int version) {
        rector.go(school.pages() + "/plan/entregar");
        if (version == 1) {
            rector.judge("plan/entregar").narrow().fitsItsWidth("plan/entregar").picture("plan/320-entregar");
            rector.wide();
            rector.page().locator("button[name=deliver]").click();
            assertThat(rector.page().locator(".summary-bad")).isVisible();
            rector.judge("plan/entregar-falta");
            rector.page().locator("input[name='delivery/act']").fill("Acta 015");
            rector.page().locator("input[name='delivery/act-date']").fill("2026-11-19");
            rector.page()
                    .locator("input[type=checkbox][name='delivery/team-agrees']")
                    .check();
        }
        rector.page().locator("button[name=deliver]").click();
        assertThat(rector.page().locator("main")).containsText(RECEIPT);
        rector.judge("plan/recibo-" + version);
        rector.link("Leer lo entregado").click();
        rector.judge("plan/documento-" + version).narrow().fitsItsWidth("plan/documento-" + version);
        rector.wide();
    }

    private void openReview(Window professional) {
        professional.go("/" + World.HOME + "/secretaria/inicio");
        professional
                .page()
                .locator("table.plans a", new Page.LocatorOptions().setHasText(school.name()))
                .first()
                .click();
        assertThat(professional.page().locator("h1")).containsText(school.name());
    }

    private void returnWithRemark(Window professional) {
        openReview(professional);
        professional.button("Iniciar la revisión").click();
        assertThat(professional.page().locator("main")).containsText("Ahora está en estado «En revisión»");
        openReview(professional);
        professional
                .judge("plan/revision")
                .narrow()
                .fitsItsWidth("plan/revision")
                .picture("plan/320-revision");
        professional.wide();
        Locator goal = professional.page().locator("[id^='c-goals-']").first();
        goal.locator("summary:has-text('Observar')").click();
        goal.locator("textarea").fill("Explique de dónde sale la línea de base.");
        goal.locator("button:has-text('Guardar observación')").click();
        assertThat(professional.page().locator("main")).containsText("Explique de dónde sale la línea de base.");
        professional.page().locator("input[name=transition][value=return]").check();
        professional.button("Registrar la decisión").click();
        assertThat(professional.page().locator("main")).containsText("Devolver con observaciones");
    }

    private void correct(Window rector) {
        rector.go(school.pages() + "/observaciones").judge("plan/observaciones");
        rector.button("Corregir en una nueva versión").click();
        assertThat(rector.page().locator("main")).containsText("El plan está ahora en estado");
        rector.go(school.pages() + "/observaciones");
        rector.link("Ir a ese lugar").first().click();
        Locator goal = rector.page().locator("textarea[name^='goals/']");
        goal.fill("Bajar de 52 % a 30 % los estudiantes en nivel inicial de escritura, a 26 de noviembre de 2027");
        goal.blur();
        assertThat(rector.page().locator(".readback").first()).containsText("30");
        saved(rector);
        rector.go(school.pages() + "/observaciones");
        Locator remark = rector.page().locator("li.remark", new Page.LocatorOptions().setHasText("línea de base"));
        remark.locator("textarea[name=body]").fill("De la prueba interna de marzo.");
        remark.locator("button:has-text('Responder')").click();
        rector.page()
                .locator("li.remark", new Page.LocatorOptions().setHasText("línea de base"))
                .locator("button:has-text('Marcar como hecha')")
                .click();
        assertThat(rector.page().locator("main")).containsText("Hecha, dice la institución");
    }

    private void seeTheDifference(Window rector) {
        rector.go(school.pages() + "/entregas").judge("plan/entregas");
        rector.button("Ver qué cambió en el plan").click();
        assertThat(rector.page().locator("h1")).containsText("Qué cambió");
        assertThat(rector.page().locator(".changes").first()).containsText("30");
        rector.judge("plan/diferencia");
    }

    private void accept(Window professional) {
        openReview(professional);
        assertThat(professional.page().locator("#changes")).containsText("30");
        professional.judge("plan/revision-version-2");
        professional.button("Iniciar la revisión").click();
        openReview(professional);
        professional
                .page()
                .locator("form[action$='/cerrar'] button")
                .first()
                .evaluate(
                        "b => { for (let d = b.closest('details'); d; d = d.parentElement.closest('details')) d.open = true; }");
        professional.page().locator("form[action$='/cerrar'] button").first().click();
        professional.page().locator("input[name=transition][value=accept]").check();
        professional.button("Registrar la decisión").click();
        assertThat(professional.page().locator("main")).containsText("Aceptar el plan");
    }

    private static void field(Window window, String kind, String name, String value) {
        Locator field = window.page().locator("input[name^='" + kind + "/'][name$='/" + name + "']");
        field.fill(value);
        field.blur();
    }

    private static void saved(Window window) {
        assertThat(window.page().locator("[data-save][data-state=saved]")).isVisible();
        assertThat(window.page().locator("[data-save-text]")).hasText(SAVED);
    }
}
