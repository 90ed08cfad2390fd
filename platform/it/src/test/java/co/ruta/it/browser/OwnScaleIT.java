package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Deployed;
import co.ruta.it.world.ImprovementPlan;
import co.ruta.it.world.OwnCatalogue;
import co.ruta.it.world.SelfAssessment;
import co.ruta.it.world.Town;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** A territory with 65 components of its own, five levels and one priority value, through the three stages. */
@RunAsClient
class OwnScaleIT extends Deployed {
    /** Bytes that a page may weigh compressed once styles and scripts are there. */
    private static final int LATER_PAGE = 6_000;

    private static final Pattern SAVED = Pattern.compile("Guardado .+");

    @ArquillianResource
    URL server;

    private Town.SchoolPeople school;

    @Test
    void aSchoolShouldGoThroughTheThreeStagesOnItsOwnScale() {
        World world = World.on(server);
        Town town = world.variant();
        school = town.school(0);
        SelfAssessment assessment = SelfAssessment.of(school);
        assertThat(assessment.components()).hasSize(OwnCatalogue.COMPONENTS);
        refuseWhatIsOffTheScale(assessment);
        try (Window rector = Window.open("rectora con cinco niveles", server).as(school.of(Role.RECTOR));
                Window leader = Window.open("líder con cinco niveles", server).as(town.of(Role.LEADER))) {
            rateByKeys(rector);
            rateTheRest(assessment);
            seeTheProfile(rector);
            seeTheSuggestions(rector);
            assessment.take(school.of(Role.RECTOR), "deliver").ok();
            rector.go(school.pages() + "/entregas").judge("escala/entregas");
            prioritise(rector);
            deliverThePlan(rector);
            follow(rector);
            readTheReport(leader);
            rector.nothingHappenedThatMustNot();
            leader.nothingHappenedThatMustNot();
        }
    }

    private void refuseWhatIsOffTheScale(SelfAssessment assessment) {
        JsonNode refused = assessment
                .write(school.of(Role.RECTOR), "ratings/c01/level", OwnCatalogue.LEVELS + 1)
                .json();
        assertThat(refused.toString()).contains("LEVEL_OUT_OF_SCALE").contains("1, 2, 3, 4, 5");
    }

    private void rateByKeys(Window rector) {
        rector.go(school.pages() + "/valoracion/p1-1");
        for (int i = 0; i < OwnCatalogue.LEVELS; i++) {
            Locator component = rector.page().locator(".component").nth(i);
            component.locator("input[type=radio]").first().focus();
            rector.page().keyboard().press(Integer.toString(i + 1));
            assertThat(component.locator("input[type=radio]").nth(i)).isChecked();
            assertThat(component.locator("[data-rated]")).hasText(Pattern.compile("Valorado"));
        }
        saved(rector);
        assertThat(rector.page().locator(".title")).containsText("pulse su número, de 1 a 5");
        rector.page().reload();
        assertThat(rector.page()
                        .locator(".component")
                        .nth(4)
                        .locator("input[type=radio]")
                        .nth(4))
                .isChecked();
        assertThat(gzipped(rector.page().content())).as("a later page").isLessThan(LATER_PAGE);
        rector.judge("escala/valoracion")
                .narrow()
                .fitsItsWidth("escala/valoracion")
                .judge("escala/320-valoracion");
        rector.wide();
    }

    /** Each level somewhere, so that every tone is drawn. */
    private void rateTheRest(SelfAssessment assessment) {
        assessment.makeReady();
        List<JsonNode> operations = new ArrayList<>();
        long seen = assessment.revision();
        List<String> components = assessment.components();
        for (int i = 0; i < components.size(); i++) {
            operations.add(SelfAssessment.put(
                    "ratings/" + components.get(i) + "/level", seen, 1 + (i * i + i / 7) % OwnCatalogue.LEVELS));
        }
        assessment
                .send(school.of(Role.RECTOR), operations.toArray(JsonNode[]::new))
                .ok();
    }

    private void seeTheProfile(Window rector) {
        rector.go(school.pages() + "/perfil");
        Locator tones = rector.page().locator(".legend rect");
        assertThat(tones).hasCount(OwnCatalogue.LEVELS + 1);
        assertThat(new HashSet<>(
                        tones.all().stream().map(it -> it.getAttribute("fill")).toList()))
                .hasSize(OwnCatalogue.LEVELS + 1);
        assertThat(rector.page().locator("main")).containsText("5. Ejemplar");
        assertThat(rector.page().locator("main"))
                .containsText("23 de 65 componentes están en los dos niveles más altos");
        assertThat(rector.page().locator("main")).containsText("Territorio");
        assertThat(rector.page().locator("table.profile thead").first()).containsText("Nivel 5");
        rector.judge("escala/perfil").narrow();
        rector.page().locator("details.more > summary").first().click();
        rector.fitsItsWidth("escala/perfil").judge("escala/320-perfil");
        rector.wide();
    }

    private void seeTheSuggestions(Window rector) {
        rector.go(school.pages() + "/fortalezas");
        assertThat(rector.page().locator("main"))
                .containsText("del nivel 4 en adelante se sugiere fortaleza; hasta el nivel 2, oportunidad");
        rector.judge("escala/fortalezas").narrow().fitsItsWidth("escala/fortalezas");
        rector.wide();
    }

    private void prioritise(Window rector) {
        rector.go(school.pages() + "/plan");
        rector.button("Comenzar el plan 2027").click();
        assertThat(rector.page().locator("h1")).containsText("Priorización");
        assertThat(rector.page().locator(".title")).containsText("de 1 a 3");
        assertThat(rector.page().locator("main")).not().containsText("rgencia");
        Locator first = rector.page().locator(".opportunity").nth(0);
        assertThat(first.locator("fieldset[data-scale]")).hasCount(1);
        first.locator("fieldset[data-scale] input").first().focus();
        rector.page().keyboard().press("3");
        assertThat(rector.page().locator(".order li").first()).containsText("3, baja");
        Locator second = rector.page().locator(".opportunity").nth(1);
        second.locator("fieldset[data-scale] label").first().click();
        assertThat(rector.page().locator(".order li").first()).containsText("1, alta");
        saved(rector);
        rector.judge("escala/priorizacion")
                .narrow()
                .fitsItsWidth("escala/priorizacion")
                .judge("escala/320-priorizacion");
        rector.wide();
    }

    private void deliverThePlan(Window rector) {
        ImprovementPlan plan = ImprovementPlan.of(school).deliver(Map.of("priority/prioridad", 2));
        JsonNode findings =
                school.of(Role.RECTOR).get(plan.api() + "/findings").ok().json();
        assertThat(findings.toString()).contains("OPPORTUNITY_WITHOUT_ACTION").doesNotContain("urgencia");
        rector.go(school.pages() + "/plan/entregas/1/documento");
        assertThat(rector.page().locator("main")).containsText("prioridad, de 1 a 3");
        assertThat(rector.page().locator("td[data-th=Juicio]").first()).hasText("1, alta");
        rector.judge("escala/plan-entregado").narrow().fitsItsWidth("escala/plan-entregado");
        rector.wide();
    }

    private void follow(Window rector) {
        rector.go(school.pages() + "/seguimiento");
        rector.button("Comenzar el seguimiento de 2027").click();
        assertThat(rector.page().locator("h1")).containsText("Montaje y cortes");
        rector.page().locator("input[name='setup/instrument']").fill("Matriz");
        rector.page().locator("input[name='setup/instrument']").blur();
        saved(rector);
        rector.judge("escala/seguimiento").narrow().fitsItsWidth("escala/seguimiento");
        rector.wide();
    }

    private void readTheReport(Window leader) {
        leader.go("/" + World.VARIANT + "/secretaria/territorio?vigencia=2026&area=a1");
        assertThat(leader.page().locator(".legend rect")).hasCount(OwnCatalogue.LEVELS);
        leader.judge("escala/territorio")
                .narrow()
                .fitsItsWidth("escala/territorio")
                .judge("escala/320-territorio");
        leader.wide();
        leader.page().locator("td[data-th='Nivel 5'] a").first().click();
        assertThat(leader.page().locator("main")).containsText("Ejemplar");
        assertThat(leader.page().locator("main")).containsText(school.name());
        leader.judge("escala/en-nivel-5");
        JsonNode report = school.town()
                .of(Role.LEADER)
                .get(school.town().api() + "/reports/profile?cycle=2026")
                .ok()
                .json();
        assertThat(report.at("/levels")).hasSize(OwnCatalogue.LEVELS);
        assertThat(report.at("/areas")).hasSize(OwnCatalogue.AREAS);
    }

    private static int gzipped(String html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.size();
    }

    private static void saved(Window window) {
        assertThat(window.page().locator("[data-save]")).hasText(SAVED);
    }
}
