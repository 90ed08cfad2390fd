package co.ruta.pluginhost;

import co.ruta.sdk.TerritoryPlugin;
import co.ruta.sdk.check.Check;
import co.ruta.sdk.check.CheckContext;
import co.ruta.sdk.check.CheckKind;
import co.ruta.sdk.check.DocumentView;
import co.ruta.sdk.check.Finding;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A plugin whose classes are loaded. The only holder of its objects, so that dropping it lets its loader go. */
final class LoadedPlugin {
    private static final long DRAIN_SECONDS = 10;
    private static final long LOAD_SECONDS = 20;

    private final PluginJar jar;
    private final OneJarManager manager;
    private final Guard guard;
    private final Map<CheckKind, Check<?>> checks;

    private LoadedPlugin(PluginJar jar, OneJarManager manager, Guard guard, Map<CheckKind, Check<?>> checks) {
        this.jar = jar;
        this.manager = manager;
        this.guard = guard;
        this.checks = checks;
    }

    /** @throws PluginRefused when its code cannot be loaded, made or asked what it offers */
    @SuppressWarnings("CatchThrowable") // static initialisers and linkage errors of foreign code
    static LoadedPlugin load(PluginJar jar, Clock clock, Consumer<Boolean> onRest) throws PluginRefused {
        OneJarManager manager = new OneJarManager(jar.path());
        try {
            ClassLoader loader = manager.begin();
            Guard guard = new Guard(jar.id().value(), loader, clock, onRest);
            Map<CheckKind, Check<?>> checks = jar.provider().isEmpty()
                    ? Map.of()
                    : FirstCall.within(
                            LOAD_SECONDS,
                            loader,
                            () -> checks(loader, jar.provider().get()));
            return new LoadedPlugin(jar, manager, guard, checks);
        } catch (PluginRefused refused) {
            manager.end();
            throw refused;
        } catch (Throwable failure) {
            String text = Failures.text(failure);
            manager.end();
            throw new PluginRefused("El código del complemento falla al cargarse (" + text + ").");
        }
    }

    private static Map<CheckKind, Check<?>> checks(ClassLoader loader, String provider)
            throws ReflectiveOperationException, PluginRefused {
        Class<?> type = Class.forName(provider, true, loader);
        if (!TerritoryPlugin.class.isAssignableFrom(type)) {
            throw new PluginRefused("La clase " + provider + " no implementa co.ruta.sdk.TerritoryPlugin.");
        }
        return Map.copyOf(((TerritoryPlugin) type.getConstructor().newInstance()).checks());
    }

    PluginJar jar() {
        return jar;
    }

    Set<CheckKind> offers() {
        return Set.copyOf(checks.keySet());
    }

    PluginAnswer<List<Finding>> check(CheckKind kind, DocumentView view, CheckContext context) {
        Check<?> check = checks.get(kind);
        if (check == null) {
            return new PluginAnswer.Unavailable<>(
                    "El complemento " + jar.id() + " no ofrece la verificación " + kind.value() + ".");
        }
        return guard.ask(() -> List.copyOf(run(check, view, context)));
    }

    private static <V extends DocumentView> List<Finding> run(Check<V> check, DocumentView view, CheckContext context) {
        Class<V> reads = check.reads();
        return reads.isInstance(view) ? check.check(reads.cast(view), context) : List.of();
    }

    /** Waits for the calls inside, then lets the classes go. Answers whether all calls came out in time. */
    boolean close() {
        boolean drained = guard.close(DRAIN_SECONDS);
        manager.end();
        return drained;
    }
}
