package co.ruta.launcher.cli;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import co.ruta.launcher.check.CheckLibrary;
import co.ruta.launcher.data.PrivateFiles;
import co.ruta.launcher.plugin.PluginBuild;
import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells what the contract says of a plugin, to people or to programs. */
final class PluginContract {

    private final Console console;

    PluginContract(Console console) {
        this.console = console;
    }

    /** Verifies; with {@code json}, says it as one object. */
    int verify(Path plugin, boolean json) {
        Map<String, Object> told = ask(plugin, false);
        List<Map<String, Object>> problems = problems(told);
        if (json) {
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("sound", problems.isEmpty());
            whole.putAll(told);
            console.say(JsonWriter.string(whole));
        } else if (problems.isEmpty()) {
            console.say("El complemento " + name(told) + " cumple el contrato.");
            if (!unpublished(told).isEmpty()) {
                console.say("  Esta versión está sin publicar: ./ruta plugin lock " + plugin);
            }
        } else {
            complain(plugin, problems);
        }
        return problems.isEmpty() ? Ruta.OK : Ruta.FAILED;
    }

    /** Writes the versions down as published. */
    int lock(Path plugin) {
        if (!Files.isDirectory(plugin)) {
            throw new LaunchProblem(
                    Code.FILE_UNREADABLE, "«lock» publica la carpeta de un complemento, y " + plugin + " no es una.");
        }
        Map<String, Object> told = ask(plugin, true);
        List<Map<String, Object>> problems = problems(told);
        if (!problems.isEmpty()) {
            complain(plugin, problems);
            return Ruta.FAILED;
        }
        if (String.valueOf(told.get("version")).contains("-")) {
            console.problem(
                    "La versión " + told.get("version")
                            + " es preliminar y no se publica: quite lo que sigue al guion en plugin.yaml y en plugin.properties.");
            return Ruta.FAILED;
        }
        List<String> added = unpublished(told);
        console.say(
                added.isEmpty()
                        ? "El complemento " + name(told) + " ya estaba publicado."
                        : "El complemento " + name(told) + " queda publicado en " + plugin.resolve("definitions.lock")
                                + ":");
        added.forEach(it -> console.say("  " + it));
        return Ruta.OK;
    }

    private static Map<String, Object> ask(Path plugin, boolean publish) {
        try {
            if (!PluginBuild.isPlugin(plugin) || !Files.isDirectory(plugin.resolve("src/main/java"))) {
                return CheckLibrary.plugin(List.of(plugin), publish);
            }
            Path work = Files.createTempDirectory("ruta-plugin");
            try {
                Path jar = work.resolve(plugin.toAbsolutePath().normalize().getFileName() + ".jar");
                try {
                    PluginBuild.find().build(plugin, jar);
                } catch (LaunchProblem notCompiled) {
                    return withCode(CheckLibrary.plugin(List.of(PluginBuild.resources(plugin)), false), notCompiled);
                }
                return CheckLibrary.plugin(List.of(plugin, jar), publish);
            } finally {
                PrivateFiles.delete(work);
            }
        } catch (UncheckedIOException | IOException unreadable) {
            Throwable cause = unreadable.getCause() instanceof IOException inner ? inner : unreadable;
            throw new LaunchProblem(Code.FILE_UNREADABLE, String.valueOf(cause.getMessage()), unreadable);
        }
    }

    /** Java that does not compile hides no problem of the definitions. */
    private static Map<String, Object> withCode(Map<String, Object> told, LaunchProblem notCompiled) {
        List<Map<String, Object>> problems = new ArrayList<>(problems(told));
        problems.add(Map.of(
                "code",
                notCompiled.code().name(),
                "part",
                "LOADING",
                "file",
                "src/main/java",
                "line",
                1,
                "problem",
                notCompiled.line(),
                "mend",
                "Corríjalo y revise de nuevo."));
        Map<String, Object> whole = new LinkedHashMap<>(told);
        whole.put("problems", problems);
        return whole;
    }

    private void complain(Path plugin, List<Map<String, Object>> problems) {
        console.problem("El complemento en " + plugin + " tiene "
                + (problems.size() == 1 ? "un problema:" : problems.size() + " problemas:"));
        problems.forEach(it -> console.detail(
                it.get("file") + ":" + it.get("line") + ": " + it.get("problem") + " " + it.get("mend")));
    }

    private static String name(Map<String, Object> told) {
        return told.get("id") + " " + told.get("version");
    }

    @SuppressWarnings("unchecked") // PluginCheck made it
    private static List<Map<String, Object>> problems(Map<String, Object> told) {
        return (List<Map<String, Object>>) told.getOrDefault("problems", List.of());
    }

    @SuppressWarnings("unchecked") // PluginCheck made it
    private static List<String> unpublished(Map<String, Object> told) {
        return (List<String>) told.getOrDefault("unpublished", List.of());
    }
}
