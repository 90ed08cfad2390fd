package co.ruta.launcher.cli;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import co.ruta.launcher.PluginInbox;
import co.ruta.launcher.api.Answer;
import co.ruta.launcher.api.OperatorApi;
import co.ruta.launcher.check.CheckLibrary;
import co.ruta.launcher.config.Settings;
import co.ruta.launcher.data.PrivateFiles;
import co.ruta.launcher.plugin.PluginBuild;
import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A territory's folder of values and the revisions that the instance made of it. */
@Command(name = "territory", description = "Revisa, aplica o exporta los valores de un territorio.")
final class TerritoryCommand implements Callable<Integer> {

    private final Console console;

    TerritoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.problem("Falta qué hacer con el territorio. Uso: ./ruta territory check|apply|export TERRITORIO");
        return Ruta.USAGE;
    }

    @Command(name = "check", description = "Revisa la carpeta de un territorio, sin servidor.")
    int check(@Mixin InstanceOptions options, @Parameters(paramLabel = "TERRITORIO") String territory) {
        Settings settings = options.settings();
        TerritoryFiles files = TerritoryFiles.of(settings.territories(), territory);
        List<String> problems;
        List<String> advice;
        try {
            Path plugins = Files.createTempDirectory("ruta-plugins");
            try {
                // The installed ones, and over them those that were built since.
                PluginInbox all = new PluginInbox(plugins);
                if (PluginBuild.isPlugin(settings.plugins())) {
                    PluginBuild.find().build(settings.plugins(), plugins.resolve("en-desarrollo.jar"));
                } else {
                    all.take(settings.plugins());
                }
                all.collect(settings.home().resolve("plugins"));
                problems = CheckLibrary.check(files.folder(), plugins);
                advice = CheckLibrary.advice(files.folder(), plugins);
            } finally {
                PrivateFiles.delete(plugins);
            }
        } catch (IOException e) {
            throw new LaunchProblem(
                    Code.FILE_UNREADABLE, "No se puede revisar " + files.folder() + ": " + e.getMessage() + ".", e);
        }
        if (problems.isEmpty()) {
            console.say("La carpeta " + files.folder() + " se puede aplicar.");
            advice.forEach(it -> console.say("  Aviso: " + it));
            return Ruta.OK;
        }
        console.problem("La carpeta " + files.folder() + " tiene "
                + (problems.size() == 1 ? "un problema:" : problems.size() + " problemas:"));
        problems.forEach(console::detail);
        return Ruta.FAILED;
    }

    @Command(name = "apply", description = "Convierte la carpeta de un territorio en una revisión.")
    int apply(@Mixin InstanceOptions options, @Parameters(paramLabel = "TERRITORIO") String territory) {
        Settings settings = options.settings();
        TerritoryFiles files = TerritoryFiles.of(settings.territories(), territory);
        JsonObject body = files.toJson();
        return InstanceSession.with(settings, api -> apply(api, files, body));
    }

    @Command(name = "export", description = "Escribe la revisión vigente en la carpeta del territorio.")
    int export(
            @Mixin InstanceOptions options,
            @Parameters(index = "0", paramLabel = "TERRITORIO") String territory,
            @Parameters(index = "1", arity = "0..1", paramLabel = "CARPETA") @Nullable Path target) {
        Settings settings = options.settings();
        Path typed = Path.of(territory);
        String name = String.valueOf(typed.getFileName());
        Path folder = typed.getNameCount() > 1 ? typed : settings.territories().resolve(name);
        return InstanceSession.with(settings, api -> {
            JsonObject revision = api.get("territories", name, "revisions", "current")
                    .orRefuse()
                    .body();
            TerritoryFiles files = new TerritoryFiles(target == null ? folder : target);
            files.write(revision);
            console.say(
                    "Revisión " + revision.getLong("number") + " de " + name + " escrita en " + files.folder() + ".");
            return Ruta.OK;
        });
    }

    private int apply(OperatorApi api, TerritoryFiles files, JsonObject body) {
        Answer answer = api.postJson(body, "territories", files.name(), "revisions");
        if (!answer.ok()) {
            console.problem("No se aplicó " + files.folder() + ": " + answer.refusal());
            answer.lines("difference").forEach(console::detail);
            answer.lines("problems").forEach(console::detail);
            return Ruta.FAILED;
        }
        long number = answer.body().getLong("number");
        files.seen(number);
        console.say(
                answer.body().getBoolean("changed", true)
                        ? "Se aplicó la revisión " + number + " de " + files.name() + "."
                        : "Sin cambios: rige la revisión " + number + " de " + files.name() + ".");
        answer.lines("differences").forEach(line -> console.say("  " + line));
        return Ruta.OK;
    }
}
