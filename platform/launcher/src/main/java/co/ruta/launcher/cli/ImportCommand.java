package co.ruta.launcher.cli;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import co.ruta.launcher.api.Answer;
import co.ruta.launcher.api.OperatorApi;
import com.grack.nanojson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings lists in from files: all of a file or nothing of it. */
@Command(name = "import", description = "Importa listas desde archivos.")
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.problem("Falta qué importar. Uso: ./ruta import schools --territory TERRITORIO ARCHIVO");
        return Ruta.USAGE;
    }

    @Command(
            name = "schools",
            description = "Importa establecimientos de un CSV o un libro de Excel (.xlsx) con encabezado.")
    int schools(
            @Mixin InstanceOptions options,
            @Option(names = "--territory", paramLabel = "TERRITORIO", required = true) String territory,
            @Parameters(paramLabel = "ARCHIVO") Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new LaunchProblem(Code.FILE_UNREADABLE, "No se puede leer el archivo " + file + ".");
        }
        return InstanceSession.with(options.settings(), api -> send(api, territory, file));
    }

    private int send(OperatorApi api, String territory, Path file) {
        Answer answer = api.postFile(file, type(file), "territories", territory, "schools", "import");
        List<JsonObject> problems = answer.list("problems");
        if (!answer.ok()) {
            console.problem("No se importó nada de " + file + ": " + answer.refusal());
            problems.forEach(problem -> console.detail(line(problem)));
            return Ruta.FAILED;
        }
        console.say("Establecimientos de " + territory + ": " + answer.body().getInt("created") + " creados, "
                + answer.body().getInt("updated") + " actualizados, "
                + answer.body().getInt("unchanged") + " sin cambios.");
        if (!problems.isEmpty()) {
            console.say("Observaciones (" + problems.size() + "):");
            problems.forEach(problem -> console.say("  " + line(problem)));
        }
        return Ruta.OK;
    }

    /** The platform reads the file by what it is; the type only has to be one it takes. */
    private static String type(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                : "text/csv";
    }

    private static String line(JsonObject problem) {
        String column = problem.getString("column", "");
        String severity = problem.getString("severity", "");
        int row = problem.getInt("row");
        return String.format(
                Locale.ROOT,
                "%s%s: %s%s",
                row == 0 ? "toda la lista" : "fila " + row,
                column.isEmpty() ? "" : ", columna " + column,
                severity.equals("WARNING") ? "advertencia: " : "",
                problem.getString("message", problem.getString("code", "")));
    }
}
