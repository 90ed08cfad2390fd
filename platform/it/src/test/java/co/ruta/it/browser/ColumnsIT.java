package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.it.server.Deployed;
import co.ruta.it.world.Json;
import co.ruta.it.world.Town;
import co.ruta.it.world.Workbooks;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
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

/** A school's own table comes in once its columns are explained; the secretaría keeps that for all, and a ZIP follows it. */
@RunAsClient
class ColumnsIT extends Deployed {
    private static final int YEAR = 2025;
    private static final String CSV =
            """
            Plan de la institución;;;;;
            Objetivos;Metas;Actividades;Responsables;Fecha de inicio;Peso
            Leer mejor;60 % en nivel satisfactorio;Comprar libros;Rectoría;01/02/2025;40
            ;;Abrir la biblioteca;Docentes;03/02/2025;cuarenta
            """;

    @ArquillianResource
    URL server;

    @Test
    void columnsShouldBeExplainedOnceForTheSchoolAndForAll() {
        World world = World.on(server);
        Town town = world.territory("norte-de-santander");
        List<Town.SchoolPeople> schools = world.more(town, "54051", "Colegio Ficticio Columnas", 3);
        schools.forEach(ColumnsIT::begin);
        bySchool(schools.get(0));
        try (Window leader = Window.open("líder", server).as(town.of(Role.LEADER))) {
            leader.go(town.office() + "columnas")
                    .judge("columnas/5-guardadas")
                    .narrow()
                    .fitsItsWidth("columnas/guardadas");
            leader.wide();
            leader.page()
                    .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("actividades"))
                    .getByText("Usar para todos")
                    .first()
                    .click();
            assertThat(leader.page().locator("main")).containsText("Todos los establecimientos");
            leader.go(town.office() + "libros");
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put("Plan 854051000002.csv", mended());
            files.put(
                    "Otro 854051000003.csv",
                    "Propósito;Meta;Tarea\nLeer;60 %;Comprar\n".getBytes(StandardCharsets.UTF_8));
            leader.page()
                    .locator("#file")
                    .setInputFiles(new FilePayload("propios.zip", "application/zip", Workbooks.zip(files)));
            leader.page().locator("#year").selectOption(String.valueOf(YEAR));
            leader.button("Subir y revisar").click();
            assertThat(leader.page().locator("#file")).containsText("Importar 1 libro");
            leader.link("Otro 854051000003.csv").click();
            leader.link("Decir qué es cada columna").click();
            assertThat(select(leader, "Tarea")).hasValue("action");
            leader.judge("columnas/6-de-un-lote")
                    .narrow()
                    .fitsItsWidth("columnas/lote")
                    .wide();
            leader.button("Guardar para todos").click();
            assertThat(leader.page().locator("#file")).containsText("Importar 2 libros");
            leader.button("Importar").click();
            assertThat(leader.page().locator(".note-ok")).containsText("2 libros importados");
            leader.nothingHappenedThatMustNot();
        }
        assertThat(draft(schools.get(1))).contains("Abrir la biblioteca").contains("Leer mejor");
        assertThat(draft(schools.get(2))).contains("Comprar");
    }

    private void bySchool(Town.SchoolPeople school) {
        try (Window rector = Window.open("rectora", server).as(school.of(Role.RECTOR))) {
            rector.go(school.pages(YEAR) + "/formatos");
            rector.link("Tráigalo diciendo qué es cada columna").click();
            rector.judge("columnas/1-traer")
                    .narrow()
                    .fitsItsWidth("columnas/traer")
                    .wide();
            bring(rector, CSV.getBytes(StandardCharsets.UTF_8));
            assertThat(select(rector, "Objetivos")).hasValue("objective");
            assertThat(select(rector, "Actividades")).hasValue("action");
            assertThat(select(rector, "Responsables")).hasValue("owner");
            rector.judge("columnas/2-columnas").narrow().fitsItsWidth("columnas/columnas");
            rector.picture("columnas/320-2-columnas").wide();
            rector.button("Ver qué cambiaría").click();
            assertThat(rector.page().locator("main")).containsText("CSV!F4");
            assertThat(rector.page().locator("main")).containsText("Se espera un número y llegó «cuarenta»");
            rector.judge("columnas/3-por-corregir");

            rector.go(school.pages(YEAR) + "/formatos/columnas");
            bring(rector, mended());
            assertThat(rector.page().locator("main")).containsText("Ya se sabía de libros con estos títulos");
            rector.button("Ver qué cambiaría").click();
            rector.judge("columnas/4-vista-previa");
            rector.button("Aplicar").click();
            assertThat(rector.page().locator("h1")).containsText("Libro aplicado");
            rector.nothingHappenedThatMustNot();
        }
        assertThat(draft(school)).contains("Comprar libros").contains("Abrir la biblioteca");
    }

    private static void bring(Window rector, byte[] csv) {
        rector.page().locator("input[value$=' d02-03-f01']").check();
        rector.page().locator("#file").setInputFiles(new FilePayload("plan.csv", "text/csv", csv));
        rector.button("Subir y decir las columnas").click();
    }

    private static byte[] mended() {
        return CSV.replace("cuarenta", "60").getBytes(StandardCharsets.UTF_8);
    }

    private static Locator select(Window window, String heading) {
        return window.label("Qué es «" + heading + "»");
    }

    private static void begin(Town.SchoolPeople school) {
        school.of(Role.RECTOR)
                .post(school.api() + "/plans", Json.of("year", YEAR, "horizon", Json.of("from", YEAR, "to", YEAR + 2)))
                .ok();
    }

    private static String draft(Town.SchoolPeople school) {
        String document = school.of(Role.RECTOR)
                .get(school.api() + "/documents")
                .ok()
                .json()
                .get(0)
                .get("id")
                .asText();
        return school.of(Role.RECTOR)
                .get(school.api() + "/documents/" + document)
                .ok()
                .body();
    }
}
