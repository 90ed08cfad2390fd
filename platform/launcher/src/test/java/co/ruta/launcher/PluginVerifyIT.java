package co.ruta.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.launcher.cli.Console;
import co.ruta.launcher.cli.Ruta;
import com.grack.nanojson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code plugin verify} and {@code plugin lock} with the packaged jar, on what {@code plugin new} makes; no server. */
class PluginVerifyIT {
    private final Path folder;
    private final Path plugin;

    PluginVerifyIT() throws IOException {
        folder = ItFolders.fresh("complemento");
        plugin = folder.resolve("costa");
    }

    @Test
    void whatIsMadeAnewIsSoundAndIsPublishedOnce() throws Exception {
        assertThat(ruta("plugin", "new", plugin.toString(), "--java").status()).isZero();
        Said verified = ruta("plugin", "verify", plugin.toString());
        assertThat(verified.err()).isEmpty();
        assertThat(verified.out()).contains("cumple el contrato", "plugin lock");
        assertThat(ruta("plugin", "lock", plugin.toString()).out()).contains("queda publicado");
        assertThat(plugin.resolve("definitions.lock")).content().contains("1.0.0 ");
        assertThat(ruta("plugin", "lock", plugin.toString()).out()).contains("ya estaba publicado");
        Files.writeString(plugin.resolve("src/main/resources/definitions/posts.yaml"), "posts: {Rector(a): RECTOR}\n");
        Said changed = ruta("plugin", "lock", plugin.toString());
        assertThat(changed.status()).isEqualTo(1);
        assertThat(changed.err()).contains("ya está publicada");
    }

    @Test
    void everyProblemIsSaidAtOnceToPeopleAndToPrograms() throws Exception {
        assertThat(ruta("plugin", "new", plugin.toString(), "--java").status()).isZero();
        Path code = Files.walk(plugin)
                .filter(it -> it.endsWith("ObjectiveTooShort.java"))
                .findFirst()
                .orElseThrow();
        Files.writeString(
                code, Files.readString(code).replace("List.of()", "List.of(Thread.currentThread().getName())"));
        Files.writeString(
                plugin.resolve("src/main/resources/plugin.properties"), "plugin.id=costa\nplugin.version=2\n");
        Said said = ruta("plugin", "verify", plugin.toString());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains("ObjectiveTooShort.java:")
                .contains("El código usa hilos")
                .contains("plugin.properties:2: «plugin.version» es «2». Debe ser como 1.0.0.");
        Said json = ruta("plugin", "verify", plugin.toString(), "--json");
        assertThat(json.status()).isEqualTo(1);
        assertThat(JsonParser.object().from(json.out()).getBoolean("sound")).isFalse();
    }

    @Test
    void aPathWithoutAPluginIsRefusedInOneLine() {
        Said said = ruta("plugin", "verify", folder.toString());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err().lines()).hasSize(1);
        assertThat(said.err()).contains("no hay un complemento");
    }

    private record Said(int status, String out, String err) {}

    /** The command, beside the libraries of the packaged launcher. */
    private static Said ruta(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Ruta.run(new Console(stream(out), stream(err)), words);
        return new Said(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
