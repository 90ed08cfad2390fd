package co.ruta.bench.measure;

import co.ruta.bench.Measure;
import co.ruta.bench.Ratios;
import co.ruta.bench.Result;
import co.ruta.bench.scale.Country;
import co.ruta.bench.server.House;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * P2: the consolidated report over HTTP, of 18,000 schools in 97 territories, beside the raw SQL that counts a table with
 * one row per rating in the same database.
 */
public final class Consolidated implements Measure {
    private static final int ROUNDS = 7;
    private static final int WARM_UP = 15;
    private static final String RAW = "SELECT territory_id, component, level, COUNT(*) FROM bench_rating"
            + " WHERE cycle = 2026 GROUP BY territory_id, component, level";

    private final House house;

    public Consolidated(House house) {
        this.house = house;
    }

    @Override
    public String id() {
        return "P2";
    }

    @Override
    public List<Result> run() throws Exception {
        return Delivered.in(house, Consolidated::measured);
    }

    private static List<Result> measured(Country country) throws IOException {
        for (int i = 0; i < WARM_UP; i++) {
            report(country);
        }
        country.run(RAW);
        List<Double> ratios = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> raw = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double one = report(country);
            long begin = System.nanoTime();
            country.run(RAW);
            double other = (System.nanoTime() - begin) / 1e6;
            ratios.add(one / other);
            ours.add(one);
            raw.add(other);
        }
        Ratios rounds = Ratios.of(ratios);
        return List.of(new Result(
                "P2 consolidated report",
                rounds.median(),
                rounds.spread(),
                0.15,
                false,
                String.format(
                        Locale.ROOT,
                        "%.0f ms beside %.0f ms of raw SQL, %d schools",
                        Ratios.of(ours).median(),
                        Ratios.of(raw).median(),
                        Delivered.SCHOOLS)));
    }

    private static double report(Country country) throws IOException {
        long begin = System.nanoTime();
        country.operator().read("/api/v1/reports/profile?cycle=2026");
        return (System.nanoTime() - begin) / 1e6;
    }
}
