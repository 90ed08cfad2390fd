package co.ruta.pluginhost;

import co.ruta.sdk.PluginId;
import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.DocumentView;
import co.ruta.sdk.check.Finding;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The host. Jars come in, one at a time and under one lock: copied, judged, loaded, and only then put in the place of
 * what served before, which is drained and dropped. Requests read {@link #snapshot()} and never wait.
 */
public final class PluginHost implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(PluginHost.class.getName());
    /** What a database with MariaDB's usual packet of 16 MB can keep. */
    private static final long MAX_JAR = 12L << 20;

    private final WorkFolder work;
    private final Clock clock;
    private final Budget budget;
    private final Object lock = new Object();
    private final Map<String, LoadedPlugin> loaded = new ConcurrentHashMap<>();
    private final Object swap = new Object();
    private volatile PluginSnapshot snapshot = PluginSnapshot.EMPTY;

    /** @param work a folder of the host's own, for its copies of the jars */
    public PluginHost(Path work, Clock clock) throws IOException {
        this(work, clock, Budget.OF_A_CALL);
    }

    /** @param budget what each call into a plugin may use */
    public PluginHost(Path work, Clock clock, Budget budget) throws IOException {
        this.work = new WorkFolder(work);
        this.clock = clock;
        this.budget = budget;
    }

    /** All plugins as they stand now. */
    public PluginSnapshot snapshot() {
        return snapshot;
    }

    /**
     * Takes every jar of the inbox. Of several with the same id the highest version serves and the others are refused;
     * jars that are unchanged stay as they are.
     */
    public PluginSnapshot load(Path inbox) {
        synchronized (lock) {
            change(PluginSnapshot::forgettingRefused);
            List<PluginJar> sound = new ArrayList<>();
            for (Path file : jars(inbox)) {
                judge(file).ifPresent(sound::add);
            }
            sound.sort(Comparator.comparing(PluginJar::version).reversed().thenComparing(PluginJar::fileName));
            Map<String, PluginJar> taken = new HashMap<>();
            for (PluginJar jar : sound) {
                PluginJar other = taken.get(jar.id().value());
                if (other != null) {
                    refuse(
                            jar.fileName(),
                            jar.sha256(),
                            Optional.of(jar),
                            List.of("El complemento " + jar.id()
                                    + " ya está, en la versión " + other.version() + ", en el archivo "
                                    + other.fileName()
                                    + ". Deje solo uno."));
                } else if (serve(jar)) {
                    taken.put(jar.id().value(), jar);
                }
            }
            return snapshot();
        }
    }

    /** Takes one jar, as upgrade or as new plugin. When it is refused, what served before goes on serving. */
    public HostedPlugin install(String fileName, byte[] bytes) {
        synchronized (lock) {
            Optional<PluginJar> jar = judge(fileName, bytes);
            if (jar.isPresent() && serve(jar.get())) {
                return snapshot().find(jar.get().id()).orElseThrow();
            }
            return Optional.ofNullable(snapshot().refused().get(fileName)).orElseThrow();
        }
    }

    /** Ends a plugin: nobody finds it any more, calls inside are waited for, its classes are dropped. */
    public void remove(PluginId id) {
        synchronized (lock) {
            change(it -> it.without(id));
            LoadedPlugin gone = loaded.remove(id.value());
            if (gone != null) {
                drop(gone);
            }
        }
    }

    /** Runs one check of a plugin over a document. */
    public PluginAnswer<List<Finding>> check(PluginId id, CheckKind kind, DocumentView view, CheckContext context) {
        while (true) {
            LoadedPlugin plugin = loaded.get(id.value());
            if (plugin == null) {
                String reason = "El complemento " + id + " no está activo.";
                return new PluginAnswer.Unavailable<>(reason, reason);
            }
            Optional<PluginAnswer<List<Finding>>> answer = plugin.check(kind, view, context);
            if (answer.isPresent()) {
                return answer.get();
            } // closed between the look and the call: its successor is there already, since swap comes before drain
        }
    }

    /** The jar of a plugin that serves, to be kept. */
    public Optional<byte[]> jar(PluginId id) throws IOException {
        LoadedPlugin plugin = loaded.get(id.value());
        return plugin == null
                ? Optional.empty()
                : Optional.of(Files.readAllBytes(plugin.jar().path()));
    }

    /** The loader of what serves under this id, weakly: for tests of what is left after it. */
    WeakReference<ClassLoader> loaderOf(PluginId id) {
        return new WeakReference<>(
                Optional.ofNullable(loaded.get(id.value())).orElseThrow().loader());
    }

    @Override
    public void close() {
        Set.copyOf(loaded.keySet()).forEach(it -> remove(new PluginId(it)));
    }

    private List<Path> jars(Path inbox) {
        try (Stream<Path> files = Files.list(inbox)) {
            return files.filter(it -> it.toString().endsWith(".jar") && Files.isRegularFile(it))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The plugin inbox cannot be read: {0}", inbox);
            return List.of();
        }
    }

    private Optional<PluginJar> judge(Path file) {
        String name = file.getFileName().toString();
        try {
            if (Files.size(file) > MAX_JAR) {
                refuse(name, "", Optional.empty(), List.of("El jar pesa más de " + (MAX_JAR >> 20) + " MB."));
                return Optional.empty();
            }
            return judge(name, Files.readAllBytes(file));
        } catch (IOException unreadable) {
            refuse(name, "", Optional.empty(), List.of("El archivo no se puede leer."));
            return Optional.empty();
        }
    }

    private Optional<PluginJar> judge(String name, byte[] bytes) {
        String sha256 = WorkFolder.sha256(bytes);
        try {
            if (bytes.length > MAX_JAR) {
                throw new PluginRefused("El jar pesa más de " + (MAX_JAR >> 20) + " MB.");
            }
            Path copy = work.keep(bytes, sha256);
            try {
                return Optional.of(JarReader.read(name, copy, sha256));
            } catch (PluginRefused refused) {
                work.forget(copy);
                throw refused;
            }
        } catch (PluginRefused refused) {
            refuse(name, sha256, Optional.empty(), refused.reasons());
        } catch (IOException full) {
            refuse(name, sha256, Optional.empty(), List.of("El jar no se pudo copiar: revise el espacio en disco."));
        }
        return Optional.empty();
    }

    private boolean serve(PluginJar jar) {
        LoadedPlugin before = loaded.get(jar.id().value());
        if (before != null && before.jar().sha256().equals(jar.sha256())) {
            work.forget(jar);
            return true;
        }
        try {
            LoadedPlugin fresh = LoadedPlugin.load(jar, budget, clock, failure -> onRest(jar, failure));
            loaded.put(jar.id().value(), fresh);
            change(it -> it.serving(hosted(jar, fresh)));
            if (before != null) {
                drop(before);
            }
            return true;
        } catch (PluginRefused refused) {
            work.forget(jar);
            refuse(jar.fileName(), jar.sha256(), Optional.of(jar), refused.reasons());
            return false;
        }
    }

    private HostedPlugin hosted(PluginJar jar, LoadedPlugin plugin) {
        return new HostedPlugin(
                jar.fileName(),
                Optional.of(jar.id()),
                Optional.of(jar.version().toString()),
                PluginStatus.ACTIVE,
                List.of(),
                jar.files(),
                Optional.of(jar.definition()),
                jar.sha256(),
                plugin.offers(),
                clock.instant());
    }

    private void refuse(String fileName, String sha256, Optional<PluginJar> jar, List<String> reasons) {
        LOG.log(System.Logger.Level.WARNING, "Plugin {0} refused: {1}", fileName, String.join(" ", reasons));
        change(it -> it.refusing(new HostedPlugin(
                fileName,
                jar.map(PluginJar::id),
                jar.map(known -> known.version().toString()),
                PluginStatus.REJECTED,
                reasons,
                Map.of(),
                Optional.empty(),
                sha256,
                Set.of(),
                clock.instant())));
    }

    private void change(UnaryOperator<PluginSnapshot> next) {
        synchronized (swap) {
            snapshot = next.apply(snapshot);
        }
    }

    private void onRest(PluginJar jar, Optional<String> failure) {
        PluginStatus status = failure.isPresent() ? PluginStatus.DEGRADED : PluginStatus.ACTIVE;
        List<String> reasons = failure
                .map(it -> "Sus verificaciones propias fallan una y otra vez (la última: " + it
                        + "); sus definiciones siguen en uso.")
                .stream()
                .toList();
        change(it -> it.find(jar.id())
                .filter(plugin -> plugin.jarSha256().equals(jar.sha256()))
                .map(plugin -> it.serving(plugin.with(status, reasons, clock.instant())))
                .orElse(it));
    }

    private void drop(LoadedPlugin plugin) {
        if (!plugin.close()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Plugin {0} was dropped with calls inside",
                    plugin.jar().id());
        }
        work.forget(plugin.jar());
    }
}
