package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import co.ruta.it.world.Town;
import co.ruta.sdk.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URL;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One school of a territory and one professional of its secretaría, each in a browser; pictures below the territory's name. */
final class TerritoryLine implements AutoCloseable {
    private final Town town;
    private final Town.SchoolPeople school;
    private final Window rector;
    private final Window professional;
    private final AssessmentSteps assessment;
    private final PlanSteps plan;
    private final String folder;
    private final int year;
    private int delivered = 1;

    private TerritoryLine(URL server, Town town, Town.SchoolPeople school, int year) {
        this.town = town;
        this.school = school;
        this.folder = "territorios/" + town.id();
        this.rector = Window.open("rectora de " + town.id(), server).as(school.of(Role.RECTOR));
        this.professional = Window.open("profesional de " + town.id(), server).as(town.of(Role.PROFESSIONAL));
        this.assessment = new AssessmentSteps(rector, school.pages(), 2026, folder + "/1-autoevaluacion");
        this.plan = new PlanSteps(rector, school.pages(), year, folder + "/2-plan");
        this.year = year;
    }

    /** @param year the year the plan applies to */
    static TerritoryLine open(URL server, Town town, int school, int year) {
        return new TerritoryLine(server, town, town.school(school), year);
    }

    void assess() {
        beginAssessment();
        assessAndDeliver();
    }

    void beginAssessment() {
        assessment.begin();
    }

    /** Fills the acta of that title, is told what is missing, files it; the secretaría reads it. */
    void fileRecord(String title) {
        rector.go(school.pages() + "/registros").judge(folder + "/0-registros/vacios");
        rector.page()
                .locator("section", new Page.LocatorOptions().setHasText(title))
                .getByRole(AriaRole.BUTTON)
                .click();
        rector.button("Archivar").click();
        assertThat(rector.page().locator(".summary-bad")).containsText("Falta");
        rector.judge(folder + "/0-registros/falta").narrow().fitsItsWidth(folder + "/registro");
        rector.picture(folder + "/0-registros/320-falta").wide();
        for (Locator field :
                rector.page().locator("textarea[name^='f/'], input[name^='f/']").all()) {
            boolean date = "date".equals(field.getAttribute("type"));
            boolean number = "decimal".equals(field.getAttribute("inputmode"));
            if (!"checkbox".equals(field.getAttribute("type"))) {
                field.fill(date ? "2026-11-18" : number ? "3" : "Lo que se trató en la reunión.");
            }
        }
        rector.page().locator("[name='t/commitments/0/what']").fill("Socializar la propuesta");
        rector.page().locator("[name='t/commitments/0/who']").fill("Rectoría");
        rector.page().locator("[name='t/commitments/0/when']").fill("2026-11-30");
        rector.button("Archivar").click();
        assertThat(rector.page().locator("main")).containsText(Pattern.compile("[A-Z]{3}-REG-\\d{4}-\\d{5}"));
        rector.judge(folder + "/0-registros/archivado");
        rector.go(school.pages() + "/inicio").judge(folder + "/0-registros/inicio");
        assertThat(rector.page().locator("main")).containsText("Archivado");
        professional.go(school.pages() + "/registros").judge(folder + "/0-registros/secretaria");
        professional.page().locator("table a").first().click();
        assertThat(professional.page().locator("main")).containsText("Socializar la propuesta");
    }

    void assessAndDeliver() {
        assessment.reviewIdentity();
        assessment.rate("directiva.direccionamiento", 2);
        assessment.deliver(1);
    }

    void plan() {
        rector.go(school.pages() + "/inicio").judge(folder + "/2-plan/inicio");
        plan.begin();
        plan.write();
        plan.share();
        plan.deliver(delivered);
    }

    /** @param way what the button says that opens the next version */
    void correct(String way) {
        plan.correct(way);
        plan.deliver(++delivered);
        plan.seeTheDifference();
    }

    void follow() {
        follow("Cerrar la evaluación del año");
    }

    /** @param closing what the button says that delivers it */
    void follow(String closing) {
        FollowSteps follow = new FollowSteps(rector, school.pages(), year, folder + "/3-seguimiento", closing);
        follow.begin();
        follow.firstCut();
        follow.secondCut("30 %");
        follow.evaluate();
        follow.communicate();
        follow.close();
    }

    /** The school reads what was concluded, newest first, and finds its number, list and remarks. */
    void readOpinions(String... outcomes) {
        rector.go(school.pages() + "/entregas").judge(folder + "/2-plan/conceptos");
        Locator rows = rector.page().locator("section[aria-labelledby=conceptos] tbody tr");
        assertThat(rows).hasCount(outcomes.length);
        for (int i = 0; i < outcomes.length; i++) {
            rector.go(school.pages() + "/entregas");
            assertThat(rows.nth(i)).containsText(outcomes[i]);
            rows.nth(i).locator("a").click();
            assertThat(rector.page().locator("h1")).containsText(Pattern.compile("[A-Z]{3}-CT-\\d{4}-\\d{5}"));
            assertThat(rector.page().locator("main")).containsText(outcomes[i]);
            assertThat(rector.page().locator("main")).containsText("Se verificó sobre lo alojado.");
            rector.judge(folder + "/2-plan/concepto-" + (outcomes.length - i))
                    .narrow()
                    .fitsItsWidth(folder + "/concepto");
            rector.wide();
        }
    }

    /** @param table the queue on the home page the document stands in */
    void review(String table, Consumer<ReviewSteps> steps) {
        String stage = table.equals(ReviewSteps.PLANS) ? "/2-plan" : "/1-autoevaluacion";
        steps.accept(new ReviewSteps(professional, town.office(), school.name(), table, folder + stage));
    }

    /** Nothing is left to do for the school; the secretaría sees what came in, and no page did what it must not. */
    void isAtItsEnd() {
        rector.go(school.pages() + "/inicio").judge(folder + "/4-fin");
        assertThat(rector.page().locator("#next")).containsText("No hay nada pendiente");
        professional.go(town.office() + "entregas").judge(folder + "/4-entregas");
        professional.go(town.office() + "entregas/todas").judge(folder + "/4-debe");
        rector.nothingHappenedThatMustNot();
        professional.nothingHappenedThatMustNot();
    }

    @Override
    public void close() {
        rector.close();
        professional.close();
    }
}
