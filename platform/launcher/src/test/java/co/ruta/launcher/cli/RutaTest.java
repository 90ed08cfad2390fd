package co.ruta.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RutaTest {

    @TempDir
    private Path folder;

    private final Said said = new Said();

    @ParameterizedTest
    @CsvSource({
        "'', Falta la orden",
        "vuela, No se conoce «vuela»",
        "demo --volar, No se conoce «--volar»",
        "demo --port, Falta --port",
        "import, Falta qué importar",
        "import schools lista.csv, Falta --territory",
        "import schools --territory uno, Falta ARCHIVO",
        "audit, Falta qué hacer",
        "territory, Falta qué hacer",
        "territory apply, Falta TERRITORIO",
        "plugin, Falta qué hacer",
        "plugin new, Falta CARPETA",
        "plugin install, 'Falta CARPETA|JAR'",
        "plugin dev, Falta CARPETA",
        "plugin remove valle, Falta --reason",
        "plugin history, Falta ID",
    })
    void argumentsThatMakeNoSenseAreSaidInOneSpanishLine(String arguments, String line) {
        int status = run(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(status).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).startsWith("ruta: " + line).hasLineCount(1);
    }

    @Test
    void aMissingFileIsRefusedBeforeAnythingStarts() {
        int status = run(
                "import",
                "schools",
                "--territory",
                "uno",
                folder.resolve("nada.csv").toString(),
                "--data",
                folder.resolve("datos").toString());

        assertThat(status).isEqualTo(1);
        assertThat(said.err()).contains("nada.csv").hasLineCount(1);
        assertThat(folder.resolve("datos")).doesNotExist();
    }

    @Test
    void aPortThatIsNoneIsSaidInOneLine() {
        int status = run("demo", "--port", "abc", "--data", folder.toString());

        assertThat(status).isEqualTo(1);
        assertThat(said.err()).contains("«abc»").contains("ruta.http.port").hasLineCount(1);
    }

    @Test
    void aNewPluginSaysWhatToDoNext() {
        Path plugin = folder.resolve("Valle Alto");

        assertThat(run("plugin", "new", plugin.toString(), "--municipality", "99001=Mesa"))
                .isZero();

        assertThat(said.out()).contains("«valle-alto»", "./ruta plugin verify " + plugin);
        assertThat(plugin.resolve("territories/valle-alto/territory.yaml"))
                .content()
                .contains("name: Valle Alto", "{code: \"99001\", name: Mesa}");
    }

    private int run(String... arguments) {
        return Ruta.run(said.console(), arguments);
    }
}
