package co.ruta.bench.measure;

import co.ruta.bench.Measure;
import co.ruta.bench.Ratios;
import co.ruta.bench.Result;
import co.ruta.bench.load.BareInsert;
import co.ruta.bench.load.Desk;
import co.ruta.bench.load.Desks;
import co.ruta.bench.load.Load;
import co.ruta.bench.server.House;
import co.ruta.bench.server.Product;
import co.ruta.bench.server.ServerProcess;
import co.ruta.bench.server.Territories;
import co.ruta.bench.server.WorkFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * P13: saving one answer through the API beside a bare one-row insert in the same server, sixteen connections; one person
 * per school, and four. Afterwards every answer that was acknowledged last must be there.
 */
public final class Autosave implements Measure {
    private static final int CONNECTIONS = 16;
    private static final int ROUNDS = 5;
    /** The demo leaves a self-assessment open in one school of each, and in some more of the one it tells whole. */
    private static final int TERRITORIES = CONNECTIONS;

    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(6);

    private final House house;

    public Autosave(House house) {
        this.house = house;
    }

    @Override
    public String id() {
        return "P13";
    }

    @Override
    public List<Result> run() throws Exception {
        try (WorkFolder work = WorkFolder.create()) {
            Product product = new Product(house, work.path());
            Path territories = Territories.copies(
                    house.territories(), TERRITORIES, work.path().resolve("territories"));
            try (ServerProcess server = product.startBesideBaseline("demo", territories)) {
                List<BareInsert> bare = BareInsert.some(server.address(), CONNECTIONS);
                List<Result> results = new ArrayList<>();
                results.add(beside(bare, Desks.open(server.address(), product.data(), CONNECTIONS, 1), "one", 0.5));
                results.add(beside(bare, Desks.open(server.address(), product.data(), CONNECTIONS, 4), "four", 0.35));
                return results;
            }
        }
    }

    private static Result beside(List<BareInsert> bare, List<Desk> desks, String people, double target)
            throws Exception {
        Load.perSecond(bare, WARM_UP);
        Load.perSecond(desks, WARM_UP);
        List<Double> ratios = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double inserts = Load.perSecond(bare, ROUND);
            double answers = Load.perSecond(desks, ROUND);
            ratios.add(answers / inserts);
            ours.add(answers);
            theirs.add(inserts);
        }
        long lost = 0;
        for (Desk desk : desks) {
            lost += desk.lost();
        }
        Ratios rounds = Ratios.of(ratios);
        String figures = String.format(
                Locale.ROOT,
                "%.0f answers/s beside %.0f inserts/s, %d lost",
                Ratios.of(ours).median(),
                Ratios.of(theirs).median(),
                lost);
        if (lost > 0) {
            throw new IllegalStateException("Acknowledged answers are not there: " + figures);
        }
        return new Result("P13 " + people + " per school", rounds.median(), rounds.spread(), target, true, figures);
    }
}
