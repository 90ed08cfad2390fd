package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import co.ruta.it.server.Deployed;
import co.ruta.it.world.Town;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import com.microsoft.playwright.Locator;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** One school through its three stages and into the next year, by its rector, a professional and the leader. */
@RunAsClient
class YearsIT extends Deployed {
    private static final String DIRECTIVE = "directiva.direccionamiento";
    private static final String CLIMATE = "directiva.clima-escolar";

    @ArquillianResource
    URL server;

    private Town town;
    private Town.SchoolPeople school;

    @Test
    void aSchoolShouldWalkItsYearAndBeginTheNextFromIt() {
        town = World.on(server).sierra();
        school = town.school(0);
        try (Window rector = Window.open("rectora de dos años", server).as(school.of(Role.RECTOR));
                Window professional =
                        Window.open("profesional de dos años", server).as(town.of(Role.PROFESSIONAL));
                Window leader = Window.open("líder de dos años", server).as(town.of(Role.LEADER))) {
            assess(rector, professional);
            plan(rector, professional);
            follow(rector);
            waitForTheNextYear(rector);
            openTheNextYear(leader);
            beginTheNextYear(rector);
            goOnWithThePlan(rector, professional);
            rector.nothingHappenedThatMustNot();
            professional.nothingHappenedThatMustNot();
            leader.nothingHappenedThatMustNot();
        }
    }

    private void assess(Window rector, Window professional) {
        AssessmentSteps first = new AssessmentSteps(rector, school.pages(), 2026, "anios/1-autoevaluacion");
        first.begin();
        first.reviewIdentity();
        first.rate(DIRECTIVE, 2);
        first.rate(CLIMATE, 3);
        first.deliver(1);
        review(professional, ReviewSteps.ASSESSMENTS, "anios/1-autoevaluacion").acceptAtOnce();
        rector.go(school.pages() + "/inicio").judge("anios/1-autoevaluacion/inicio-aceptada");
        assertThat(rector.page().locator("#next")).containsText("plan");
    }

    private void plan(Window rector, Window professional) {
        PlanSteps plan = new PlanSteps(rector, school.pages(), 2027, "anios/2-plan");
        plan.begin();
        plan.write();
        plan.share();
        plan.deliver(1);
        ReviewSteps review = review(professional, ReviewSteps.PLANS, "anios/2-plan");
        review.returnWithRemark();
        plan.correct();
        plan.deliver(2);
        plan.seeTheDifference();
        review.accept("30");
    }

    private void follow(Window rector) {
        FollowSteps year = new FollowSteps(rector, school.pages(), 2027, "anios/3-seguimiento");
        year.begin();
        year.refuseTheFuture();
        year.firstCut();
        year.secondCut("30 %");
        year.evaluate();
        year.communicate();
        year.close();
    }

    private void waitForTheNextYear(Window rector) {
        rector.go(school.pages() + "/inicio").judge("anios/4-fin-del-primero");
        assertThat(rector.page().locator("#next")).containsText("No hay nada pendiente");
    }

    /** The leader opens the year in the calendar; an act is asked for, and nothing is opened without one. */
    private void openTheNextYear(Window leader) {
        leader.go(town.office() + "calendario");
        leader.button("Abrir la vigencia 2027").click();
        assertThat(leader.page().locator(".summary-bad")).containsText("Escriba el acto");
        leader.judge("anios/5-vigencia-sin-acto");
        leader.page().locator("#act").fill("Circular 001 de 2027, artículo 1");
        leader.button("Abrir la vigencia 2027").click();
        assertThat(leader.page().locator("main")).containsText("La vigencia quedó abierta");
        Locator row = leader.page()
                .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Circular 001 de 2027"));
        assertThat(row).containsText("Abierta");
        leader.judge("anios/5-vigencia-abierta").narrow().fitsItsWidth("anios/calendario");
        leader.picture("anios/320-calendario").wide();
    }

    private void beginTheNextYear(Window rector) {
        rector.go(school.pages() + "/inicio");
        assertThat(rector.page().locator("#next")).containsText("Comience la vigencia 2027");
        rector.judge("anios/6-inicio-ofrece-2027");
        rector.link("Ir a la vigencia 2027").click();
        AssessmentSteps second = new AssessmentSteps(rector, school.pages(2027), 2027, "anios/6-autoevaluacion");
        second.begin();
        rector.go(school.pages(2027) + "/valoracion/" + DIRECTIVE);
        Locator second2026 = rector.page()
                .locator("section.component")
                .first()
                .locator("label.level")
                .nth(1);
        assertThat(second2026).containsText("En 2026");
        rector.judge("anios/6-nivel-del-anio-pasado");
        second.reviewIdentity();
        second.rate(DIRECTIVE, 3);
        second.rate(CLIMATE, 2);
        rector.go(school.pages(2027) + "/fortalezas").judge("anios/6-metas-que-esperan");
        assertThat(rector.page().locator("section.note")).containsText("Una meta del plan espera");
        assertThat(rector.page().locator("section.note")).containsText("Las cartas necesitan transporte asegurado");
        assertThat(rector.page().locator("main")).containsText("era 2 en 2026");
        second.deliver(1);
    }

    /** The same plan's next year: its rows under the same ids, this year's levels, the goal that was not met. */
    private void goOnWithThePlan(Window rector, Window professional) {
        review(professional, ReviewSteps.ASSESSMENTS, "anios/6-autoevaluacion")
                .in(2027)
                .acceptAtOnce();
        rector.go(school.pages(2027) + "/plan").judge("anios/7-continuar-el-plan");
        assertThat(rector.page().locator("main")).containsText("2027–2029");
        rector.narrow()
                .fitsItsWidth("anios/7-continuar")
                .picture("anios/320-continuar")
                .wide();
        rector.button("Comenzar").first().click();
        assertThat(rector.page().locator("h1")).containsText("Priorización");
        assertThat(rector.page().locator("main")).containsText("Meta sin cumplir del año anterior");
        rector.judge("anios/7-priorizacion");
        rector.go(school.pages(2027) + "/plan/objetivos").judge("anios/7-objetivos");
        assertThat(rector.page().locator("main"))
                .containsText("Fortalecer la escritura de los estudiantes de primaria");
        assertThat(rector.page().locator("main")).containsText("2 acciones");
        rector.go(school.pages(2027) + "/inicio").judge("anios/7-inicio-2027");
    }

    private ReviewSteps review(Window professional, String table, String folder) {
        return new ReviewSteps(professional, town.office(), school.name(), table, folder);
    }
}
