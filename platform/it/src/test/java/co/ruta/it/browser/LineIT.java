package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import co.ruta.it.server.Deployed;
import co.ruta.it.world.Town;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** One self-assessment from the first invitation to acceptance, by the three who carry it. */
@RunAsClient
class LineIT extends Deployed {
    private static final String DIRECTIVE = "directiva.direccionamiento";
    private static final String ACADEMIC = "academica.diseno-pedagogico";

    @ArquillianResource
    URL server;

    private World world;
    private Town.SchoolPeople school;

    @Test
    void aSchoolShouldDeliverAndTheSecretariaShouldAnswer() {
        world = World.on(server);
        school = world.home().school(2);
        try (Window rector = Window.open("rectora", server);
                Window lead = Window.open("líder de área", server);
                Window professional = Window.open("profesional", server)) {
            professional.as(world.home().of(Role.PROFESSIONAL));
            enterByLink(rector, world.invitation(school, Role.RECTOR), "rectora");
            AssessmentSteps assessment = new AssessmentSteps(rector, school.pages(), 2026, "linea");
            assessment.begin();
            enterByLink(lead, inviteAreaLead(rector), "lider-de-area");
            assessment.reviewIdentity();
            rate(rector);
            workTogether(rector, lead);
            settleTheDifference(rector);
            decideStrengths(rector);
            assessment.deliver(1);
            returnWithRemark(professional);
            answer(rector);
            assessment.deliver(2);
            rector.go(school.pages() + "/entregas").judge("linea/entregas");
            accept(professional);
            control(professional);
            rector.nothingHappenedThatMustNot();
            lead.nothingHappenedThatMustNot();
            professional.nothingHappenedThatMustNot();
        }
    }

    private static void enterByLink(Window person, String link, String name) {
        person.go(link.substring(link.indexOf("/enlace/"))).judge("linea/enlace-" + name);
        Page page = person.page();
        page.locator("input[name=password]").fill(World.PASSWORD);
        page.locator("input[name=again]").fill(World.PASSWORD);
        person.button("Guardar contraseña y entrar").click();
        assertThat(person.link("Cerrar sesión").or(person.button("Cerrar sesión")))
                .isVisible();
    }

    private String inviteAreaLead(Window rector) {
        rector.go(school.pages() + "/equipo");
        Locator form = rector.page().locator("#invitar");
        form.locator("summary").first().click();
        form.locator("[name=login]")
                .fill("lider.academica." + school.id().toLowerCase(java.util.Locale.ROOT) + "@mundo.example");
        form.locator("[name=name]").fill("Ana <script>alert(1)</script> Líder");
        form.locator("[name=role]").selectOption("AREA_LEAD");
        form.locator("[name=area]").selectOption("academica");
        form.locator("button").click();
        Locator link = rector.page().locator("input[value*='/enlace/']");
        assertThat(link).isVisible();
        rector.judge("linea/equipo-invitada");
        return link.inputValue();
    }

    private void rate(Window rector) {
        rector.go(school.pages() + "/valoracion/" + DIRECTIVE);
        Locator first = component(rector, 0);
        first.locator("label.level").nth(2).click();
        assertThat(first.locator("[data-rated]")).hasText(Pattern.compile("Valorado"));
        Locator second = component(rector, 1);
        second.locator("input[type=radio]").first().focus();
        rector.page().keyboard().press("2");
        assertThat(second.locator("[data-rated]")).hasText(Pattern.compile("Valorado"));
        rector.saved();
        Locator evidence = first.locator("details.evidence");
        evidence.locator("summary").click();
        evidence.locator("textarea[name=text]").fill("Acta 7 del Consejo Directivo");
        evidence.locator("button", new Locator.LocatorOptions().setHasText("Agregar evidencia"))
                .click();
        assertThat(evidence).containsText("Acta 7 del Consejo Directivo");
        evidence.locator("input[name=url]").fill("https://colegio.example/pei.pdf");
        evidence.locator("button", new Locator.LocatorOptions().setHasText("Agregar evidencia"))
                .click();
        assertThat(evidence).containsText("colegio.example");
        evidence.locator("input[name=file]")
                .setInputFiles(new FilePayload(
                        "lista.txt", "text/plain", "Lista de asistencia".getBytes(StandardCharsets.UTF_8)));
        evidence.locator("button", new Locator.LocatorOptions().setHasText("Agregar evidencia"))
                .click();
        assertThat(evidence).containsText("lista.txt");
        rector.judge("linea/valoracion-con-evidencia");
        rector.page().reload();
        assertThat(component(rector, 0).locator("input[type=radio]").nth(2)).isChecked();
        assertThat(component(rector, 1).locator("input[type=radio]").nth(1)).isChecked();
    }

    /** Two browsers at once: each sees the other's rating appear; where they disagree, both stay. */
    private void workTogether(Window rector, Window lead) {
        lead.go(school.pages() + "/valoracion/" + DIRECTIVE);
        assertThat(component(lead, 0).locator("input[type=radio]").first()).isDisabled();
        lead.judge("linea/valoracion-otra-area");
        rector.go(school.pages() + "/valoracion/" + ACADEMIC);
        lead.go(school.pages() + "/valoracion/" + ACADEMIC);
        component(lead, 0).locator("label.level").nth(3).click();
        lead.saved();
        assertThat(component(rector, 0).locator("input[type=radio]").nth(3)).isChecked(soon());
        rector.go(school.pages() + "/valoracion/" + ACADEMIC);
        lead.go(school.pages() + "/valoracion/" + ACADEMIC);
        component(rector, 1).locator("label.level").nth(0).click();
        rector.saved();
        component(lead, 1).locator("label.level").nth(3).click();
        assertThat(component(lead, 1)).containsText("Por resolver", contains());
        assertThat(component(rector, 1)).containsText("Por resolver", contains());
        rector.judge("linea/valoracion-diferencia");
    }

    private void settleTheDifference(Window rector) {
        rector.go(school.pages() + "/diferencias").judge("linea/diferencias");
        rector.page().locator(".component.is-conflict label.choice").nth(1).click();
        rector.button("Resolver").click();
        assertThat(rector.page().locator("main")).containsText("No hay diferencias");
    }

    private void decideStrengths(Window rector) {
        rector.go(school.pages() + "/perfil").judge("linea/perfil");
        rector.go(school.pages() + "/fortalezas");
        Locator card = rector.page().locator("li.panel").first();
        card.locator(".seg label").nth(1).click();
        Locator reason = card.locator("input[name$='/reason']");
        reason.fill("El equipo conoce el contexto.");
        reason.blur();
        rector.saved();
        rector.judge("linea/fortalezas");
    }

    private void returnWithRemark(Window professional) {
        professional.go("/" + World.HOME + "/secretaria/inicio").judge("linea/cola");
        openReview(professional);
        professional.judge("linea/revision-presentada");
        professional.button("Iniciar la revisión").click();
        openReview(professional);
        professional
                .page()
                .locator("form[action$='/observaciones']")
                .first()
                .evaluate(
                        "form => { for (let d = form.closest('details'); d; d = d.parentElement.closest('details')) d.open = true; }");
        Locator form =
                professional.page().locator("form[action$='/observaciones']").first();
        form.locator("textarea").fill("Explique qué evidencia sostiene este nivel.");
        form.locator("button").click();
        assertThat(professional.page().locator("main")).containsText("Explique qué evidencia sostiene este nivel.");
        professional.judge("linea/revision-observada");
        professional.page().locator("input[name=transition][value=return]").check();
        professional.button("Registrar la decisión").click();
        assertThat(professional.page().locator("h1")).isVisible();
    }

    private void openReview(Window professional) {
        professional.go("/" + World.HOME + "/secretaria/inicio");
        professional
                .page()
                .locator("table a", new Page.LocatorOptions().setHasText(school.name()))
                .first()
                .click();
        assertThat(professional.page().locator("h1")).containsText(school.name());
    }

    private void answer(Window rector) {
        rector.go(school.pages() + "/observaciones").judge("linea/observaciones");
        rector.button("Corregir en una nueva versión").click();
        rector.go(school.pages() + "/valoracion/" + DIRECTIVE);
        component(rector, 0).locator("label.level").nth(3).click();
        rector.saved();
        rector.go(school.pages() + "/observaciones");
        rector.page().locator("textarea[name=body]").first().fill("Se agregó el acta del Consejo Directivo.");
        rector.button("Responder").first().click();
        rector.button("Marcar como hecha").first().click();
        rector.judge("linea/observaciones-respondidas");
    }

    private void accept(Window professional) {
        openReview(professional);
        assertThat(professional.page().locator("main")).containsText("Qué cambió desde la versión 1");
        professional.judge("linea/revision-version-2");
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
        assertThat(professional.page().locator("h1")).isVisible();
    }

    private void control(Window professional) {
        professional.go("/" + World.HOME + "/secretaria/entregas").judge("linea/control-de-entregas");
        Locator rows = professional.page().locator("table tbody tr");
        assertThat(rows.filter(new Locator.FilterOptions().setHasText(school.name())))
                .containsText("A tiempo");
        Town.SchoolPeople idle = world.home().school(7);
        professional
                .go("/" + World.HOME + "/secretaria/entregas?estado=IN_TIME")
                .judge("linea/quienes-faltan");
        assertThat(rows.filter(new Locator.FilterOptions().setHasText(idle.name())))
                .containsText("En plazo");
        assertThat(rows.filter(new Locator.FilterOptions().setHasText(school.name())))
                .hasCount(0);
    }

    private static Locator component(Window window, int number) {
        return window.page().locator("section.component").nth(number);
    }

    private static LocatorAssertions.IsCheckedOptions soon() {
        return new LocatorAssertions.IsCheckedOptions().setTimeout(40_000);
    }

    private static LocatorAssertions.ContainsTextOptions contains() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(40_000);
    }
}
