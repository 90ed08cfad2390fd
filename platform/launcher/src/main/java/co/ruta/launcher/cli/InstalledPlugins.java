package co.ruta.launcher.cli;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import co.ruta.launcher.api.Answer;
import co.ruta.launcher.api.OperatorApi;
import co.ruta.launcher.data.PrivateFiles;
import co.ruta.launcher.plugin.PluginBuild;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The plugins of an instance: shown, brought in, switched, taken away, each with what comes of it in words. */
final class InstalledPlugins {
    private static final Map<String, String> STATUS = Map.of(
            "ACTIVE", "activo",
            "DEGRADED", "sirve en parte",
            "REJECTED", "rechazado",
            "DISABLED", "apagado",
            "REMOVED", "quitado");
    private static final Map<String, String> ACT = Map.of(
            "INSTALLED", "se instaló",
            "UPGRADED", "se cambió",
            "ROLLED_BACK", "se volvió a una versión anterior",
            "ENABLED", "se encendió",
            "DISABLED", "se apagó",
            "REMOVED", "se quitó");

    private final Console console;
    private final OperatorApi api;
    private final String reason;
    private final boolean confirmed;

    /**
     * @param reason why, for the history
     * @param confirmed whether to act although territories lose their plugin by it
     */
    InstalledPlugins(Console console, OperatorApi api, String reason, boolean confirmed) {
        this.console = console;
        this.api = api;
        this.reason = reason;
        this.confirmed = confirmed;
    }

    int list() {
        List<JsonObject> plugins = api.get("plugins").orRefuse().list("items");
        if (plugins.isEmpty()) {
            console.say("La instalación no tiene complementos.");
        }
        for (JsonObject it : plugins) {
            console.say(it.getString("name", "") + "  " + it.getString("version", "sin versión") + "  "
                    + word(STATUS, it.getString("status", "")));
            it.getArray("reasons", new JsonArray()).forEach(why -> console.say("  " + why));
        }
        return Ruta.OK;
    }

    int history(String id) {
        for (JsonObject past : api.get("plugins", id).orRefuse().list("history")) {
            JsonObject act = past.getObject("act", new JsonObject());
            String why = act.getString("reason", "");
            console.say(act.getLong("generation") + "  " + act.getString("at", "") + "  "
                    + act.getString("version", "") + "  " + word(ACT, act.getString("act", "")) + "  "
                    + act.getString("byName", "la plataforma") + (why.isEmpty() ? "" : "  «" + why + "»"));
            say(past.getArray("changes", new JsonArray()));
        }
        return Ruta.OK;
    }

    /** A jar, or the folder of a plugin, which is packed first. */
    int installAny(Path plugin) {
        if (!Files.isDirectory(plugin)) {
            return install(plugin);
        }
        try {
            Path work = Files.createTempDirectory("ruta-plugin");
            try {
                Path jar = work.resolve(plugin.toAbsolutePath().normalize().getFileName() + ".jar");
                PluginBuild.find().build(plugin, jar);
                return install(jar);
            } finally {
                PrivateFiles.delete(work);
            }
        } catch (IOException e) {
            throw new LaunchProblem(Code.FILE_UNREADABLE, "No se puede empacar " + plugin + ": " + e.getMessage(), e);
        }
    }

    int install(Path jar) {
        Answer offered = api.postFile(
                jar,
                "application/java-archive",
                Map.of("file", jar.getFileName().toString()),
                "plugins");
        if (!offered.ok()) {
            return refused("No se instaló " + jar, offered);
        }
        JsonObject proposal = offered.body();
        String plugin = proposal.getString("plugin", "");
        String version = proposal.getString("version", "");
        if (proposal.getBoolean("servesAlready", false)) {
            console.say("Sin cambios: ya sirve " + plugin + " " + version + ".");
            return Ruta.OK;
        }
        JsonObject wish = wish();
        wish.put("jar", proposal.getString("sha256", ""));
        Answer done = api.postOver(proposal.getLong("generation"), wish, "plugins", plugin, "activations");
        if (!done.ok()) {
            return refused("No se instaló " + plugin + " " + version, done);
        }
        String before = proposal.getString("before", "");
        console.say("Sirve " + plugin + " " + version + (before.isEmpty() ? "" : " (antes " + before + ")")
                + ", generación " + generation(done) + ".");
        say(proposal.getArray("changes", new JsonArray()));
        return Ruta.OK;
    }

    int act(String id, String what) {
        Answer done = api.postOver(seen(id), wish(), "plugins", id, what);
        return told(id, done);
    }

    int remove(String id) {
        Answer done = api.deleteOver(
                seen(id), Map.of("reason", reason, "confirmed", Boolean.toString(confirmed)), "plugins", id);
        return told(id, done);
    }

    private int told(String id, Answer done) {
        if (!done.ok()) {
            return refused("No se cambió " + id, done);
        }
        String act = done.body().getObject("act", new JsonObject()).getString("act", "");
        console.say(
                done.body().getBoolean("changed", true)
                        ? id + ": " + word(ACT, act) + ", generación " + generation(done) + "."
                        : "Sin cambios: " + id + " ya estaba así.");
        return Ruta.OK;
    }

    private long seen(String id) {
        return api.get("plugins", id)
                .orRefuse()
                .body()
                .getObject("plugin", new JsonObject())
                .getLong("generation");
    }

    private JsonObject wish() {
        JsonObject wish = new JsonObject();
        wish.put("reason", reason);
        wish.put("confirmed", confirmed);
        return wish;
    }

    private static long generation(Answer done) {
        return done.body().getObject("act", new JsonObject()).getLong("generation");
    }

    private int refused(String what, Answer answer) {
        List<String> problems = answer.lines("problems");
        console.problem(what + (problems.isEmpty() ? ": " + answer.refusal() : ":"));
        problems.forEach(console::detail);
        if (answer.body().getString("code", "").equals("PLUGIN_LEAVES_TERRITORY")) {
            console.detail("Para hacerlo así, repita la orden con --confirm.");
        }
        return Ruta.FAILED;
    }

    private void say(JsonArray changes) {
        for (int i = 0; i < changes.size(); i++) {
            console.say("  " + changes.getObject(i, new JsonObject()).getString("message", ""));
        }
    }

    private static String word(Map<String, String> words, String name) {
        return words.getOrDefault(name, name);
    }
}
