package co.ruta.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ruta plugin …} against an instance that runs on the same data folder. */
class InstalledPluginsTest {
    private static final String ACTIVATIONS = "POST /api/v1/plugins/valle/activations";
    private static final String OFFER = "{\"sha256\": \"abc\", \"plugin\": \"valle\", \"version\": \"1.1.0\","
            + " \"before\": \"1.0.0\", \"generation\": 4, \"servesAlready\": false,"
            + " \"changes\": [{\"message\": \"Nuevo: paso.\"}]}";

    @TempDir
    private Path folder;

    private final Said said = new Said();
    private FakeInstance instance;
    private Path jar;

    @BeforeEach
    void start() throws IOException {
        instance = new FakeInstance(folder.resolve("datos"));
        jar = Files.writeString(folder.resolve("valle 1.jar"), "the jar");
    }

    @AfterEach
    void stop() {
        instance.close();
    }

    @Test
    void aSoundJarServesOverTheGenerationThatWasSeen() {
        instance.answers("POST /api/v1/plugins", 200, OFFER)
                .answers(ACTIVATIONS, 201, "{\"changed\": true, \"act\": {\"act\": \"UPGRADED\", \"generation\": 5}}");

        assertThat(run("install", jar.toString(), "--reason", "Pasos nuevos")).isZero();

        assertThat(said.out().lines())
                .containsExactly("Sirve valle 1.1.0 (antes 1.0.0), generación 5.", "  Nuevo: paso.");
        assertThat(instance.asked().ifMatch()).isEqualTo("\"4\"");
        assertThat(instance.asked().body()).contains("\"jar\":\"abc\"", "Pasos nuevos", "\"confirmed\":false");
    }

    @Test
    void aBrokenJarIsRefusedWithEveryReason() {
        instance.answers(
                "POST /api/v1/plugins",
                422,
                "{\"code\": \"PLUGIN_REFUSED\", \"title\": \"No sirve.\", \"problems\": [{\"where\": \"valle 1.jar\","
                        + " \"message\": \"No es un jar.\"}]}");

        assertThat(run("install", jar.toString())).isEqualTo(1);

        assertThat(instance.asked().query()).isEqualTo("file=valle 1.jar");
        assertThat(instance.asked().body()).isEqualTo("the jar");
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines())
                .containsExactly("ruta: No se instaló " + jar + ":", "  valle 1.jar: No es un jar.");
    }

    @Test
    void leavingATerritoryWithoutPluginSaysHowToConfirm() {
        instance.answers("POST /api/v1/plugins", 200, OFFER)
                .answers(
                        ACTIVATIONS,
                        409,
                        "{\"code\": \"PLUGIN_LEAVES_TERRITORY\", \"problems\": [{\"where\": \"valle\", \"message\":"
                                + " \"Quedaría sin complemento.\"}]}");

        assertThat(run("install", jar.toString())).isEqualTo(1);

        assertThat(said.err()).contains("valle: Quedaría sin complemento.", "--confirm");
    }

    @Test
    void whatServesAlreadyIsLeftAlone() {
        instance.answers(
                "POST /api/v1/plugins", 200, OFFER.replace("\"servesAlready\": false", "\"servesAlready\": true"));

        assertThat(run("install", jar.toString())).isZero();

        assertThat(said.out().strip()).isEqualTo("Sin cambios: ya sirve valle 1.1.0.");
    }

    @Test
    void theListSaysHowEachFares() {
        instance.answers(
                "GET /api/v1/plugins",
                200,
                "[{\"name\": \"valle\", \"version\": \"1.0.0\", \"status\": \"DEGRADED\", \"reasons\": [\"Descansa.\"]}]");

        assertThat(run("list")).isZero();

        assertThat(said.out().lines()).containsExactly("valle  1.0.0  sirve en parte", "  Descansa.");
    }

    @Test
    void takingAwaySendsWhyAndWhatWasSeen() {
        instance.answers("GET /api/v1/plugins/valle", 200, "{\"plugin\": {\"generation\": 9}}")
                .answers(
                        "DELETE /api/v1/plugins/valle",
                        201,
                        "{\"changed\": true, \"act\": {\"act\": \"REMOVED\", \"generation\": 10}}");

        assertThat(run("remove", "valle", "--reason", "Ya no", "--confirm")).isZero();

        assertThat(instance.asked().ifMatch()).isEqualTo("\"9\"");
        assertThat(instance.asked().query()).isEqualTo("confirmed=true&reason=Ya no");
        assertThat(said.out().strip()).isEqualTo("valle: se quitó, generación 10.");
    }

    @Test
    void theHistoryTellsWhoWhenAndWhatChanged() {
        instance.answers(
                "GET /api/v1/plugins/valle",
                200,
                "{\"history\": [{\"act\": {\"generation\": 2, \"at\": \"2026-11-20T15:42:00Z\", \"version\": \"1.1.0\","
                        + " \"act\": \"UPGRADED\", \"byName\": \"Operación\", \"reason\": \"Pasos\"},"
                        + " \"changes\": [{\"message\": \"Nuevo: paso.\"}]}]}");

        assertThat(run("history", "valle")).isZero();

        assertThat(said.out().lines())
                .containsExactly("2  2026-11-20T15:42:00Z  1.1.0  se cambió  Operación  «Pasos»", "  Nuevo: paso.");
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("plugin"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("datos").toString()));
        return Ruta.run(said.console(), all.toArray(String[]::new));
    }
}
