package co.ruta.bench.measure;

import co.ruta.bench.Measure;
import co.ruta.bench.Ratios;
import co.ruta.bench.Result;
import co.ruta.bench.server.House;
import co.ruta.bench.server.Product;
import co.ruta.bench.server.ServerProcess;
import co.ruta.bench.server.Territories;
import co.ruta.bench.server.WorkFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** P7: from the command to ready, with 97 territories and the schema current, beside bare Payara Micro; idle memory too. */
public final class StartUp implements Measure {
    private static final int ROUNDS = 5;
    private static final int TERRITORIES = 97;
    private static final long IDLE = TimeUnit.SECONDS.toNanos(10);

    private final House house;

    public StartUp(House house) {
        this.house = house;
    }

    @Override
    public String id() {
        return "P7";
    }

    @Override
    public List<Result> run() throws IOException {
        try (WorkFolder work = WorkFolder.create()) {
            Product product = new Product(house, work.path());
            Path territories = Territories.copies(
                    house.territories(), TERRITORIES, work.path().resolve("territories"));
            product.start("start", territories).close();
            List<Sample> bare = new ArrayList<>();
            List<Sample> ours = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                bare.add(sample(product.startBare()));
                ours.add(sample(product.start("start", territories)));
            }
            return List.of(
                    compare("P7 start to ready", ours, bare, Sample::seconds, 2.2, "s"),
                    compare("P7 idle memory", ours, bare, Sample::mebibytes, 1.8, "MiB"));
        }
    }

    private static Sample sample(ServerProcess server) throws IOException {
        try (server) {
            LockSupport.parkNanos(IDLE);
            return new Sample(server.toReady().toMillis() / 1000.0, server.residentMiB());
        }
    }

    private static Result compare(
            String id,
            List<Sample> ours,
            List<Sample> bare,
            java.util.function.ToDoubleFunction<Sample> figure,
            double target,
            String unit) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ours.size(); round++) {
            ratios.add(figure.applyAsDouble(ours.get(round)) / figure.applyAsDouble(bare.get(round)));
        }
        Ratios rounds = Ratios.of(ratios);
        String figures = String.format(
                Locale.ROOT,
                "%.1f %s beside %.1f %s",
                Ratios.of(ours.stream().map(figure::applyAsDouble).toList()).median(),
                unit,
                Ratios.of(bare.stream().map(figure::applyAsDouble).toList()).median(),
                unit);
        return new Result(id, rounds.median(), rounds.spread(), target, false, figures);
    }

    private record Sample(double seconds, double mebibytes) {}
}
