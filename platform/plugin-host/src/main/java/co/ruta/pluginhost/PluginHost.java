package co.ruta.pluginhost;

import co.ruta.contract.Published;
import co.ruta.pluginhost.Staging.Staged;
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
import java.util.function.UnaryOperator;

/**
 * The host. Jars come in one at a time: staged, judged by lint and contract on a throw-away copy, loaded, and only then put
 * in the place of what served before, which is drained and dropped. A refused one changes nothing. Requests read {@link
 * #snapshot()} and never wait; a call that is inside during a swap ends in the old code, one that comes later goes to the
 * new.
 */
public final class PluginHost implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(PluginHost.class.getName());

    private final WorkFolder work;
    private final Clock clock;
    private final HostSettings settings;
    private final Serving serving;
    private final Staging staging;
    private final Object lock = new Object();
    private final Map<String, PluginJar> switchedOff = new HashMap<>();
    private final Object swap = new Object();
    private volatile PluginSnapshot snapshot = PluginSnapshot.EMPTY;

    /** @param work a folder of the host's own, for its copies of the jars */
    public PluginHost(Path work, Clock clock) throws IOException {
        this(work, clock, HostSettings.USUAL);
    }

    /** @param work a folder of the host's own, for its copies of the jars */
    public PluginHost(Path work, Clock clock, HostSettings settings) throws IOException {
        this.work = new WorkFolder(work);
        this.clock = clock;
        this.settings = settings;
        this.serving = new Serving(clock, settings.budget(), this::onRest);
        this.staging = new Staging(this.work, settings, clock, serving.leftovers());
    }

    /** All plugins as they stand now. */
    public PluginSnapshot snapshot() {
        return snapshot.noting(serving.leftovers().words());
    }

    /** Spanish: whose plugins this installation takes. */
    public String trust() {
        return settings.trust().words();
    }

    /**
     * Takes every archive of the inbox, which may be read-only. Of several with the same id the highest version serves and
     * the others are refused; those that are unchanged stay as they are, and who is switched off stays so.
     */
    public PluginSnapshot load(Path inbox) {
        synchronized (lock) {
            change(PluginSnapshot::forgettingRefused);
            List<PluginJar> sound = new ArrayList<>();
            Inbox.files(inbox).forEach(file -> staged(file).ifPresent(sound::add));
            sound.sort(Comparator.comparing(PluginJar::version).reversed().thenComparing(PluginJar::fileName));
            Map<String, PluginJar> taken = new HashMap<>();
            for (PluginJar jar : sound) {
                PluginJar other = taken.get(jar.id().value());
                if (other != null) {
                    refuse(
                            jar.fileName(),
                            jar.sha256(),
                            new PluginRefused("El complemento " + jar.id()
                                            + " ya está, en la versión " + other.version() + ", en el archivo "
                                            + other.fileName()
                                            + ". Deje solo uno.")
                                    .of(jar));
                    forget(jar);
                } else if (switchedOff.containsKey(jar.id().value())) {
                    forget(jar);
                } else if (serve(jar)) {
                    taken.put(jar.id().value(), jar);
                }
            }
            return snapshot();
        }
    }

    /** Takes one archive, as upgrade or as new plugin. When it is refused, what served before goes on serving. */
    public HostedPlugin install(String fileName, byte[] bytes) {
        return install(fileName, bytes, List.of());
    }

    /** @param published definitions of this plugin published before, oldest first, which may not have changed */
    public HostedPlugin install(String fileName, byte[] bytes, List<Published> published) {
        synchronized (lock) {
            Optional<PluginJar> jar = staged(fileName, bytes, published);
            if (jar.isPresent() && serve(jar.get())) {
                return snapshot().find(jar.get().id()).orElseThrow();
            }
            return Optional.ofNullable(snapshot().refused().get(fileName)).orElseThrow();
        }
    }

    /** Judges an archive as {@link #install} would, and changes nothing. */
    public PluginVerdict verify(String fileName, byte[] bytes) {
        return verify(fileName, bytes, List.of());
    }

    /** @param published definitions of this plugin published before, oldest first, which may not have changed */
    public PluginVerdict verify(String fileName, byte[] bytes, List<Published> published) {
        try {
            Staged staged = staging.stage(fileName, bytes, published);
            work.forget(staged.jar());
            return new PluginVerdict(HostedPlugin.serving(staged.jar(), staged.offers(), clock.instant()), List.of());
        } catch (PluginRefused refused) {
            HostedPlugin plugin = HostedPlugin.refused(fileName, WorkFolder.sha256(bytes), refused, clock.instant());
            return new PluginVerdict(plugin, refused.breaches());
        }
    }

    /**
     * Switches a plugin off: nobody finds it any more, its code is dropped, its jar kept.
     *
     * @param reason Spanish, for its status
     * @return how it stands; empty when nothing serves under that id
     */
    public Optional<HostedPlugin> disable(PluginId id, String reason) {
        synchronized (lock) {
            Optional<LoadedPlugin> gone = serving.find(id);
            Optional<HostedPlugin> off =
                    snapshot.find(id).map(it -> it.with(PluginStatus.DISABLED, List.of(reason), clock.instant()));
            if (gone.isEmpty() || off.isEmpty()) {
                return Optional.empty();
            }
            switchedOff.put(id.value(), gone.get().jar());
            change(it -> it.switchingOff(off.get()));
            serving.take(id).ifPresent(serving::drop);
            return off;
        }
    }

    /**
     * Switches a plugin on again.
     *
     * @return how it stands: ACTIVE, or REJECTED when its code no longer loads, and it stays off; empty when it was not off
     */
    public Optional<HostedPlugin> enable(PluginId id) {
        synchronized (lock) {
            PluginJar jar = switchedOff.get(id.value());
            if (jar == null) {
                return Optional.empty();
            }
            return serve(jar)
                    ? snapshot().find(id)
                    : Optional.ofNullable(snapshot().refused().get(jar.fileName()));
        }
    }

    /** Ends a plugin: nobody finds it any more, calls inside are waited for, its classes are dropped. */
    public void remove(PluginId id) {
        synchronized (lock) {
            change(it -> it.without(id));
            PluginJar off = switchedOff.remove(id.value());
            if (off != null) {
                work.forget(off);
            }
            serving.take(id).ifPresent(this::end);
        }
    }

    /** Runs one check of a plugin over a document. */
    public PluginAnswer<List<Finding>> check(PluginId id, CheckKind kind, DocumentView view, CheckContext context) {
        return serving.check(id, kind, view, context);
    }

    /** The archive of a plugin that serves, as it came, to be kept. */
    public Optional<byte[]> jar(PluginId id) throws IOException {
        Optional<LoadedPlugin> plugin = serving.find(id);
        return plugin.isEmpty()
                ? Optional.empty()
                : Optional.of(Files.readAllBytes(plugin.get().jar().path()));
    }

    /** How many class loaders of dropped plugins no collection has taken so far. */
    public int uncollected() {
        return serving.leftovers().count();
    }

    /** The loader of what serves under this id, weakly: for tests of what is left after it. */
    WeakReference<ClassLoader> loaderOf(PluginId id) {
        return new WeakReference<>(serving.find(id).orElseThrow().loader());
    }

    @Override
    public void close() {
        serving.ids().forEach(this::remove);
    }

    private Optional<PluginJar> staged(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > Staging.MAX_JAR) {
                refuse(name, "", new PluginRefused("El jar pesa más de " + (Staging.MAX_JAR >> 20) + " MB."));
                return Optional.empty();
            }
            return staged(name, Files.readAllBytes(file), List.of());
        } catch (IOException unreadable) {
            refuse(name, "", new PluginRefused("El archivo no se puede leer."));
            return Optional.empty();
        }
    }

    private Optional<PluginJar> staged(String fileName, byte[] bytes, List<Published> published) {
        String sha256 = WorkFolder.sha256(bytes);
        Optional<PluginJar> same = serving.withDigest(sha256);
        if (same.isPresent()) {
            return same;
        }
        try {
            return Optional.of(staging.stage(fileName, bytes, published).jar());
        } catch (PluginRefused refused) {
            refuse(fileName, sha256, refused);
            return Optional.empty();
        }
    }

    private boolean serve(PluginJar jar) {
        if (serving.uses(jar)) {
            return true;
        }
        try {
            Optional<LoadedPlugin> before = serving.replace(jar);
            LoadedPlugin fresh = serving.find(jar.id()).orElseThrow();
            change(it -> it.serving(HostedPlugin.serving(jar, fresh.offers(), clock.instant())));
            PluginJar off = switchedOff.remove(jar.id().value());
            if (off != null && off != jar) {
                work.forget(off);
            }
            before.ifPresent(this::end);
            return true;
        } catch (PluginRefused refused) {
            refuse(jar.fileName(), jar.sha256(), refused.of(jar));
            if (switchedOff.get(jar.id().value()) != jar) {
                work.forget(jar);
            }
            return false;
        }
    }

    private void forget(PluginJar jar) {
        if (!serving.uses(jar)) {
            work.forget(jar);
        }
    }

    private void refuse(String fileName, String sha256, PluginRefused refused) {
        LOG.log(System.Logger.Level.WARNING, "Plugin {0} refused: {1}", fileName, String.join(" ", refused.reasons()));
        change(it -> it.refusing(HostedPlugin.refused(fileName, sha256, refused, clock.instant())));
    }

    private void change(UnaryOperator<PluginSnapshot> next) {
        synchronized (swap) {
            snapshot = next.apply(snapshot);
        }
    }

    private void onRest(PluginJar jar, Optional<String> failure) {
        PluginStatus status = failure.isPresent() ? PluginStatus.DEGRADED : PluginStatus.ACTIVE;
        List<String> reasons = failure
                .map(it -> "Sus verificaciones propias descansan porque fallan (la última: " + it
                        + "); sus definiciones siguen en uso.")
                .stream()
                .toList();
        change(it -> it.find(jar.id())
                .filter(plugin -> plugin.jarSha256().equals(jar.sha256()))
                .map(plugin -> it.serving(plugin.with(status, reasons, clock.instant())))
                .orElse(it));
    }

    private void end(LoadedPlugin plugin) {
        serving.drop(plugin);
        work.forget(plugin.jar());
    }
}
