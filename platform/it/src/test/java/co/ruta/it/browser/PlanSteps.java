package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** What a rector does with an improvement plan, step by step, each page judged and pictured. */
final class PlanSteps {
    private final Window rector;
    private final String pages;
    private final int year;
    private final String folder;
    private final Pattern receipt;

    /**
     * @param pages path of the school in the portal, in the cycle the plan is prepared in
     * @param folder where the pictures go
     */
    PlanSteps(Window rector, String pages, int year, String folder) {
        this.rector = rector;
        this.pages = pages;
        this.year = year;
        this.folder = folder;
        this.receipt = Pattern.compile("[A-Z]{3}-PMI-" + year + "-\\d+");
    }

    /** Everything a first delivery needs. */
    void write() {
        judge();
        writeObjective();
        writeGoal();
        writeIndicator();
        writeActions();
        writeResources();
    }

    void begin() {
        rector.go(pages + "/plan").judge(folder + "/comenzar").narrow().fitsItsWidth(folder + "/comenzar");
        rector.wide();
        rector.button("Comenzar el plan " + year).click();
        assertThat(rector.page().locator("h1")).containsText("Priorización");
    }

    void judge() {
        Locator first = rector.page().locator(".opportunity").first();
        first.locator("fieldset").nth(0).locator("label").nth(4).click();
        first.locator("fieldset").nth(1).locator("input[type=radio]").first().focus();
        rector.page().keyboard().press("4");
        first.locator("fieldset").nth(2).locator("label").nth(4).click();
        assertThat(rector.page().locator(".order li").first()).containsText("14 de 15");
        rector.judge(folder + "/priorizacion")
                .narrow()
                .fitsItsWidth(folder + "/priorizacion")
                .picture(folder + "/320-priorizacion");
        rector.wide();
        rector.page().locator("summary:has-text('Agregar una oportunidad')").click();
        rector.page().locator("#new-text").fill("Lectura crítica baja en la prueba externa");
        rector.page().locator("label:has-text('Prueba externa')").last().click();
        rector.button("Agregar oportunidad").click();
        assertThat(rector.page().locator("main")).containsText("Lectura crítica baja en la prueba externa");
    }

    void writeObjective() {
        rector.go(pages + "/plan/objetivos").judge(folder + "/objetivos-vacio");
        rector.button("Crear su objetivo").first().click();
        Locator text = rector.page().locator("textarea[name^='objectives/']");
        assertThat(text).isFocused();
        text.fill("Fortalecer la escritura de los estudiantes de primaria");
        text.blur();
        saved();
    }

    void writeGoal() {
        rector.button("Agregar una meta").first().click();
        Locator goal = rector.page().locator("textarea[name^='goals/']");
        goal.fill("Que más jóvenes escriban mejor.");
        goal.blur();
        saved();
        assertThat(rector.page().locator(".readback").first()).containsText("Falta");
        goal.fill("Bajar de 52 % a 25 % los estudiantes en nivel inicial de escritura, a 26 de noviembre de " + year);
        goal.blur();
        assertThat(rector.page().locator(".readback").first()).containsText("26 de noviembre de " + year);
        assertThat(rector.page().locator(".readback").first()).containsText("25");
        saved();
        rector.page().locator("summary:has-text('Corregir la lectura')").first().click();
        Locator unit = rector.page().locator("input[name$='/unit'][name^='goals/']");
        unit.fill("% de estudiantes");
        unit.blur();
        saved();
        assertThat(rector.page().locator(".readback").first()).containsText("% de estudiantes");
        rector.page().locator("input[name*='/targets/" + year + "']").fill("25");
        rector.page().locator("input[name*='/targets/" + (year + 1) + "']").fill("18");
        rector.page().locator("input[name*='/targets/" + (year + 1) + "']").blur();
        saved();
    }

    void writeIndicator() {
        rector.button("Agregar un indicador").first().click();
        field("indicators", "name", "Estudiantes en nivel inicial de escritura");
        field("indicators", "numerator", "Estudiantes en nivel inicial");
        field("indicators", "denominator", "Estudiantes evaluados");
        field("indicators", "unit", "%");
        field("indicators", "baseline", "52");
        saved();
    }

    void writeActions() {
        for (int i = 1; i <= 2; i++) {
            rector.button("Agregar una acción").first().click();
            Locator node = rector.page().locator(".node:has(details[open] textarea[name^='actions/'])");
            node.locator("textarea[name$='/text']").fill("Cartas entre sedes " + i);
            node.locator("input[name$='/owner']").fill("Docentes de primaria");
            node.locator("input[name$='/start']").fill(year + "-02-0" + i);
            node.locator("input[name$='/end']").fill(year + (i == 1 ? "-10-29" : "-12-10"));
            node.locator("input[name$='/weight']").fill("50");
            node.locator("input[name$='/weight']").blur();
            saved();
        }
        rector.go(pages + "/plan/objetivos").judge(folder + "/objetivos");
        assertThat(rector.page().locator("main")).containsText("2 acciones");
        rector.narrow().fitsItsWidth(folder + "/objetivos").picture(folder + "/320-objetivos");
        rector.wide();
    }

    void writeResources() {
        rector.go(pages + "/plan/recursos");
        rector.button("Agregar un recurso").first().click();
        field("resources", "name", "Papelería y transporte entre sedes");
        field("resources", "source", "SGP, calidad");
        rector.page().locator("input[name*='/cost/" + year + "']").fill("1.850.000");
        rector.page().locator("input[name*='/cost/" + year + "']").blur();
        saved();
        rector.go(pages + "/plan/recursos?anio=" + year).judge(folder + "/recursos");
        assertThat(rector.page().locator("tfoot")).containsText("1.850.000");
        assertThat(rector.page().locator(".gantt .bar")).hasCount(2);
        rector.narrow().fitsItsWidth(folder + "/recursos").picture(folder + "/320-recursos");
        rector.wide();
    }

    /** What is removed can be brought back as it was. */
    void bringBack() {
        rector.go(pages + "/plan/objetivos");
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

    void share() {
        rector.go(pages + "/plan/socializacion");
        rector.button("Agregar un momento de socialización").click();
        rector.page().locator("input[name$='/date']").fill("2026-11-19");
        rector.page().locator("input[name$='/means']").fill("Asamblea");
        rector.page().locator("input[name$='/people']").fill("120");
        rector.page().locator("input[name$='/people']").blur();
        saved();
        Locator proof = rector.page().locator("details.evidence");
        if (proof.getAttribute("open") == null) {
            proof.locator("summary").click();
        }
        proof.locator("textarea[name=text]").fill("Acta de la asamblea");
        proof.locator("button:has-text('Agregar evidencia')").click();
        assertThat(rector.page().locator("details.evidence")).containsText("Acta de la asamblea");
        rector.judge(folder + "/socializacion").narrow().fitsItsWidth(folder + "/socializacion");
        rector.wide();
    }

    void deliver(int version) {
        rector.go(pages + "/plan/entregar");
        if (version == 1) {
            rector.judge(folder + "/entregar")
                    .narrow()
                    .fitsItsWidth(folder + "/entregar")
                    .picture(folder + "/320-entregar");
            rector.wide();
            rector.page().locator("button[name=deliver]").click();
            assertThat(rector.page().locator(".summary-bad")).isVisible();
            rector.judge(folder + "/entregar-falta");
            rector.page().locator("input[name='delivery/act']").fill("Acta 015");
            rector.page().locator("input[name='delivery/act-date']").fill("2026-11-19");
            rector.page()
                    .locator("input[type=checkbox][name='delivery/team-agrees']")
                    .check();
        }
        tellTheAdjustment();
        rector.page().locator("button[name=deliver]").click();
        assertThat(rector.page().locator("main")).containsText(receipt);
        rector.judge(folder + "/recibo-" + version);
        rector.link("Leer lo entregado").click();
        rector.judge(folder + "/documento-" + version).narrow().fitsItsWidth(folder + "/documento-" + version);
        rector.wide();
    }

    /** Asked of a plan that had come to rest; without it the delivery is refused. */
    private void tellTheAdjustment() {
        Locator reason = rector.page().locator("[name='adjustment/reason']");
        if (reason.count() == 0) {
            return;
        }
        rector.page().locator("button[name=deliver]").click();
        assertThat(rector.page().locator(".summary-bad")).containsText("motivo del ajuste");
        rector.judge(folder + "/ajuste-sin-motivo");
        reason.fill("Llegó menos dinero del previsto.");
        rector.page().locator("[name='adjustment/cut']").fill("2026-11-20");
        rector.page().locator("[name='adjustment/instances']").fill("Consejo Directivo");
    }

    void correct() {
        correct("Corregir en una nueva versión");
    }

    /** @param way what the button says that opens the next version */
    void correct(String way) {
        rector.go(pages + "/observaciones").judge(folder + "/observaciones");
        rector.button(way).click();
        assertThat(rector.page().locator("main")).containsText("El plan está ahora en estado");
        rector.go(pages + "/observaciones");
        rector.link("Ir a ese lugar").first().click();
        Locator goal = rector.page().locator("textarea[name^='goals/']");
        goal.fill("Bajar de 52 % a 30 % los estudiantes en nivel inicial de escritura, a 26 de noviembre de " + year);
        goal.blur();
        assertThat(rector.page().locator(".readback").first()).containsText("30");
        saved();
        rector.go(pages + "/observaciones");
        Locator remark = rector.page().locator("li.remark", new Page.LocatorOptions().setHasText("línea de base"));
        remark.locator("textarea[name=body]").fill("De la prueba interna de marzo.");
        remark.locator("button:has-text('Responder')").click();
        rector.page()
                .locator("li.remark", new Page.LocatorOptions().setHasText("línea de base"))
                .locator("button:has-text('Marcar como hecha')")
                .click();
        assertThat(rector.page().locator("main")).containsText("Hecha, dice la institución");
    }

    void seeTheDifference() {
        rector.go(pages + "/entregas").judge(folder + "/entregas");
        rector.button("Ver qué cambió en el plan").click();
        assertThat(rector.page().locator("h1")).containsText("Qué cambió");
        assertThat(rector.page().locator(".changes").first()).containsText("30");
        rector.judge(folder + "/diferencia");
    }

    private void field(String kind, String name, String value) {
        Locator field = rector.page().locator("input[name^='" + kind + "/'][name$='/" + name + "']");
        field.fill(value);
        field.blur();
    }

    private void saved() {
        rector.saved();
    }
}
