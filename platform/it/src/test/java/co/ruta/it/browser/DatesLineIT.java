package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import co.ruta.it.server.Deployed;
import co.ruta.it.world.Answer;
import co.ruta.it.world.Town;
import co.ruta.it.world.World;
import co.ruta.sdk.Role;
import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** A circular sets a date: published, tried, fixed, read by the school and found in its calendar and its process. */
@RunAsClient
class DatesLineIT extends Deployed {
    private static final String CIRCULAR = "Circular 077 de 2026";

    @ArquillianResource
    URL server;

    private Town town;
    private Town.SchoolPeople school;

    @Test
    void aDateShouldCiteTheCircularThatSetIt() {
        town = World.on(server).sierra();
        school = town.school(9);
        try (Window leader = Window.open("líder de las fechas", server).as(town.of(Role.LEADER));
                Window rector = Window.open("rectora de las fechas", server).as(school.of(Role.RECTOR))) {
            publish(leader);
            fix(leader);
            read(rector);
            seeWhoRead(leader);
            seeTheProcess(leader, rector);
            subscribe(rector);
            stopReminders(rector);
            leader.nothingHappenedThatMustNot();
            rector.nothingHappenedThatMustNot();
        }
    }

    private void publish(Window leader) {
        leader.go(town.office() + "biblioteca").judge("fechas/1-biblioteca");
        leader.button("Publicar").click();
        assertThat(leader.page().locator(".summary-bad")).containsText("Elija el archivo");
        leader.page().locator("#reference").fill(CIRCULAR);
        leader.page().locator("#title").fill("Cronograma de entregas");
        leader.page()
                .locator("#file")
                .setInputFiles(file("circular-77.txt", "Las entregas cierran el 30 de diciembre."));
        leader.button("Publicar").click();
        assertThat(leader.page().locator("h1")).hasText(CIRCULAR);
        leader.judge("fechas/1-publicada")
                .narrow()
                .fitsItsWidth("fechas/biblioteca")
                .wide();
    }

    private void fix(Window leader) {
        leader.go(town.office() + "calendario?vigencia=2026");
        leader.link("Probar otra fecha").click();
        leader.page().locator("#fecha").fill("2026-12-30");
        leader.button("Probar").click();
        assertThat(leader.page().locator("#sum")).containsText("30 de diciembre de 2026");
        leader.button("Fijar el 30 de diciembre").click();
        assertThat(leader.page().locator(".summary-bad")).containsText("Escriba el acto");
        leader.judge("fechas/2-sin-acto");
        leader.page().locator("#act").fill(CIRCULAR);
        leader.page().locator("#reason").fill("Así lo dice la circular");
        leader.button("Fijar el 30 de diciembre").click();
        assertThat(leader.page().locator("main")).containsText("La fecha quedó fijada");
        assertThat(leader.page().locator("main")).containsText("30 de diciembre de 2026");
        leader.judge("fechas/2-calendario")
                .narrow()
                .fitsItsWidth("fechas/calendario")
                .wide();
        leader.link(CIRCULAR).first().click();
        assertThat(leader.page().locator("h1")).hasText(CIRCULAR);
    }

    private void read(Window rector) {
        rector.go(school.pages() + "/inicio").judge("fechas/3-inicio");
        assertThat(rector.page().locator("main")).containsText("30 de diciembre de 2026");
        rector.link("Leer " + CIRCULAR).first().click();
        rector.judge("fechas/3-circular");
        rector.button("Confirmo que lo leí").click();
        assertThat(rector.page().locator("main")).containsText("Lectura confirmada");
        rector.judge("fechas/3-leida");
    }

    private void seeWhoRead(Window leader) {
        leader.page().reload();
        assertThat(leader.page().locator("#readers + table")).containsText(school.name());
        Assertions.assertThat(whoRead(leader)).isEqualTo(1);
        leader.judge("fechas/4-quien-leyo");
        leader.page().locator("#note").fill("Corrige una fecha");
        leader.page().locator("#file").setInputFiles(file("circular-77-b.txt", "Otra redacción."));
        leader.button("Agregar la versión").click();
        assertThat(leader.page().locator("#newest")).hasText("Versión 2");
        Assertions.assertThat(whoRead(leader)).isZero();
    }

    /** Schools that read the newest version: other tests bring schools into this town, so nothing is said of how many. */
    private static int whoRead(Window leader) {
        Matcher unread =
                Pattern.compile("Sin leer: (\\d+) de (\\d+) establecimientos").matcher(leader.text());
        Assertions.assertThat(unread.find()).isTrue();
        return Integer.parseInt(unread.group(2)) - Integer.parseInt(unread.group(1));
    }

    private void seeTheProcess(Window leader, Window rector) {
        rector.go(school.pages() + "/inicio");
        rector.button("Comenzar la vigencia 2026").click();
        rector.link("Cómo avanza esta etapa").first().click();
        assertThat(rector.page().locator("svg .flow-here")).hasCount(1);
        assertThat(rector.page().locator("[aria-current=step]")).containsText("Está aquí");
        rector.judge("fechas/5-flujo").narrow().fitsItsWidth("fechas/flujo");
        rector.picture("fechas/320-flujo").wide();
        leader.go(town.office() + "procesos").judge("fechas/5-procesos");
        leader.page().locator("tbody th a").nth(1).click();
        leader.judge("fechas/5-proceso");
        Answer bpmn = town.of(Role.LEADER)
                .get(town.api() + "/flows/improvement-plan/bpmn")
                .ok();
        Assertions.assertThat(bpmn.body()).contains("<bpmn:userTask", "<bpmndi:BPMNShape", "<di:waypoint");
    }

    private void subscribe(Window rector) {
        rector.go("/mi-cuenta").judge("fechas/6-cuenta");
        rector.button("Crear la dirección").click();
        rector.judge("fechas/6-direccion");
        String address = rector.page().locator("#agenda-url").inputValue();
        String path = address.substring(address.indexOf("/agenda/"));
        Answer calendar = World.on(server).anonymous().get(path).ok();
        Assertions.assertThat(calendar.body()).contains("BEGIN:VEVENT", "DTSTART;VALUE=DATE:20261230", "BEGIN:VALARM");
        Assertions.assertThat(calendar.header("Content-Type").orElse("")).startsWith("text/calendar");
        rector.go("/mi-cuenta");
        rector.button("Retirar la dirección").click();
        Assertions.assertThat(World.on(server).anonymous().get(path).status()).isEqualTo(404);
    }

    private void stopReminders(Window rector) {
        rector.button("No recibir recordatorios").click();
        assertThat(rector.page().locator("main")).containsText("No recibe recordatorios por correo");
        rector.button("Recibir recordatorios").click();
        assertThat(rector.button("No recibir recordatorios")).isVisible();
        Assertions.assertThat(World.on(server)
                        .anonymous()
                        .send("GET", "/recordatorios/" + "x".repeat(43), Map.of("Accept", "text/html"), "")
                        .status())
                .isEqualTo(200);
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
