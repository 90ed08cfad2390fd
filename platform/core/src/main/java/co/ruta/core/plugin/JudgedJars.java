package co.ruta.core.plugin;

import co.ruta.core.Service;
import co.ruta.core.problem.Problems;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the host says of the jars that are kept. */
@Service
class JudgedJars {
    private static final int MOST_REMEMBERED = 4;

    private final PluginStore store;
    private final PluginHosting hosting;

    /** A jar is judged by running parts of it: not again for each look at the page. */
    private final Map<String, Verdict> judged = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verdict> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    @Inject
    JudgedJars(PluginStore store, PluginHosting hosting) {
        this.store = store;
        this.hosting = hosting;
    }

    /** @throws co.ruta.core.problem.ProblemException {@code PLUGIN_JAR_UNKNOWN} */
    Verdict of(String sha256) {
        synchronized (judged) {
            Verdict known = judged.get(sha256);
            if (known != null) {
                return known;
            }
        }
        byte[] bytes = store.jar(sha256)
                .orElseThrow(() -> Problems.notFound(
                        "PLUGIN_JAR_UNKNOWN",
                        "Ese jar no está guardado: se olvida al día de subirlo si nadie lo activa. Vuelva a subirlo."));
        String name = store.offered(sha256)
                .map(Offer::fileName)
                .or(() -> store.ofJar(sha256).stream().findFirst().map(Activation::file))
                .filter(it -> !it.isBlank())
                .orElse("complemento.jar");
        return judge(sha256, name, bytes);
    }

    Verdict judge(String sha256, String name, byte[] bytes) {
        Verdict verdict = hosting.judge(name, bytes);
        synchronized (judged) {
            judged.put(sha256, verdict);
        }
        return verdict;
    }

    void forget() {
        synchronized (judged) {
            judged.clear();
        }
    }
}
