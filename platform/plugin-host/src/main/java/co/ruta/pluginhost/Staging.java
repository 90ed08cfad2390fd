package co.ruta.pluginhost;

import co.ruta.contract.Behaviour;
import co.ruta.contract.Breach;
import co.ruta.contract.Published;
import co.ruta.contract.Subject;
import co.ruta.definitions.DefinitionFiles;
import co.ruta.pluginhost.archive.PluginArchive;
import co.ruta.pluginhost.archive.UnsafeArchive;
import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.DocumentView;
import co.ruta.sdk.check.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a plugin is judged before it serves: is it trusted, is its archive sound, does it say who it is, do its definitions
 * hold, and does it fulfil the contract, tried on a throw-away copy of it. Nothing that serves is touched.
 */
final class Staging {
    /** What a database with MariaDB's usual packet of 16 MB can keep. */
    static final long MAX_JAR = 12L << 20;

    private final WorkFolder work;
    private final HostSettings settings;
    private final Clock clock;
    private final Leftovers leftovers;

    Staging(WorkFolder work, HostSettings settings, Clock clock, Leftovers leftovers) {
        this.work = work;
        this.settings = settings;
        this.clock = clock;
        this.leftovers = leftovers;
    }

    /** A judged plugin with the class loader its trial used, weakly. */
    record Staged(PluginJar jar, Set<CheckKind> offers) {}

    /**
     * Judges an archive.
     *
     * @param published definitions of this plugin published before, oldest first
     * @throws PluginRefused with everything found; nothing of it is left in the work folder
     */
    Staged stage(String fileName, byte[] bytes, List<Published> published) throws PluginRefused {
        if (bytes.length > MAX_JAR) {
            throw new PluginRefused("El jar pesa más de " + (MAX_JAR >> 20) + " MB.");
        }
        String sha256 = WorkFolder.sha256(bytes);
        Path copy = copied(bytes, sha256);
        try {
            PluginArchive archive = PluginArchive.open(bytes);
            Optional<String> untrusted = settings.trust().refusal(sha256, copy);
            if (untrusted.isPresent()) {
                throw new PluginRefused(untrusted.get());
            }
            PluginJar jar = JarReader.read(fileName, copy, sha256, archive);
            return new Staged(jar, judge(jar, archive, published));
        } catch (UnsafeArchive unsafe) {
            work.forget(copy);
            throw new PluginRefused(unsafe.reasons());
        } catch (PluginRefused refused) {
            work.forget(copy);
            throw refused;
        }
    }

    private Path copied(byte[] bytes, String sha256) throws PluginRefused {
        try {
            return work.keep(bytes, sha256);
        } catch (IOException full) {
            throw new PluginRefused("El jar no se pudo copiar: revise el espacio en disco.");
        }
    }

    /** Answers which kinds of checks its code offers. */
    private Set<CheckKind> judge(PluginJar jar, PluginArchive archive, List<Published> published) throws PluginRefused {
        Map<String, byte[]> content = new HashMap<>(archive.content());
        content.keySet().removeIf(it -> it.startsWith(DefinitionFiles.FOLDER));
        Subject subject = Subject.ofDefinitions(jar.files(), LocalDate.now(clock))
                .with(content)
                .after(published);
        if (jar.provider().isEmpty()) {
            check(jar, settings.contract().judge(subject));
            return Set.of();
        }
        LoadedPlugin trial = loadForTrial(jar);
        try {
            check(jar, settings.contract().judge(subject.answering(new Tried(trial))));
            return trial.offers();
        } finally {
            leftovers.watch(trial, clock.instant());
            trial.close();
        }
    }

    private LoadedPlugin loadForTrial(PluginJar jar) throws PluginRefused {
        try {
            return LoadedPlugin.load(jar, settings.budget(), Breaker.never(clock), Guard.OnRest.NOBODY);
        } catch (PluginRefused refused) {
            throw refused.of(jar);
        }
    }

    private static void check(PluginJar jar, List<Breach> breaches) throws PluginRefused {
        if (!breaches.isEmpty()) {
            throw PluginRefused.byContract(jar, breaches);
        }
    }

    /** The throw-away copy, asked through its guard. */
    private record Tried(LoadedPlugin trial) implements Behaviour {
        @Override
        public Set<CheckKind> offers() {
            return trial.offers();
        }

        @Override
        public Outcome check(CheckKind kind, DocumentView view, CheckContext context) {
            PluginAnswer<List<Finding>> answer =
                    trial.check(kind, view, context).orElseThrow(() -> new IllegalStateException("closed"));
            return answer instanceof PluginAnswer.Given<List<Finding>> given
                    ? new Answered(given.value())
                    : new Failed(((PluginAnswer.Unavailable<List<Finding>>) answer).detail());
        }
    }
}
