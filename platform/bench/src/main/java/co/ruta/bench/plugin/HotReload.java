package co.ruta.bench.plugin;

import co.ruta.bench.Measure;
import co.ruta.bench.Ratios;
import co.ruta.bench.Result;
import co.ruta.bench.server.WorkFolder;
import co.ruta.sdk.TerritoryPlugin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.pf4j.JarPluginManager;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginManager;
import org.pf4j.PropertiesPluginDescriptorFinder;

/**
 * P6: dropping a plugin's code and loading it again, beside what PF4J alone needs to unload and load the same jar and make its
 * plugin; then a hundred upgrades under load, which are everything from staging to drop.
 */
public final class HotReload implements Measure {
    private static final int ROUNDS = 9;
    private static final int RELOADS = 40;
    private static final int UPGRADES = 100;
    private static final int CALLERS = 4;

    @Override
    public String id() {
        return "P6";
    }

    @Override
    public List<Result> run() throws Exception {
        try (WorkFolder work = WorkFolder.create();
                Neighbour neighbour = new Neighbour(work.path().resolve("host"))) {
            List<Result> results = new ArrayList<>();
            results.add(swap(work, neighbour));
            results.addAll(underLoad(neighbour));
            return results;
        }
    }

    private static Result swap(WorkFolder work, Neighbour neighbour) throws Exception {
        Path jar = Files.write(
                Files.createDirectories(work.path().resolve("pf4j")).resolve("healthy.jar"), Neighbour.jar("1.0.0"));
        PluginManager bare = new JarPluginManager(jar.getParent()) {
            @Override
            protected PluginDescriptorFinder createPluginDescriptorFinder() {
                return new PropertiesPluginDescriptorFinder();
            }
        };
        bare.startPlugin(bare.loadPlugin(jar));
        reload(neighbour);
        reload(bare, jar);
        List<Double> ratios = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double a = reload(neighbour);
            double b = reload(bare, jar);
            ratios.add(a / b);
            ours.add(a);
            theirs.add(b);
        }
        Ratios rounds = Ratios.of(ratios);
        String figures = String.format(
                Locale.ROOT,
                "%.2f ms beside PF4J's %.2f ms",
                Ratios.of(ours).median(),
                Ratios.of(theirs).median());
        return new Result("P6 swap", rounds.median(), rounds.spread(), 3, false, figures);
    }

    /** Milliseconds for one reload. */
    private static double reload(Neighbour neighbour) {
        long start = System.nanoTime();
        for (int i = 0; i < RELOADS; i++) {
            neighbour.host().disable(Neighbour.HEALTHY, "Medición");
            if (neighbour.host().enable(Neighbour.HEALTHY).isEmpty()) {
                throw new IllegalStateException("The plugin that was switched off is not there to be switched on");
            }
        }
        return (System.nanoTime() - start) / 1e6 / RELOADS;
    }

    private static double reload(PluginManager bare, Path jar) {
        long start = System.nanoTime();
        for (int i = 0; i < RELOADS; i++) {
            bare.unloadPlugin("healthy");
            String id = bare.loadPlugin(jar);
            bare.startPlugin(id);
            int checks = ServiceLoader.load(TerritoryPlugin.class, bare.getPluginClassLoader(id)).stream()
                    .mapToInt(it -> it.get().checks().size())
                    .sum();
            if (checks != 1) {
                throw new IllegalStateException("PF4J loaded no plugin");
            }
        }
        return (System.nanoTime() - start) / 1e6 / RELOADS;
    }

    private static List<Result> underLoad(Neighbour neighbour) throws Exception {
        List<byte[]> versions = List.of(Neighbour.jar("1.0.1"), Neighbour.jar("1.0.2"));
        AtomicBoolean done = new AtomicBoolean();
        AtomicLong failed = new AtomicLong();
        AtomicLong calls = new AtomicLong();
        List<Thread> callers = Stream.generate(() -> new Thread(() -> {
                    while (!done.get()) {
                        calls.incrementAndGet();
                        failed.addAndGet(neighbour.answers() ? 0 : 1);
                    }
                }))
                .limit(CALLERS)
                .toList();
        callers.forEach(Thread::start);
        long start = System.nanoTime();
        for (int i = 0; i < UPGRADES; i++) {
            neighbour.install("healthy.jar", versions.get(i % 2));
        }
        double each = (System.nanoTime() - start) / 1e6 / UPGRADES;
        done.set(true);
        for (Thread caller : callers) {
            caller.join();
        }
        String figures =
                String.format(Locale.ROOT, "of %d during %d upgrades, %.0f ms each", calls.get(), UPGRADES, each);
        return List.of(
                new Result("P6 failed calls", failed.get(), 0, 0, false, figures),
                new Result(
                        "P6 class loaders left", neighbour.loadersLeft(), 0, 0, false, "of " + UPGRADES + " upgrades"));
    }
}
