package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a professional of the secretaría does with what a school delivered. */
final class ReviewSteps {
    static final String PLANS = "table.plans";
    static final String ASSESSMENTS = "table.control:not(.plans)";

    private final Window professional;
    private final String office;
    private final String school;
    private final String table;
    private final String folder;
    private String home = "inicio";

    /**
     * @param office path of the secretaría in the portal, with its last slash
     * @param school the school's name
     * @param table the queue on the home page: {@link #PLANS} or {@link #ASSESSMENTS}
     * @param folder where the pictures go
     */
    ReviewSteps(Window professional, String office, String school, String table, String folder) {
        this.professional = professional;
        this.office = office;
        this.school = school;
        this.table = table;
        this.folder = folder;
    }

    /** From now on in a cycle that does not run yet: the office's first page shows the one that does. */
    ReviewSteps in(int cycle) {
        home = "inicio?vigencia=" + cycle;
        return this;
    }

    void open() {
        professional.go(office + home);
        professional
                .page()
                .locator(table + " a", new Page.LocatorOptions().setHasText(school))
                .first()
                .click();
        assertThat(professional.page().locator("h1")).containsText(school);
    }

    void returnWithRemark() {
        open();
        professional.button("Iniciar la revisión").click();
        assertThat(professional.page().locator("main")).containsText("Ahora está en estado «En revisión»");
        open();
        professional
                .judge(folder + "/revision")
                .narrow()
                .fitsItsWidth(folder + "/revision")
                .picture(folder + "/320-revision");
        professional.wide();
        remark();
        professional.page().locator("input[name=transition][value=return]").check();
        professional.button("Registrar la decisión").click();
        assertThat(professional.page().locator("main")).containsText("Devolver con observaciones");
    }

    /** A remark on the first goal of the plan that is open. */
    void remark() {
        Locator goal = professional.page().locator("[id^='c-goals-']").first();
        goal.locator("summary:has-text('Observar')").click();
        goal.locator("textarea").fill("Explique de dónde sale la línea de base.");
        goal.locator("button:has-text('Guardar observación')").click();
        assertThat(professional.page().locator("main")).containsText("Explique de dónde sale la línea de base.");
    }

    /** A remark on the document as a whole. */
    void remarkOnAll() {
        Locator whole = professional.page().locator("#c-documento, #documento").first();
        whole.locator("summary:has-text('Observar')").click();
        whole.locator("textarea").fill("Amplíe la conclusión de la gestión académica.");
        whole.locator("button:has-text('Guardar observación')").click();
        assertThat(professional.page().locator("main")).containsText("Amplíe la conclusión");
    }

    /** Gives the same verdict on every item of the checklist. */
    void verify(String verdict) {
        professional.judge(folder + "/lista-de-verificacion");
        int items = professional.page().locator("form[action$='/lista']").count();
        for (int i = 0; i < items; i++) {
            Locator form = professional.page().locator("form[action$='/lista']").nth(i);
            form.evaluate("f => { f.closest('details').open = true; }");
            form.locator("input[name=verdict][value=" + verdict + "]").check();
            form.locator("textarea").fill("Se verificó sobre lo alojado.");
            if (i == 0) {
                professional.picture(folder + "/veredicto");
            }
            form.locator("button").click();
            assertThat(professional.page().locator("main")).containsText("Veredicto guardado.");
        }
        assertThat(professional.page().locator("main")).containsText("Todos los puntos tienen veredicto.");
        professional.judge(folder + "/lista-" + verdict);
    }

    /** The checklist as it stands, in its format, marked as a draft. */
    void haveTheChecklist() {
        new Papers(professional, folder).have(professional.page().locator("a[href*='/verificacion.']"), 2);
    }

    void closeRemark() {
        Locator close =
                professional.page().locator("form[action$='/cerrar'] button").first();
        close.evaluate(
                "b => { for (let d = b.closest('details'); d; d = d.parentElement.closest('details')) d.open = true; }");
        close.click();
    }

    /** Takes a decision, whatever others there are. */
    void take(String transition, String state) {
        Locator choice = professional.page().locator("input[type=radio][name=transition][value=" + transition + "]");
        if (choice.count() > 0) {
            choice.check();
        } else {
            assertThat(professional.page().locator("input[type=hidden][name=transition]"))
                    .hasValue(transition);
        }
        professional.judge(folder + "/revision-" + transition);
        professional
                .page()
                .locator("form[aria-labelledby=decision] button.btn-main")
                .click();
        assertThat(professional.page().locator("main")).containsText("Ahora está en estado «" + state + "»");
    }

    /** After a new version: what changed stands first, and the remark is closed before accepting. */
    void accept(String changed) {
        open();
        assertThat(professional.page().locator("#changes")).containsText(changed);
        professional.judge(folder + "/revision-version-2");
        professional.button("Iniciar la revisión").click();
        open();
        closeRemark();
        decide();
    }

    /** What needs no remark is accepted as it came. */
    void acceptAtOnce() {
        open();
        professional.button("Iniciar la revisión").click();
        open();
        professional.judge(folder + "/revision");
        decide();
    }

    private void decide() {
        professional.page().locator("input[name=transition][value=accept]").check();
        professional.button("Registrar la decisión").click();
        assertThat(professional.page().locator("main")).containsText("Aceptar");
    }
}
