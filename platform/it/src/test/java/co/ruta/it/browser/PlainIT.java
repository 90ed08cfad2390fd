package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

/** The same work with scripts off, and with the keyboard alone. */
@RunAsClient
class PlainIT extends Deployed {
    private static final String PROCESS = "directiva.direccionamiento";

    @ArquillianResource
    URL server;

    @Test
    void everythingShouldWorkWithScriptsOff() {
        Town.SchoolPeople school = World.on(server).home().school(5);
        SelfAssessment document = SelfAssessment.of(school);
        try (Window rector =
                Window.withoutScripts("rectora sin scripts", server).as(school.of(Role.RECTOR))) {
            Page page = rector.page();
            rector.go(school.pages() + "/identidad");
            Locator answers = page.locator("textarea[name$='/answer']");
            for (int i = 0; i < answers.count(); i++) {
                answers.nth(i).fill("Se mantiene.");
            }
            page.locator("button[form=answers]").first().click();
            rector.picture("sin-scripts/identidad");
            rector.go(school.pages() + "/valoracion/" + PROCESS);
            page.locator("section.component")
                    .nth(0)
                    .locator("label.level")
                    .nth(2)
                    .click();
            page.locator("section.component")
                    .nth(1)
                    .locator("label.level")
                    .nth(0)
                    .click();
            page.locator("button[form=rating]").first().click();
            assertThat(page.locator("section.component")
                            .nth(0)
                            .locator("input[type=radio]")
                            .nth(2))
                    .isChecked();
            rector.picture("sin-scripts/valoracion");
            assertThat(document.rows()).containsKey("ratings/" + PROCESS + ".mision-vision-principios/level");
            rector.go(school.pages() + "/entregar");
            rector.label("Acta del Consejo Directivo").fill("Acta 3");
            rector.label("Fecha del acta de aprobación").fill("2026-11-18");
            for (String group : new String[] {"Directivos", "Docentes", "Familias", "Estudiantes"}) {
                rector.label(group + " que participaron").fill("5");
            }
            rector.label("Docentes que participaron").fill("-5");
            page.locator("button[name=deliver]").click();
            // What cannot be read and what is missing are told at once.
            assertThat(page.locator(".summary-bad li")).hasCount(2);
            rector.picture("sin-scripts/entregar-con-error");
            rector.label("Docentes que participaron").fill("5");
            page.locator("input[type=checkbox][name='delivery/team-agrees']").check();
            page.locator("button[name=deliver]").click();
            assertThat(page.locator("main")).containsText(Pattern.compile("[A-Z]{3}-AE-2026-\\d+"));
        }
        assertThat(document.state()).isEqualTo("PRESENTADO");
    }

    @Test
    void ratingShouldNeedTheKeyboardOnly() {
        Town.SchoolPeople school = World.on(server).home().school(6);
        SelfAssessment document = SelfAssessment.of(school);
        try (Window rector = Window.open("rectora con teclado", server).as(school.of(Role.RECTOR))) {
            rector.go(school.pages() + "/valoracion/" + PROCESS);
            Page page = rector.page();
            page.keyboard().press("Tab");
            assertThat(focused(page)).as("the skip link comes first").contains("#");
            page.keyboard().press("Enter");
            for (int level = 1; level <= 4; level++) {
                String name = tabToTheNextLevels(page, level);
                page.keyboard().press(Integer.toString(level));
                assertThat(page.locator("input[type=radio][name='" + name + "'][value='" + level + "']"))
                        .isChecked();
            }
            assertThat(page.locator("[data-save-text]")).hasText(Pattern.compile("Guardado .+"));
            assertThat(page.locator("[data-count]").first()).hasText("4");
            rector.picture("teclado/valoracion").nothingHappenedThatMustNot();
        }
        assertThat(document.rows().keySet())
                .filteredOn(it -> it.endsWith("/level"))
                .hasSize(4);
    }

    /** Presses Tab until the focus stands in a group of levels that was not visited yet; answers the group's name. */
    private static String tabToTheNextLevels(Page page, int number) {
        for (int presses = 0; presses < 80; presses++) {
            page.keyboard().press("Tab");
            Object at = page.evaluate("() => { const e = document.activeElement; const all ="
                    + " [...document.querySelectorAll('section.component')]; return e.matches('.level input')"
                    + " ? (all.indexOf(e.closest('section.component')) + 1) + ' ' + e.name : ''; }");
            if (at.toString().startsWith(number + " ")) {
                return at.toString().substring(2);
            }
        }
        throw new AssertionError("Tab does not lead to the levels of component " + number);
    }

    private static String focused(Page page) {
        return page.evaluate("() => document.activeElement.getAttribute('href') || ''")
                .toString();
    }
}
