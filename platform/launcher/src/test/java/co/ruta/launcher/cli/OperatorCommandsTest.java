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

/** The commands that work through the API, against an instance that runs on the same data folder. */
class OperatorCommandsTest {

    private static final String IMPORT = "POST /api/v1/territories/ejemplo/schools/import";
    private static final String VERIFICATION = "GET /api/v1/territories/ejemplo/audit/verification";
    private static final String REVISIONS = "POST /api/v1/territories/ejemplo/revisions";
    private static final String CURRENT = "GET /api/v1/territories/ejemplo/revisions/current";

    @TempDir
    private Path folder;

    private final Said said = new Said();
    private FakeInstance instance;
    private Path csv;

    @BeforeEach
    void start() throws IOException {
        instance = new FakeInstance(folder.resolve("datos"));
        csv = Files.writeString(folder.resolve("lista.csv"), "codigo_dane,nombre\n999999000001,Escuela Ñ\n");
    }

    @AfterEach
    void stop() {
        instance.close();
    }

    @Test
    void importedSchoolsAreCountedAndTheOperatorIsKnownByToken() {
        instance.answers(IMPORT, 200, "{\"created\": 3, \"updated\": 2, \"unchanged\": 1, \"problems\": []}");

        assertThat(importSchools()).isZero();
        assertThat(said.out().strip())
                .isEqualTo("Establecimientos de ejemplo: 3 creados, 2 actualizados, 1 sin cambios.");
        assertThat(said.err()).isEmpty();
        assertThat(instance.asked().authorization()).isEqualTo("Bearer " + instance.token());
        assertThat(instance.asked().type()).isEqualTo("text/csv");
        assertThat(instance.asked().body()).contains("Escuela Ñ");
    }

    @Test
    void defectsOfAnAcceptedFileAreReportedByRowAndColumn() {
        instance.answers(
                IMPORT,
                200,
                "{\"created\": 1, \"updated\": 0, \"unchanged\": 0, \"problems\": [{\"row\": 7, \"column\": \"correo\","
                        + " \"code\": \"EMAIL_INVALID\", \"message\": \"no es un correo.\", \"severity\": \"WARNING\"}]}");

        assertThat(importSchools()).isZero();
        assertThat(said.out()).contains("fila 7, columna correo: advertencia: no es un correo.");
    }

    @Test
    void aRefusedFileEndsWithItsProblemsAndAFailure() {
        instance.answers(
                IMPORT,
                422,
                "{\"title\": \"El archivo tiene 1 error.\", \"problems\": [{\"row\": 2, \"column\": \"codigo_dane\","
                        + " \"code\": \"DANE_LENGTH\", \"message\": \"debe tener 12 dígitos.\", \"severity\": \"ERROR\"}]}");

        assertThat(importSchools()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines())
                .containsExactly(
                        "ruta: No se importó nada de " + csv + ": El archivo tiene 1 error.",
                        "  fila 2, columna codigo_dane: debe tener 12 dígitos.");
    }

    @Test
    void aSoundAuditTrailSaysHowMuchIsSealed() {
        instance.answers(VERIFICATION, 200, "{\"ok\": true, \"sealed\": 120, \"unsealed\": 2, \"problems\": []}");

        assertThat(run("audit", "verify", "--territory", "ejemplo")).isZero();
        assertThat(said.out()).contains("íntegra; 120 registros sellados, 2 por sellar");
    }

    @Test
    void aBrokenOneFailsAndSaysWhere() {
        instance.answers("GET /api/v1/territories", 200, "[{\"slug\": \"ejemplo\"}]");
        instance.answers(
                VERIFICATION,
                200,
                "{\"ok\": false, \"sealed\": 120, \"problems\": [\"El registro 17 fue cambiado.\"]}");

        assertThat(run("audit", "verify")).isEqualTo(1);
        assertThat(said.err()).contains("no está íntegra").contains("El registro 17 fue cambiado.");
    }

    @Test
    void anExportedFolderComesBackOverTheRevisionItSaw() throws IOException {
        Path territory = folder.resolve("territorios/ejemplo");
        instance.answers(
                CURRENT,
                200,
                "{\"number\": 4, \"files\": {\"territory.yaml\": \"a: 1\\n\", \"x/y.yaml\": \"b: 2\\n\"}}");
        instance.answers(REVISIONS, 201, "{\"number\": 5, \"changed\": true}");

        assertThat(run("territory", "export", "ejemplo")).isZero();
        assertThat(territory.resolve("x/y.yaml")).hasContent("b: 2");
        Files.writeString(territory.resolve("territory.yaml"), "a: 2\n");
        assertThat(run("territory", "apply", "ejemplo")).isZero();

        assertThat(instance.asked().body())
                .contains("\"basedOn\":4")
                .contains("\"territory.yaml\":\"a: 2\\n\"")
                .contains("\"x/y.yaml\"")
                .doesNotContain(".revision");
        assertThat(said.out()).contains("Se aplicó la revisión 5 de ejemplo.");
        assertThat(territory.resolve(".revision")).hasContent("5");
    }

    @Test
    void applyingOverWhatTheFolderHasNotSeenShowsTheDifference() throws IOException {
        Path territory = Files.createDirectories(folder.resolve("territorios/ejemplo"));
        Files.writeString(territory.resolve("territory.yaml"), "a: 1\n");
        instance.answers(
                REVISIONS,
                409,
                "{\"title\": \"La carpeta no conoce la revisión 6.\", \"difference\": [\"calendar.yaml: cambió\"]}");

        assertThat(run("territory", "apply", "ejemplo")).isEqualTo(1);
        assertThat(said.err()).contains("no conoce la revisión 6").contains("  calendar.yaml: cambió");
        assertThat(territory.resolve(".revision")).doesNotExist();
    }

    @Test
    void exportingIntoAForeignFolderDeletesNothing() throws IOException {
        Path foreign = Files.createDirectories(folder.resolve("mis-cosas"));
        Path mine = Files.writeString(foreign.resolve("carta.txt"), "x");
        instance.answers(CURRENT, 200, "{\"number\": 4, \"files\": {\"territory.yaml\": \"a: 1\\n\"}}");

        assertThat(run("territory", "export", "ejemplo", foreign.toString())).isZero();

        assertThat(mine).hasContent("x");
    }

    @Test
    void aRevisionCannotWriteOutsideItsFolder() {
        instance.answers(CURRENT, 200, "{\"number\": 4, \"files\": {\"../../fuera.yaml\": \"a: 1\\n\"}}");

        assertThat(run("territory", "export", "ejemplo")).isEqualTo(1);
        assertThat(folder.resolve("fuera.yaml")).doesNotExist();
    }

    private int importSchools() {
        return run("import", "schools", "--territory", "ejemplo", csv.toString());
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(
                "--data",
                folder.resolve("datos").toString(),
                "--territories",
                folder.resolve("territorios").toString()));
        return Ruta.run(said.console(), all.toArray(String[]::new));
    }
}
