package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Deployed;
import co.ruta.it.world.ImprovementPlan;
import co.ruta.it.world.Json;
import co.ruta.it.world.Town;
import co.ruta.it.world.Workbooks;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** What lies in another system comes in: a ZIP of workbooks, good and bad ones, from the upload to the school's draft. */
@RunAsClient
class BatchIT extends Deployed {
    private static final int YEAR = 2025;
    private static final String CODE = "85400300000";

    @ArquillianResource
    URL server;

    @Test
    void aZipOfWorkbooksShouldFillDraftsAndSayWhatItCouldNotTake() {
        World world = World.on(server);
        Town town = world.territory("norte-de-santander");
        List<Town.SchoolPeople> schools = world.more(town, "54003", "Colegio Ficticio Enjambre", 5);
        byte[] book = workbook(schools.get(0));
        try (Window leader = Window.open("líder", server).as(town.of(Role.LEADER))) {
            leader.go(town.office() + "entregas");
            leader.link("Importar libros").click();
            leader.judge("lotes/1-subir").narrow().fitsItsWidth("lotes/subir").picture("lotes/320-1-subir");
            leader.wide();
            bring(leader, "Enjambre 2025.zip", files(book));
            assertThat(leader.page().locator("#file")).containsText("Importar 2 libros");
            leader.judge("lotes/2-vista-previa").narrow().fitsItsWidth("lotes/previa");
            leader.picture("lotes/320-2-vista-previa").wide();
            assertThat(rows(leader).nth(0)).containsText("1 respuesta cambia");
            assertThat(rows(leader).nth(1)).containsText("se anota como entregado en otro sistema");
            assertThat(rows(leader).nth(2)).containsText("1 celda por corregir");
            assertThat(rows(leader).nth(3))
                    .containsText("no hay ningún establecimiento con el código DANE 899999999999");
            assertThat(rows(leader).nth(4)).containsText("nadie ha dicho qué significan sus columnas");
            assertThat(rows(leader).nth(5)).containsText("Otro archivo del mismo ZIP");
            assertThat(draft(schools.get(1))).isEmpty();

            leader.button("Importar").click();
            assertThat(leader.page().locator(".figures")).containsText("Importado");
            assertThat(leader.page().locator("[data-watch]")).hasCount(0);
            leader.judge("lotes/3-importado");
            leader.link("No se puede importar").click();
            assertThat(rows(leader)).hasCount(4);
            leader.link("Libro 003").click();
            assertThat(leader.page().locator("main")).containsText("PMI!");
            assertThat(leader.page().locator("main")).containsText("Se espera un número y llegó «mucho»");
            leader.judge("lotes/4-por-corregir")
                    .narrow()
                    .fitsItsWidth("lotes/archivo")
                    .wide();
            String marked = new String(
                    leader.page()
                            .request()
                            .get(leader.page().url() + "/por-corregir.xlsx")
                            .body(),
                    StandardCharsets.ISO_8859_1);
            assertThat(marked).contains("xl/rutaComments1.xml");
            leader.link("Volver al lote").click();
            String report = leader.page()
                    .request()
                    .get(leader.page().url() + "/informe.csv")
                    .text();
            assertThat(report.lines().count()).isEqualTo(7);
            assertThat(report).contains("Enjambre 002").contains("importado").contains("PMI!");

            leader.go(town.office() + "establecimientos/" + schools.get(1).id() + "/obligaciones");
            assertThat(leader.page().locator("main")).containsText("Enjambre, archivo Libro 002.xlsx");
            leader.judge("lotes/5-obligaciones");
            leader.nothingHappenedThatMustNot();
        }
        assertThat(draft(schools.get(1))).contains("Lectura diaria").doesNotContain("en voz alta");
        assertThat(draft(schools.get(0))).contains("Lectura diaria en voz alta");
        bothValuesStay(town, schools, book);
    }

    /** Without scripts; and where the school wrote something else, it keeps its word until it chooses. */
    private void bothValuesStay(Town town, List<Town.SchoolPeople> schools, byte[] book) {
        write(schools.get(4), "Lectura diaria", "Familias");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("Libro 005.xlsx", of(book, 5, Map.of()));
        try (Window leader = Window.withoutScripts("líder sin guiones", server).as(town.of(Role.LEADER))) {
            leader.go(town.office() + "libros");
            leader.page().locator("#file").setInputFiles(payload("Borradores.zip", Workbooks.zip(files)));
            leader.button("Subir y revisar").click();
            until(leader, "Importar 1 libro");
            assertThat(rows(leader).nth(0)).containsText("con otro valor del establecimiento");
            leader.button("Importar").click();
            until(leader, "1 libro importado");
            leader.picture("lotes/6-sin-guiones");
        }
        assertThat(draft(schools.get(4))).contains("Familias");
    }

    /** Looks again, as a person without scripts does, until a node has done the work. */
    private static void until(Window window, String text) {
        for (int i = 0; i < 200 && !window.text().contains(text); i++) {
            window.page().reload();
        }
        assertThat(window.page().locator("main")).containsText(text);
    }

    private static void bring(Window leader, String name, Map<String, byte[]> files) {
        leader.page().locator("#file").setInputFiles(payload(name, Workbooks.zip(files)));
        leader.label("En qué sistema se entregaron").fill("Enjambre");
        leader.button("Subir y revisar").click();
    }

    private static FilePayload payload(String name, byte[] zip) {
        return new FilePayload(name, "application/zip", zip);
    }

    private static Map<String, byte[]> files(byte[] book) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("PMI/Libro 001.xlsx", of(book, 1, Map.of("Lectura diaria", "Lectura diaria en voz alta")));
        files.put("PMI/Libro 002.xlsx", of(book, 2, Map.of()));
        files.put("PMI/Libro 003.xlsx", Workbooks.spoilt(of(book, 3, Map.of()), "1200000", "mucho"));
        files.put("PMI/Libro 004.xlsx", Workbooks.with(book, Map.of(CODE + 1, "899999999999")));
        files.put("notas.txt", "Falta el de la vereda".getBytes(StandardCharsets.UTF_8));
        files.put("PMI/Copia de 002.xlsx", of(book, 2, Map.of()));
        files.put("__MACOSX/PMI/._Libro 001.xlsx", new byte[] {1, 2, 3});
        return files;
    }

    /** The first school's workbook, filled by another. */
    private static byte[] of(byte[] book, int school, Map<String, String> words) {
        return Workbooks.with(Workbooks.with(book, words), Map.of(CODE + 1, CODE + school));
    }

    private static Locator rows(Window window) {
        return window.page().locator("section[aria-labelledby=files] tbody tr");
    }

    private static String document(Town.SchoolPeople school) {
        return school.of(Role.RECTOR)
                .post(school.api() + "/plans", Json.of("year", YEAR, "horizon", Json.of("from", YEAR, "to", YEAR + 2)))
                .ok()
                .json()
                .get("document")
                .asText();
    }

    private byte[] workbook(Town.SchoolPeople school) {
        String document = write(school, "Lectura diaria", "Docentes");
        try (Window rector = Window.open("rectora", server).as(school.of(Role.RECTOR))) {
            return rector.page()
                    .request()
                    .get(server.toString().replaceAll("/$", "") + school.pages(YEAR) + "/formatos/" + document
                            + "/d02-03-f01/libro")
                    .body();
        }
    }

    /** Begins the school's plan and writes one action with what it hangs on. */
    private static String write(Town.SchoolPeople school, String action, String owner) {
        String document = document(school);
        ImprovementPlan.at(school, document, YEAR)
                .write(
                        "objectives/01KCM0000000000000000000A1/text", "Fortalecer la lectura",
                        "goals/01KCM0000000000000000000A2/objective", "01KCM0000000000000000000A1",
                        "goals/01KCM0000000000000000000A2/text", "60 % en nivel satisfactorio en 2025",
                        "actions/01KCM0000000000000000000A3/goal", "01KCM0000000000000000000A2",
                        "actions/01KCM0000000000000000000A3/text", action,
                        "actions/01KCM0000000000000000000A3/owner", owner,
                        "resources/01KCM0000000000000000000A4/action", "01KCM0000000000000000000A3",
                        "resources/01KCM0000000000000000000A4/name", "Libros",
                        "resources/01KCM0000000000000000000A4/cost/2025", 1_200_000);
        return document;
    }

    /** Every value of the school's plan, as text; empty while it has none. */
    private static String draft(Town.SchoolPeople school) {
        JsonNode all =
                school.of(Role.RECTOR).get(school.api() + "/documents").ok().json();
        for (JsonNode document : all) {
            return school.of(Role.RECTOR)
                    .get(school.api() + "/documents/" + document.get("id").asText())
                    .ok()
                    .body();
        }
        return "";
    }
}
