package co.ruta.bench.plugin;

import co.ruta.bench.Measure;
import co.ruta.bench.Ratios;
import co.ruta.bench.Result;
import co.ruta.bench.server.WorkFolder;
import co.ruta.pluginhost.PluginAnswer;
import co.ruta.pluginhost.hostile.TorturePlugins;
import co.ruta.sdk.PluginId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * R6: the p99 of a healthy plugin's answers at a fixed rate while plugins beside it throw, hang, exhaust memory, answer
 * nonsense, start threads or leak, asked the whole time, beside the same with nobody asking them; ten rounds of each, one
 * after the other. Afterwards all of them are removed and their class loaders counted.
 */
public final class BadNeighbours implements Measure {
    private static final int ROUNDS = 10;
    private static final int PER_SECOND = 200;
    private static final int BAD_PER_SECOND = 20;
    private static final Duration ROUND = Duration.ofSeconds(4);

    @Override
    public String id() {
        return "R6";
    }

    @Override
    public List<Result> run() throws Exception {
        try (WorkFolder work = WorkFolder.create();
                Neighbour neighbour = new Neighbour(work.path().resolve("host"))) {
            Map<String, byte[]> bad = new LinkedHashMap<>(TorturePlugins.failing());
            bad.putAll(TorturePlugins.leaking());
            bad.forEach((id, jar) -> neighbour.install(id + ".jar", jar));
            FixedRate rate = new FixedRate(PER_SECOND, ROUND);
            rate.run(neighbour::answers);
            rate.run(neighbour::answers);
            List<Double> ratios = new ArrayList<>();
            List<Double> alone = new ArrayList<>();
            List<Double> beside = new ArrayList<>();
            long failed = 0;
            int asked = 0;
            for (int round = 0; round < ROUNDS; round++) {
                FixedRate.Sample quiet = rate.run(neighbour::answers);
                Tormentor tormentor = new Tormentor(neighbour, List.copyOf(bad.keySet()));
                FixedRate.Sample loud = rate.run(neighbour::answers);
                asked += tormentor.stop();
                ratios.add(loud.p99Millis() / quiet.p99Millis());
                alone.add(quiet.p99Millis());
                beside.add(loud.p99Millis());
                failed += quiet.failed() + loud.failed();
            }
            bad.keySet().forEach(it -> neighbour.host().remove(new PluginId(it)));
            int left = neighbour.loadersLeft();
            boolean up = neighbour.answers();
            Ratios rounds = Ratios.of(ratios);
            String figures = String.format(
                    Locale.ROOT,
                    "p99 %.2f ms beside %d bad plugins asked %d times, %.2f ms alone; %d of the healthy one's calls failed;"
                            + " afterwards %s",
                    Ratios.of(beside).median(),
                    bad.size(),
                    asked,
                    Ratios.of(alone).median(),
                    failed,
                    up ? "it answers" : "IT DOES NOT ANSWER");
            return List.of(
                    new Result("R6 others' p99", rounds.median(), rounds.spread(), 1.25, false, figures),
                    new Result("R6 failed calls of others", failed, 0, 0, false, "of all rounds"),
                    new Result("R6 class loaders left", left, 0, 0, false, "of " + bad.size() + " plugins removed"));
        }
    }

    /** Asks the bad ones in turn, at a rate of its own. */
    private static final class Tormentor {
        private final AtomicBoolean done = new AtomicBoolean();
        private final AtomicInteger asked = new AtomicInteger();
        private final List<Thread> threads = new ArrayList<>();

        Tormentor(Neighbour neighbour, List<String> ids) {
            for (int part = 0; part < 2; part++) {
                int first = part;
                Thread thread = new Thread(() -> {
                    for (int i = first; !done.get(); i += 2) {
                        PluginAnswer<?> answer = neighbour.ask(ids.get(i % ids.size()));
                        asked.addAndGet(answer == null ? 0 : 1);
                        LockSupport.parkNanos(2_000_000_000L / BAD_PER_SECOND);
                    }
                });
                threads.add(thread);
                thread.start();
            }
        }

        int stop() throws InterruptedException {
            done.set(true);
            for (Thread thread : threads) {
                thread.join();
            }
            return asked.get();
        }
    }
}
