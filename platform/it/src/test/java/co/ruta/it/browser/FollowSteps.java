package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/** What a rector does with the follow-up of a plan through its year, each page judged and pictured. */
final class FollowSteps {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Bogota"));

    private final Window rector;
    private final String pages;
    private final int year;
    private final String folder;
    private final String closing;
    private final Pattern receipt;

    /**
     * @param pages path of the school in the portal, in the cycle of the route
     * @param folder where the pictures go
     */
    FollowSteps(Window rector, String pages, int year, String folder) {
        this(rector, pages, year, folder, "Cerrar la evaluación del año");
    }

    /** @param closing what the button says that delivers it */
    FollowSteps(Window rector, String pages, int year, String folder, String closing) {
        this.closing = closing;
        this.rector = rector;
        this.pages = pages;
        this.year = year;
        this.folder = folder;
        this.receipt = Pattern.compile("[A-Z]{3}-SEG-" + year + "-\\d+");
    }

    void begin() {
        rector.go(pages + "/seguimiento").judge(folder + "/comenzar");
        rector.button("Comenzar el seguimiento de " + year).click();
        assertThat(rector.page().locator("h1")).containsText("Montaje y cortes");
        rector.judge(folder + "/montaje");
        rector.page().locator("input[name='setup/instrument']").fill("Matriz de seguimiento");
        rector.page().locator("input[name='setup/owner']").fill("Equipo de gestión");
        rector.page().locator("label:has-text('Trimestral')").click();
        saved();
    }

    void refuseTheFuture() {
        for (LocalDate date : List.of(TODAY.plusDays(1), LocalDate.of(2015, 3, 1))) {
            rector.page().locator("input[name=date]").fill(date.toString());
            rector.button("Registrar el corte").click();
            assertThat(rector.page().locator(".summary-bad")).isVisible();
            assertThat(rector.page().locator(".summary-bad"))
                    .containsText(date.isAfter(TODAY) ? "todavía no ocurre" : "no es posible");
            assertThat(rector.page().locator("input[name=date]")).hasValue(date.toString());
        }
        rector.judge(folder + "/corte-imposible");
    }

    void firstCut() {
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
        saved();
        rector.judge(folder + "/320-primer-corte").fitsItsWidth(folder + "/primer-corte");
    }

    /** @param progress what the actions of the year come to, by their weights */
    void secondCut(String progress) {
        rector.go(pages + "/seguimiento").fitsItsWidth(folder + "/montaje").picture(folder + "/320-cortes");
        rector.page().locator("input[name=date]").fill(TODAY.toString());
        rector.button("Registrar el corte").click();
        Locator first = rector.page().locator(".action").nth(0);
        assertThat(first.locator("input[name^='cuts/'][name$='/progress']")).hasValue("40");
        assertThat(first).containsText("Corte anterior: 40 %");
        Locator second = rector.page().locator(".action").nth(1);
        second.locator("input[name^='cuts/'][name$='/progress']").fill("20");
        second.locator("label:has-text('atrasada')").click();
        saved();
        rector.go(rector.page().url().replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", ""));
        second = rector.page().locator(".action").nth(1);
        assertThat(second).containsText("Falta la causa");
        second.locator("select[name$='/cause']").selectOption("WEATHER_ACCESS");
        second.locator("textarea[name$='/difficulty']").fill("La vía estuvo cerrada en mayo.");
        second.locator("textarea[name$='/difficulty']").blur();
        second.locator("label:has-text('Correctiva')").click();
        saved();
        second.locator("details.evidence summary").click();
        second.locator("details.evidence textarea[name=text]").fill("Acta de la Junta de Acción Comunal");
        second.locator("button:has-text('Agregar evidencia')").click();
        assertThat(rector.page().locator(".action").nth(1)).containsText("Acta de la Junta de Acción Comunal");
        rector.judge(folder + "/320-segundo-corte").fitsItsWidth(folder + "/segundo-corte");
        rector.wide();
        rector.judge(folder + "/segundo-corte");
        rector.go(pages + "/seguimiento").judge(folder + "/cortes");
        assertThat(rector.page().locator("main")).containsText(progress);
    }

    void evaluate() {
        rector.go(pages + "/evaluacion");
        rector.page().locator("input[name^='evaluation/'][name$='/value']").fill("54");
        rector.page().locator("input[name^='evaluation/'][name$='/value']").blur();
        saved();
        rector.go(pages + "/evaluacion");
        assertThat(rector.page().locator("main")).containsText("El valor dice: no se cumplió");
        rector.page().locator("label:has-text('No se cumplió')").click();
        rector.page().locator("label:has-text('Se ajusta')").click();
        rector.page().locator("textarea[name$='/lesson']").fill("Las cartas necesitan transporte asegurado.");
        rector.page().locator("textarea[name$='/lesson']").blur();
        saved();
        rector.judge(folder + "/evaluacion").narrow().fitsItsWidth(folder + "/evaluacion");
        rector.picture(folder + "/320-evaluacion").wide();
    }

    void communicate() {
        rector.go(pages + "/seguimiento/cerrar").judge(folder + "/cerrar-falta");
        rector.button(closing).click();
        assertThat(rector.page().locator(".summary-bad")).containsText("a quiénes se comunicaron");
        rector.go(pages + "/evaluacion/comunicacion");
        rector.page().locator("input[name=date]").fill(TODAY.plusDays(3).toString());
        rector.page().locator("input[name=audience]").fill("Familias y estudiantes");
        rector.button("Registrar").last().click();
        assertThat(rector.page().locator(".summary-bad")).containsText("todavía no ocurre");
        rector.page().locator("input[name=date]").fill(TODAY.toString());
        rector.page().locator("input[name=means]").fill("Asamblea");
        rector.button("Registrar").last().click();
        assertThat(rector.page().locator("main")).containsText("Comunicación registrada");
        assertThat(rector.page().locator("section.component")).hasCount(1);
        rector.judge(folder + "/comunicacion").narrow().fitsItsWidth(folder + "/comunicacion");
        rector.wide();
    }

    void close() {
        rector.go(pages + "/seguimiento/cerrar").judge(folder + "/cerrar");
        rector.button(closing).click();
        assertThat(rector.page().locator("h1")).containsText(receipt);
        assertThat(rector.page().locator("main")).containsText("No se cumplió");
        rector.judge(folder + "/recibo").narrow().fitsItsWidth(folder + "/recibo");
        rector.wide();
    }

    void reopenAndCompare() {
        rector.go(pages + "/seguimiento/cerrar");
        rector.button("Reabrir el seguimiento").click();
        rector.go(pages + "/evaluacion");
        rector.page().locator("label:has-text('Se cumplió en parte')").click();
        saved();
        rector.go(pages + "/seguimiento/cerrar");
        rector.button(closing).click();
        rector.go(pages + "/seguimiento/cerrar");
        assertThat(rector.page().locator("main")).containsText("pasó de «No se cumplió» a «Se cumplió en parte»");
        rector.judge(folder + "/cerrado").narrow().fitsItsWidth(folder + "/cerrado");
    }

    private void saved() {
        rector.saved();
    }
}
