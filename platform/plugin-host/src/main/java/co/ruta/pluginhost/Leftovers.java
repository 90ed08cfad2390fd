package co.ruta.pluginhost;

import co.ruta.sdk.PluginId;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Watches class loaders that were dropped. Each has a twin, an empty loader made and dropped with it, of which nobody keeps
 * anything: when a collection took the twin and left the loader, something still holds the plugin's code.
 */
final class Leftovers {
    private final ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
    private final Map<Reference<ClassLoader>, Watched> waiting = new ConcurrentHashMap<>();

    /**
     * Code of a plugin that could not be freed.
     *
     * @param since when it was dropped
     */
    private record Watched(PluginId plugin, String version, Instant since, PhantomReference<ClassLoader> twin) {}

    /** Call just before the plugin is dropped. */
    synchronized void watch(LoadedPlugin plugin, Instant now) {
        PhantomReference<ClassLoader> loader = new PhantomReference<>(plugin.loader(), collected);
        PhantomReference<ClassLoader> twin = new PhantomReference<>(plugin.twin(), collected);
        waiting.put(
                loader, new Watched(plugin.jar().id(), plugin.jar().version().toString(), now, twin));
    }

    /** What a collection has left although it could have taken it, in words. */
    Map<String, List<String>> words() {
        return waiting.isEmpty() ? Map.of() : found();
    }

    private synchronized Map<String, List<String>> found() {
        forgetCollected();
        Map<String, List<String>> words = new HashMap<>();
        waiting.values().stream().filter(it -> it.twin().refersTo(null)).forEach(it -> words.computeIfAbsent(
                        it.plugin().value(), plugin -> new ArrayList<>())
                .add("Su código anterior (versión " + it.version()
                        + ") sigue en memoria: algo de la plataforma o un hilo"
                        + " que el complemento inició lo retiene. Se libera al reiniciar."));
        return words;
    }

    /** How many dropped loaders have not been collected so far, for whatever reason. */
    synchronized int count() {
        forgetCollected();
        return waiting.size();
    }

    private void forgetCollected() {
        waiting.keySet().removeIf(it -> it.refersTo(null));
    }
}
