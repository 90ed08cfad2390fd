package co.ruta.launcher.cli;

import co.ruta.launcher.Instance;
import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import co.ruta.launcher.api.Answer;
import co.ruta.launcher.api.OperatorApi;
import co.ruta.launcher.config.Key;
import co.ruta.launcher.config.Settings;
import co.ruta.launcher.data.PrivateFiles;
import co.ruta.launcher.plugin.DevVersion;
import co.ruta.launcher.plugin.FolderState;
import co.ruta.launcher.plugin.PluginBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * The portal of somebody who writes a plugin: fictitious schools in the folder's own territory, and whatever is saved is
 * there a moment later. A save with a mistake is told and changes nothing.
 */
final class PluginDev {
    private static final long LOOK_NANOS = 300_000_000;
    private static final String JAR = "en-desarrollo.jar";

    private final Console console;
    private final PluginBuild build;
    private final Path folder;
    private final Clock clock;

    PluginDev(Console console, PluginBuild build, Path folder, Clock clock) {
        this.console = console;
        this.build = build;
        this.folder = folder.toAbsolutePath().normalize();
        this.clock = clock;
    }

    /** Serves until it is told to stop. */
    int run(InstanceOptions options, boolean fresh) {
        Settings settings = options.settings(chosen());
        if (fresh) {
            forget(settings.data());
        }
        FolderState packed = look(); // what is saved while the portal starts is brought once it is there
        pack(settings.plugins().resolve(JAR));
        FolderCopy.mirror(territories(), settings.territories());
        console.say("Se prepara el portal con establecimientos ficticios; la primera vez tarda uno o dos minutos…");
        console.flush();
        return new Service(console).run(settings, true, it -> follow(it, packed));
    }

    private Map<Key, String> chosen() {
        Path data = folder.resolve(".ruta");
        Map<Key, String> chosen = new EnumMap<>(Key.class);
        chosen.put(Key.DATA, data.toString());
        chosen.put(Key.PLUGINS, data.resolve("en-desarrollo").toString());
        // A copy: what this portal notes of its revisions must not reach the folder, which goes to other installations.
        chosen.put(Key.TERRITORIES, data.resolve("territories").toString());
        return chosen;
    }

    private Path territories() {
        return folder.resolve("territories");
    }

    private static void forget(Path data) {
        try {
            if (Files.exists(data)) {
                PrivateFiles.delete(data);
            }
        } catch (IOException e) {
            throw new LaunchProblem(
                    Code.FILE_UNREADABLE, "No se puede borrar " + data + ": " + e.getMessage() + ".", e);
        }
    }

    /** Each save is a version of its own, after the one that is written and before the next: what is published never changes. */
    private void pack(Path jar) {
        build.build(folder, jar, Optional.of(DevVersion.of(folder, clock)));
    }

    private void follow(Instance instance, FolderState packed) {
        OperatorApi api = new OperatorApi(
                "http://127.0.0.1:" + instance.settings().port(),
                instance.folder().operatorToken());
        Thread thread = new Thread(() -> follow(api, instance.settings(), packed), "plugin-dev");
        thread.setDaemon(true);
        thread.start();
        console.say("");
        console.say("Se sigue lo que se guarde en " + folder + ".");
        console.flush();
    }

    private void follow(OperatorApi api, Settings settings, FolderState packed) {
        FolderState seen = packed;
        while (true) {
            LockSupport.parkNanos(LOOK_NANOS);
            FolderState now = look();
            if (now.changedSince(seen).isEmpty()) {
                continue;
            }
            FolderState settled = settle(now);
            Set<Path> changed = settled.changedSince(seen);
            seen = settled;
            bring(api, settings, changed);
        }
    }

    private FolderState look() {
        return FolderState.of(PluginBuild.resources(folder), folder.resolve("src/main/java"), territories());
    }

    /** An editor that saves several files is waited for. */
    private FolderState settle(FolderState first) {
        FolderState before = first;
        while (true) {
            LockSupport.parkNanos(LOOK_NANOS);
            FolderState now = look();
            if (now.changedSince(before).isEmpty()) {
                return now;
            }
            before = now;
        }
    }

    private void bring(OperatorApi api, Settings settings, Set<Path> changed) {
        try {
            if (changed.stream().anyMatch(it -> !it.startsWith(territories()))) {
                plugin(api, settings);
            }
            Set<Path> values = new LinkedHashSet<>();
            changed.stream()
                    .filter(it -> it.startsWith(territories()))
                    .map(it ->
                            territories().resolve(territories().relativize(it).getName(0)))
                    .forEach(values::add);
            FolderCopy.mirror(territories(), settings.territories());
            values.forEach(it ->
                    territory(api, settings.territories().resolve(territories().relativize(it))));
        } catch (LaunchProblem problem) {
            console.problem("No se recargó; sigue lo anterior. " + problem.line());
        }
        console.flush();
    }

    private void plugin(OperatorApi api, Settings settings) {
        Path jar = settings.data().resolve("por-instalar.jar");
        pack(jar);
        new InstalledPlugins(console, api, "en desarrollo", true).install(jar);
    }

    private void territory(OperatorApi api, Path values) {
        TerritoryFiles files = new TerritoryFiles(values);
        Answer current = api.get("territories", files.name(), "revisions", "current");
        if (current.ok()) {
            files.seen(current.body().getLong("number")); // here the folder is the truth
        }
        Answer answer = api.postJson(files.toJson(), "territories", files.name(), "revisions");
        if (answer.ok()) {
            console.say("Territorio " + files.name() + ": rige la revisión "
                    + answer.body().getLong("number") + ".");
        } else {
            console.problem("El territorio " + files.name() + " sigue como estaba: " + answer.refusal());
            answer.lines("problems").forEach(console::detail);
        }
    }
}
