package co.ruta.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import co.ruta.core.plugin.SamplePlugin;
import co.ruta.it.server.Deployed;
import co.ruta.it.world.World;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator brings a plugin in, changes it, goes back, switches it off and on and takes it away, in the browser. */
@RunAsClient
class PluginsLineIT extends Deployed {
    private static final String PAGE = "/operacion/complementos";

    @ArquillianResource
    URL server;

    @TempDir
    Path folder;

    @Test
    void anOperatorShouldBringChangeReturnSwitchAndRemoveAPlugin() throws IOException {
        try (Window operator =
                Window.open("operación", server).as(World.on(server).operatorInPerson())) {
            walk(operator, "valle-plugins", true);
            operator.nothingHappenedThatMustNot();
        }
    }

    @Test
    void theSameShouldWorkWithoutScripts() throws IOException {
        try (Window operator = Window.withoutScripts("operación sin programas", server)
                .as(World.on(server).operatorInPerson())) {
            walk(operator, "valle-sin-programas", false);
        }
    }

    private void walk(Window operator, String id, boolean looked) throws IOException {
        send(operator, Files.writeString(folder.resolve(id + "-roto.jar"), "this is no jar", StandardCharsets.UTF_8));
        assertThat(operator.page().locator(".summary-bad")).containsText("no se recibió como complemento");
        see(looked, operator, "complementos/rechazado");

        send(operator, jar(id, "1.0.0", Map.of()));
        assertThat(operator.page().locator("h1")).containsText(id + " 1.0.0");
        assertThat(operator.page().locator("main")).containsText("no encontró problemas");
        see(looked, operator, "complementos/propuesta-nueva");
        operator.button("Instalar").click();
        assertThat(operator.page().locator(".note-ok")).containsText("quedó activa");

        send(operator, jar(id, "1.1.0", Map.of("processes/p.yaml", process(), "texts.yaml", text())));
        Locator main = operator.page().locator("main");
        assertThat(main).containsText("Flujo de prueba");
        see(looked, operator, "complementos/propuesta-cambio");
        operator.label("Por qué").fill("Otro nombre del flujo");
        operator.button("Cambiar a esta versión").click();
        assertThat(operator.page().locator("h1")).containsText("1.1.0");
        assertThat(main).containsText("Otro nombre del flujo");
        see(looked, operator, "complementos/detalle");

        operator.link("Volver a la 1.0.0").first().click();
        assertThat(operator.page().locator("h1")).containsText("1.0.0");
        operator.label("Por qué").fill("La nueva no convence");
        operator.button("Volver a esta versión").click();
        assertThat(operator.page().locator("h1")).containsText("1.0.0");

        operator.button("Apagar").click();
        assertThat(operator.page().locator(".summary-bad")).containsText("Escriba por qué");
        see(looked, operator, "complementos/apagar-sin-motivo");
        operator.label("Por qué").fill("Una pausa");
        operator.button("Apagar").click();
        assertThat(main).containsText("Está apagado: Una pausa.");
        operator.button("Encender").click();
        assertThat(operator.page().locator(".note-ok")).containsText("encendido");
        operator.label("Por qué").fill("Ya no se usa");
        operator.button("Quitar de la instalación").click();
        assertThat(main).containsText("Se quitó de la instalación");
        see(looked, operator, "complementos/quitado");
        operator.go(PAGE);
        assertThat(operator.page().locator("table").first()).containsText(id);
    }

    private static void send(Window operator, Path file) {
        operator.go(PAGE);
        operator.page().locator("#file").setInputFiles(file);
        operator.button("Revisar el complemento").click();
    }

    /** The judge of pages is a script. */
    private static void see(boolean looked, Window operator, String name) {
        if (!looked) {
            return;
        }
        operator.judge(name).narrow().fitsItsWidth(name).picture(name + "-320");
        operator.wide();
    }

    private Path jar(String id, String version, Map<String, String> more) throws IOException {
        Map<String, String> files = new HashMap<>(SamplePlugin.files(id, version));
        files.putAll(more);
        return Files.write(folder.resolve(id + "-" + version + ".jar"), SamplePlugin.jar(id, version, files));
    }

    private static String process() {
        return SamplePlugin.files("any", "1.0.0")
                .get("processes/p.yaml")
                .replace("title: Proceso", "title: Flujo de prueba");
    }

    private static String text() {
        return """
                texts:
                  stages.SELF_ASSESSMENT.intro: El establecimiento se mira a sí mismo.
                """;
    }
}
