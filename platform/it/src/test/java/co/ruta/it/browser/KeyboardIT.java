package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import co.ruta.it.server.Deployed;
import co.ruta.it.world.ImprovementPlan;
import co.ruta.it.world.SelfAssessment;
import co.ruta.it.world.Town;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** The four pages a school uses most, with keys alone and on a screen of 320 pixels. */
@RunAsClient
class KeyboardIT extends Deployed {
    private static final String PROCESS = "directiva.direccionamiento";
    /** The order in which the browser of the tests takes the parts of a date; it is the browser's, not the page's. */
    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("MMdduuuu");

    @ArquillianResource
    URL server;

    @Test
    void aProcessShouldBeRatedWithItsEvidence() {
        Town.SchoolPeople school = school(1);
        SelfAssessment.of(school);
        try (Window rector = rector(school)) {
            rector.go(school.pages() + "/valoracion/" + PROCESS).fitsItsWidth("teclado/valoracion");
            Keyboard keys = new Keyboard(rector);
            Page page = rector.page();
            for (int number = 0; number < 4; number++) {
                Locator component = page.locator("section.component").nth(number);
                keys.to("section.component:nth-of-type(" + (number + 1) + ") .level input, #"
                        + component.getAttribute("id") + " .level input");
                keys.press(Integer.toString(number + 1));
                assertThat(component.locator("[data-rated]")).hasText(Pattern.compile("Valorado"));
                keys.isSomewhere();
            }
            rector.saved();
            String last = "#" + page.locator("section.component").nth(3).getAttribute("id");
            keys.to(last + " details.evidence > summary").press("Enter");
            keys.to(last + " textarea[name=text]").write("Acta 7 del Consejo Directivo");
            keys.to(last + " details.evidence form button").press("Enter");
            assertThat(page.locator(last + " details.evidence")).containsText("Acta 7 del Consejo Directivo");
            keys.staysOn(last + " details.evidence > summary");
            rector.judge("teclado/320-valoracion")
                    .fitsItsWidth("teclado/valoracion")
                    .nothingHappenedThatMustNot();
        }
    }

    @Test
    void aPlanShouldBeWritten() {
        Town.SchoolPeople school = delivered(2);
        school.of(Role.RECTOR)
                .post(school.api() + "/plans", co.ruta.it.world.Json.of("year", 2027))
                .ok();
        try (Window rector = rector(school)) {
            rector.go(school.pages() + "/plan/objetivos").fitsItsWidth("teclado/plan");
            Keyboard keys = new Keyboard(rector);
            Page page = rector.page();
            keys.to("button[value^='objetivo:']").press("Enter");
            keys.staysOn("textarea[name^='objectives/']").write("Fortalecer la escritura en primaria");
            keys.to("button[value^='agregar:goals:']");
            rector.saved();
            keys.press("Enter").staysOn("textarea[name^='goals/']");
            keys.write("Bajar de 52 % a 25 % los estudiantes en nivel inicial de escritura, a 26 de noviembre de 2027");
            keys.press("Tab");
            rector.saved();
            assertThat(page.locator(".readback").first()).containsText("26 de noviembre de 2027");
            keys.isSomewhere();
            keys.to("button[value^='agregar:actions:']").press("Enter");
            keys.staysOn("textarea[name^='actions/']").write("Cartas entre sedes");
            keys.to("input[name$='/owner']").write("Docentes de primaria");
            keys.to("input[name$='/start']");
            page.keyboard().type("02022027");
            keys.to("input[name$='/end']");
            page.keyboard().type("10292027");
            keys.to("input[name$='/weight']").write("100");
            keys.to("input[name$='/product']");
            rector.saved();
            assertThat(page.locator("input[name$='/end']")).hasValue("2027-10-29");
            keys.isSomewhere();
            rector.go(school.pages() + "/plan/objetivos");
            assertThat(page.locator("main")).containsText("1 acción");
            rector.judge("teclado/320-plan").fitsItsWidth("teclado/plan").nothingHappenedThatMustNot();
        }
    }

    @Test
    void aCutShouldBeRecorded() {
        Town.SchoolPeople school = delivered(3);
        ImprovementPlan.of(school).deliver();
        school.of(Role.RECTOR)
                .post(school.api() + "/follow-ups/2027", co.ruta.it.world.Json.of())
                .ok();
        try (Window rector = rector(school)) {
            rector.go(school.pages() + "/seguimiento").fitsItsWidth("teclado/cortes");
            Keyboard keys = new Keyboard(rector);
            Page page = rector.page();
            keys.to("input[name=date]");
            page.keyboard()
                    .type(LocalDate.now(ZoneId.of("America/Bogota"))
                            .minusDays(2)
                            .format(AS_TYPED));
            keys.to("#new-title").write("Primer trimestre");
            keys.press("Enter");
            assertThat(page.locator("h1")).containsText("Primer trimestre");
            keys.to("input[name$='/value']").write("45,5");
            keys.to("input[name$='/progress']").write("20");
            keys.to("input[name$='/state']").press("Space").press("ArrowRight").press("ArrowRight");
            assertThat(page.locator("input[name$='/state'][value=LATE]")).isChecked();
            rector.saved();
            keys.isSomewhere();
            keys.to("select[name$='/cause']");
            page.keyboard().type("Clima");
            keys.to("details.more > summary").press("Enter");
            keys.to("textarea[name$='/difficulty']").write("La vía estuvo cerrada.");
            keys.to("input[name$='/measure-kind']").press("Space");
            rector.saved();
            keys.to(".dock a.btn-main").press("Enter");
            assertThat(page.locator("h1")).containsText("Montaje y cortes");
            assertThat(page.locator("main")).containsText("Acciones registradas: 1 de 1");
            assertThat(page.locator("main")).not().containsText("Falta 1 causa");
            rector.judge("teclado/320-cortes").fitsItsWidth("teclado/cortes").nothingHappenedThatMustNot();
        }
    }

    @Test
    void aSelfAssessmentShouldBeCheckedMendedAndDelivered() {
        Town.SchoolPeople school = school(4);
        SelfAssessment.of(school).rate(3);
        try (Window rector = rector(school)) {
            rector.go(school.pages() + "/identidad").fitsItsWidth("teclado/identidad");
            Keyboard keys = new Keyboard(rector);
            Page page = rector.page();
            int questions = page.locator("textarea[name$='/answer']").count();
            for (int i = 0; i < questions; i++) {
                keys.to("textarea[name$='/answer']").write("Se mantiene.");
            }
            keys.press("Tab");
            rector.saved();
            rector.go(school.pages() + "/entregar").fitsItsWidth("teclado/entregar");
            keys.to("button[name=deliver]").press("Enter");
            assertThat(page.locator(".summary-bad")).isFocused();
            rector.judge("teclado/320-entregar-falta").fitsItsWidth("teclado/entregar-falta");
            keys.to(".summary-bad a").press("Enter");
            keys.to("input[name='delivery/act']").write("Acta 014");
            keys.to("input[name='delivery/act-date']");
            page.keyboard().type("11182026");
            for (String group : new String[] {"Directivos", "Docentes", "Familias", "Estudiantes"}) {
                String id = rector.label(group + " que participaron").getAttribute("id");
                keys.to("#" + id).write("12");
            }
            keys.to("input[type=checkbox][name='delivery/team-agrees']").press("Space");
            keys.to("button[name=deliver]").press("Enter");
            assertThat(page.locator("main")).containsText(Pattern.compile("SIM-AE-2026-\\d+"));
            rector.judge("teclado/320-recibo").fitsItsWidth("teclado/recibo").nothingHappenedThatMustNot();
        }
    }

    private Town.SchoolPeople school(int number) {
        return World.on(server).sierra().school(number);
    }

    private Town.SchoolPeople delivered(int number) {
        Town.SchoolPeople school = school(number);
        SelfAssessment.of(school)
                .makeReady()
                .rate(2)
                .take(school.of(Role.RECTOR), "deliver")
                .ok();
        return school;
    }

    private Window rector(Town.SchoolPeople school) {
        return Window.open("rectora con teclado", server)
                .as(school.of(Role.RECTOR))
                .narrow();
    }
}
