package co.ruta.pluginhost;

import co.ruta.sdk.PluginId;
import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.DocumentView;
import co.ruta.sdk.check.Finding;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The plugins whose code is loaded, each the only one under its id. Whoever asks one never waits for a change. */
final class Serving {
    private static final System.Logger LOG = System.getLogger(Serving.class.getName());

    private final Map<String, LoadedPlugin> loaded = new ConcurrentHashMap<>();
    private final Leftovers leftovers = new Leftovers();
    private final Clock clock;
    private final Budget budget;
    private final OnRest onRest;

    Serving(Clock clock, Budget budget, OnRest onRest) {
        this.clock = clock;
        this.budget = budget;
        this.onRest = onRest;
    }

    /** Told when a plugin begins to rest, with its last failure, and without one when it serves again. */
    @FunctionalInterface
    interface OnRest {
        void rests(PluginJar jar, Optional<String> failure);
    }

    /**
     * Loads a plugin's code and puts it in the place of what served before, which goes on until {@link #drop} takes it.
     *
     * @return what served before, if anything
     * @throws PluginRefused when it does not load; what served before goes on serving
     */
    synchronized Optional<LoadedPlugin> replace(PluginJar jar) throws PluginRefused {
        return Optional.ofNullable(begin(jar, new Breaker(clock)));
    }

    /** Takes a plugin away: nobody finds it any more; {@link #drop} ends it. */
    synchronized Optional<LoadedPlugin> take(PluginId id) {
        return Optional.ofNullable(loaded.remove(id.value()));
    }

    Optional<LoadedPlugin> find(PluginId id) {
        return Optional.ofNullable(loaded.get(id.value()));
    }

    Optional<PluginJar> withDigest(String sha256) {
        return loaded.values().stream()
                .map(LoadedPlugin::jar)
                .filter(it -> it.sha256().equals(sha256))
                .findFirst();
    }

    boolean uses(PluginJar jar) {
        return loaded.values().stream().anyMatch(it -> it.jar() == jar);
    }

    Set<PluginId> ids() {
        return Set.copyOf(loaded.keySet().stream().map(PluginId::new).toList());
    }

    PluginAnswer<List<Finding>> check(PluginId id, CheckKind kind, DocumentView view, CheckContext context) {
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

    /** Waits for the calls inside a plugin that nobody finds any more, then lets its classes go. */
    void drop(LoadedPlugin plugin) {
        leftovers.watch(plugin, clock.instant());
        if (!plugin.close()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Plugin {0} was dropped with threads inside",
                    plugin.jar().id());
        }
    }

    Leftovers leftovers() {
        return leftovers;
    }

    private @Nullable LoadedPlugin begin(PluginJar jar, Breaker breaker) throws PluginRefused {
        return loaded.put(jar.id().value(), LoadedPlugin.load(jar, budget, breaker, watching(jar)));
    }

    private Guard.OnRest watching(PluginJar jar) {
        return new Guard.OnRest() {
            @Override
            public void rests(Optional<String> failure) {
                onRest.rests(jar, failure);
            }

            @Override
            public void ended() {
                Thread renewal = new Thread(() -> renew(jar), "plugin renewal");
                renewal.setDaemon(true);
                renewal.start();
            }
        };
    }

    /**
     * Makes a plugin's code anew after a call that had to be ended: what it holds in static fields may be half done, locked or
     * all it could get of the memory. How its calls have fared stays known.
     */
    private void renew(PluginJar jar) {
        LoadedPlugin before;
        synchronized (this) {
            before = loaded.get(jar.id().value());
            if (before == null || before.jar() != jar) {
                return;
            }
            try {
                begin(jar, before.breaker());
            } catch (PluginRefused sameCode) {
                LOG.log(System.Logger.Level.WARNING, "Plugin {0} does not load again", jar.id());
                return;
            }
        }
        drop(before);
    }
}
