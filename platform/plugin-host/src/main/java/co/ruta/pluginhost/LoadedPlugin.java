package co.ruta.pluginhost;

import co.ruta.pluginhost.weave.TickClass;
import co.ruta.sdk.TerritoryPlugin;
import co.ruta.sdk.check.Check;
import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.DocumentView;
import co.ruta.sdk.check.Finding;
import java.beans.Introspector;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plugin whose classes are loaded. The only holder of its objects, so that dropping it lets its loader go. */
final class LoadedPlugin {
    private static final long DRAIN_SECONDS = 10;
    private static final long END_SECONDS = 1;
    private static final int MOST_CHECKS = 200;

    private final PluginJar jar;
    private final OneJarManager manager;
    private final ClassLoader loader;
    private final ClassLoader twin = new Twin();
    private final Workers workers;
    private final Guard guard;
    private final Breaker breaker;
    private final Map<CheckKind, Check<?>> checks;

    private LoadedPlugin(
            PluginJar jar,
            OneJarManager manager,
            ClassLoader loader,
            Workers workers,
            Guard guard,
            Breaker breaker,
            Map<CheckKind, Check<?>> checks) {
        this.jar = jar;
        this.manager = manager;
        this.loader = loader;
        this.workers = workers;
        this.guard = guard;
        this.breaker = breaker;
        this.checks = checks;
    }

    /** @throws PluginRefused when its code cannot be loaded, made or asked what it offers */
    @SuppressWarnings("CatchThrowable") // whatever PF4J and linkage throw
    static LoadedPlugin load(PluginJar jar, Budget budget, Breaker breaker, Guard.OnRest onRest) throws PluginRefused {
        TickClass tick = jar.tick().again();
        SdkView view = new SdkView(tick);
        OneJarManager manager = new OneJarManager(jar.woven(), jar.libraries(), view);
        try {
            ClassLoader loader = manager.begin();
            Workers workers = new Workers(jar.id().value(), loader, tick);
            tick.connect(view.tick(), workers::stop, workers::array, workers::forbidden);
            Guard guard = new Guard(jar.id().value(), workers, budget, breaker, onRest);
            return new LoadedPlugin(jar, manager, loader, workers, guard, breaker, checks(jar, loader, workers));
        } catch (PluginRefused refused) {
            manager.end();
            throw refused;
        } catch (Throwable failure) {
            String text = Failures.text(failure);
            manager.end();
            throw new PluginRefused("El código del complemento falla al cargarse (" + text + ").");
        }
    }

    private static Map<CheckKind, Check<?>> checks(PluginJar jar, ClassLoader loader, Workers workers)
            throws PluginRefused {
        if (jar.provider().isEmpty()) {
            return Map.of();
        }
        Call.Outcome<Map<CheckKind, Check<?>>> outcome =
                workers.ask(() -> checks(loader, jar.provider().get()), Budget.OF_LOADING, () -> {});
        if (outcome instanceof Call.Outcome.Value<Map<CheckKind, Check<?>>> offered) {
            return offered.value();
        }
        workers.close(loader, END_SECONDS);
        throw new PluginRefused("El código del complemento falla al cargarse ("
                + ((Call.Outcome.Failed<Map<CheckKind, Check<?>>>) outcome).reason() + ").");
    }

    private static Map<CheckKind, Check<?>> checks(ClassLoader loader, String provider) throws Exception {
        Class<?> type = Class.forName(provider, true, loader);
        if (!TerritoryPlugin.class.isAssignableFrom(type)) {
            throw new Nonsense("la clase " + provider + " no implementa co.ruta.sdk.TerritoryPlugin");
        }
        @Nullable Map<?, ?> offered = ((TerritoryPlugin) type.getConstructor().newInstance()).checks();
        if (offered == null) {
            throw new Nonsense("checks() respondió null");
        }
        Map<CheckKind, Check<?>> copy = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : offered.entrySet()) {
            if (!(entry.getKey() instanceof CheckKind kind)
                    || !(entry.getValue() instanceof Check<?> check)
                    || copy.size() == MOST_CHECKS) {
                throw new Nonsense("checks() respondió algo que no son verificaciones, o más de " + MOST_CHECKS);
            }
            copy.put(new CheckKind(String.valueOf(kind.value())), check);
        }
        return Map.copyOf(copy);
    }

    PluginJar jar() {
        return jar;
    }

    /** How its calls have fared, to go on with when it is made anew. */
    Breaker breaker() {
        return breaker;
    }

    ClassLoader loader() {
        return loader;
    }

    /** An empty loader as old as this plugin's; see {@link Leftovers}. */
    ClassLoader twin() {
        return twin;
    }

    Set<CheckKind> offers() {
        return Set.copyOf(checks.keySet());
    }

    /** Empty when this plugin has been closed meanwhile. */
    Optional<PluginAnswer<List<Finding>>> check(CheckKind kind, DocumentView view, CheckContext context) {
        Check<?> check = checks.get(kind);
        if (check == null) {
            String reason = "El complemento " + jar.id() + " no ofrece la verificación " + kind.value() + ".";
            return Optional.of(new PluginAnswer.Unavailable<>(reason, reason));
        }
        return guard.ask(() -> new FindingCopy(kind).of(run(check, view, context)));
    }

    private static <V extends DocumentView> @Nullable List<Finding> run(
            Check<V> check, DocumentView view, CheckContext context) {
        Class<V> reads = check.reads();
        return reads.isInstance(view) ? check.check(reads.cast(view), context) : List.of();
    }

    /** Waits for the calls inside, then ends what still runs and lets the classes go. Answers whether all ended. */
    boolean close() {
        boolean drained = guard.close(DRAIN_SECONDS);
        boolean ended = workers.close(loader, END_SECONDS);
        ResourceBundle.clearCache(loader);
        Introspector.flushCaches();
        manager.end();
        return drained && ended;
    }
}
