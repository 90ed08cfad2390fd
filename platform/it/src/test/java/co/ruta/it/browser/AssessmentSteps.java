package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** What a rector does with a self-assessment, step by step, each page judged and pictured. */
final class AssessmentSteps {
    private final Window rector;
    private final String pages;
    private final int cycle;
    private final String folder;

    /**
     * @param pages path of the school in the portal, in that cycle
     * @param folder where the pictures go
     */
    AssessmentSteps(Window rector, String pages, int cycle, String folder) {
        this.rector = rector;
        this.pages = pages;
        this.cycle = cycle;
        this.folder = folder;
    }

    void begin() {
        rector.go(pages + "/inicio").judge(folder + "/inicio-sin-comenzar");
        rector.button("Comenzar la vigencia " + cycle).click();
        assertThat(rector.page().locator("#next")).isVisible();
        rector.judge(folder + "/inicio-comenzada");
    }

    void reviewIdentity() {
        rector.go(pages + "/identidad");
        Locator answers = rector.page().locator("textarea[name$='/answer']");
        for (int i = 0; i < answers.count(); i++) {
            answers.nth(i).fill("El equipo leyó el PEI y lo mantiene.");
            answers.nth(i).blur();
        }
        rector.saved();
        rector.judge(folder + "/identidad");
    }

    /** Every component of a process at one level, by keys: Tab between them, a digit for the level. */
    void rate(String process, int level) {
        rector.go(pages + "/valoracion/" + process);
        Page page = rector.page();
        for (Locator component : components()) {
            component.locator("input[type=radio]").first().focus();
            page.keyboard().press(Integer.toString(level));
            assertThat(component.locator("[data-rated]")).hasText(Pattern.compile("Valorado"));
        }
        rector.saved();
        rector.judge(folder + "/valoracion");
    }

    private List<Locator> components() {
        return rector.page().locator("section.component").all();
    }

    void deliver(int version) {
        rector.go(pages + "/entregar");
        if (version == 1) {
            rector.judge(folder + "/entregar-falta");
            rector.label("Acta del Consejo Directivo").fill("Acta 014");
            rector.label("Fecha del acta de aprobación").fill("2026-11-18");
            for (String group : new String[] {"Directivos", "Docentes", "Familias", "Estudiantes"}) {
                rector.label(group + " que participaron").fill("12");
            }
            rector.page()
                    .locator("input[type=checkbox][name='delivery/team-agrees']")
                    .check();
        }
        rector.page().locator("button[name=deliver]").click();
        assertThat(rector.page().locator("main")).containsText(Pattern.compile("[A-Z]{3}-AE-" + cycle + "-\\d+"));
        rector.judge(folder + "/recibo-" + version);
    }
}
