package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Deployed;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** The secretaría's everyday tools, as its leader uses them. */
@RunAsClient
class OfficeIT extends Deployed {
    private static final String OFFICE = "/" + World.HOME + "/secretaria/";
    private static final String FIRST = "Colegio Palmas del Ensayo";

    @ArquillianResource
    URL server;

    @Test
    void listWithErrorsShouldBeMendedAndApplied() {
        try (Window leader = leader()) {
            leader.go(OFFICE + "establecimientos/importar").judge("secretaria/importar");
            upload(leader, "lista.csv", list("PLAYA"));
            assertThat(leader.page().locator("h1")).hasText("Vista previa de la importación");
            assertThat(leader.text()).contains("La zona es URBANO o RURAL");
            leader.judge("secretaria/importar-con-errores")
                    .narrow()
                    .fitsItsWidth("importar-con-errores")
                    .wide();

            Download csv = leader.page().waitForDownload(() -> leader.link("Filas por corregir (CSV)")
                    .click());
            String rows = read(csv);
            assertThat(rows).contains("Qué corregir", "Colegio Arena").doesNotContain(FIRST);
            upload(leader, "corregidas.csv", rows.replace("PLAYA", "RURAL"));
            assertThat(leader.page().locator("#apply")).hasText("Aplicar la lista");
            leader.judge("secretaria/importar-corregida");
            leader.button("Aplicar").click();
            assertThat(leader.page().locator("h1")).hasText("Recibo de importación");
            leader.judge("secretaria/importar-recibo");

            leader.go(OFFICE + "establecimientos?q=del+Ensayo");
            assertThat(leader.link(FIRST)).isVisible();
            leader.nothingHappenedThatMustNot();
        }
    }

    @Test
    void wrongCheckDigitShouldWarnAndOneCodeTwiceShouldStop() {
        String right = code("17300188701");
        String wrong = right.substring(0, 11) + (right.charAt(11) == '5' ? '6' : '5');
        try (Window leader = leader()) {
            leader.go(OFFICE + "establecimientos/importar");
            upload(leader, "digito.csv", HEADER + wrong + ";Colegio Dígito del Ensayo;73001;URBANO;OFICIAL\n");
            assertThat(leader.text()).contains("dígito de verificación de " + wrong);
            assertThat(leader.page().locator("#apply")).isVisible();
            leader.judge("secretaria/importar-digito");
            leader.go(OFFICE + "establecimientos/importar");
            upload(
                    leader,
                    "repetido.csv",
                    HEADER + right + ";Colegio Uno del Ensayo;73001;URBANO;OFICIAL\n" + right
                            + ";Colegio Dos del Ensayo;73001;URBANO;OFICIAL\n");
            assertThat(leader.text()).contains("El código " + right + " ya está en la fila 2");
            leader.judge("secretaria/importar-repetido").nothingHappenedThatMustNot();
        }
    }

    @Test
    void whatIsNoWorkbookShouldBeToldAndNothingKept() {
        try (Window leader = leader()) {
            leader.go(OFFICE + "establecimientos/importar");
            leader.page()
                    .locator("#file")
                    .setInputFiles(new FilePayload("lista.xlsx", "application/zip", new byte[] {'P', 'K', 3, 4, 9, 9}));
            leader.button("Ver qué cambiaría").click();
            assertThat(leader.page().locator("[role=alert]")).containsText("incompleto o dañado");
            leader.judge("secretaria/importar-danado");
        }
    }

    @Test
    void rectorWhoLeavesShouldLoseAccessThatDay() {
        try (Window leader = leader();
                Window old = Window.open("quien se va", server)) {
            leader.go(OFFICE + "establecimientos/importar");
            upload(
                    leader,
                    "relevo.csv",
                    HEADER + code("173001887001") + ";Colegio Relevo del Patio;73001;URBANO;OFICIAL\n");
            leader.button("Aplicar").click();
            leader.go(OFFICE + "establecimientos?q=Relevo+del+Patio");
            leader.link("Colegio Relevo del Patio").click();
            String school = leader.page().url();
            String invited = named(leader, "sale.relevo@mundo.example", "Ana Sale", "Invitar");
            enter(old, invited);
            String home = old.page().url();
            assertThat(old.page().navigate(home).status()).isEqualTo(200);

            leader.page().navigate(school);
            leader.page().locator("#rectoria > summary").click();
            named(leader, "llega.relevo@mundo.example", "Luis Llega", "Hacer el relevo");
            leader.judge("secretaria/relevo");
            assertThat(leader.page().locator("section[aria-labelledby=people]")).containsText("Luis Llega");
            assertThat(old.page().navigate(home).status()).isEqualTo(404);
            leader.go(OFFICE + "usuarios/establecimientos?q=Relevo+del+Patio")
                    .judge("secretaria/personas-por-establecimiento");
            assertThat(leader.text()).contains("Luis Llega", "No ha entrado");
        }
    }

    @Test
    void figureOfTheTerritoryShouldLeadToItsSchools() {
        try (Window leader = leader()) {
            leader.go(OFFICE + "territorio").judge("secretaria/territorio");
            leader.go(OFFICE + "territorio?area=directiva").judge("secretaria/territorio-area");
            leader.narrow().fitsItsWidth("territorio-area").wide();
            Locator figure = leader.page().locator(".figures-table td a").first();
            String count = figure.innerText().strip().split("\\s")[0];
            figure.click();
            assertThat(leader.page().locator("#result")).containsText(count + " establecimiento");
            leader.judge("secretaria/territorio-establecimientos");
            Download workbook =
                    leader.page().waitForDownload(() -> leader.link("(Excel)").click());
            assertThat(workbook.suggestedFilename()).endsWith(".xlsx");
        }
    }

    @Test
    void queueShouldKeepItsFilterAndLeadOnWithoutGoingBack() {
        try (Window professional = Window.open("profesional", server)) {
            professional.as(World.on(server).home().of(Role.PROFESSIONAL));
            professional.go(OFFICE + "cola").judge("secretaria/cola");
            professional.page().locator("#sort").selectOption("SCHOOL");
            professional.button("Filtrar").click();
            assertThat(professional.page().url()).contains("orden=SCHOOL");
            assertThat(professional.page().locator("#sort")).hasValue("SCHOOL");
            professional.narrow().fitsItsWidth("cola").wide();
            professional.go(OFFICE + "cola");
            professional.page().locator("tbody th a").first().click();
            Locator next = professional.page().locator("a[data-next]");
            if (next.count() > 0) {
                String before = professional.page().url();
                next.click();
                assertThat(professional.page().url()).contains("/revision/").isNotEqualTo(before);
            }
        }
    }

    @Test
    void otherDateShouldBeTriedWithoutBeingSaved() {
        try (Window leader = leader()) {
            leader.go(OFFICE + "calendario");
            String calendar = leader.text();
            leader.link("Probar otra fecha").click();
            leader.page().locator("#fecha").fill("2026-01-31");
            leader.button("Probar").click();
            assertThat(leader.page().locator("#sum")).containsText("si cerrara el 31 de enero de 2026");
            assertThat(leader.text()).contains("A quién le cambia");
            leader.judge("secretaria/probar-fecha")
                    .narrow()
                    .fitsItsWidth("probar-fecha")
                    .wide();
            leader.go(OFFICE + "calendario");
            assertThat(leader.text()).isEqualTo(calendar);
        }
    }

    private static final String HEADER = "codigo_dane;nombre;codigo_municipio;zona;sector\n";

    private static String list(String zone) {
        return HEADER + code("17300188800") + ";" + FIRST + ";73001;URBANO;OFICIAL\n" + code("17300188801")
                + ";Colegio Arena del Ensayo;73001;" + zone + ";OFICIAL\n";
    }

    /** Eleven digits with the one that checks them; twelve stay. */
    private static String code(String digits) {
        int[] weights = {5, 6, 7, 8, 9, 4, 5, 6, 7, 8, 9};
        int sum = 0;
        for (int i = 0; i < 11; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        int rest = sum % 11;
        return digits.substring(0, 11) + (rest == 0 ? 1 : rest == 10 ? 0 : rest);
    }

    private Window leader() {
        return Window.open("líder", server).as(World.on(server).home().of(Role.LEADER));
    }

    private static void upload(Window person, String name, String content) {
        person.page()
                .locator("#file")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        person.page().locator("form:has(#file) button").click();
    }

    private static String named(Window leader, String login, String name, String button) {
        leader.page().locator("#h-login").fill(login);
        leader.page().locator("#h-name").fill(name);
        leader.button(button).click();
        Locator link = leader.page().locator("input[value*='/enlace/']");
        assertThat(link).isVisible();
        return link.inputValue();
    }

    private static void enter(Window person, String link) {
        person.go(link.substring(link.indexOf("/enlace/")));
        person.page().locator("input[name=password]").fill(World.PASSWORD);
        person.page().locator("input[name=again]").fill(World.PASSWORD);
        person.button("Guardar contraseña y entrar").click();
        assertThat(person.link("Cerrar sesión").or(person.button("Cerrar sesión")))
                .isVisible();
    }

    private static String read(Download file) {
        try {
            return Files.readString(file.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
