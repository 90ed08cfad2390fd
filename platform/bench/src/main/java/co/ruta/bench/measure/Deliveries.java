package co.ruta.bench.measure;

import co.ruta.bench.Measure;
import co.ruta.bench.Ratios;
import co.ruta.bench.Result;
import co.ruta.bench.load.BareInsert;
import co.ruta.bench.load.Load;
import co.ruta.bench.load.Person;
import co.ruta.bench.scale.Country;
import co.ruta.bench.scale.Pattern;
import co.ruta.bench.server.House;
import co.ruta.bench.server.Product;
import co.ruta.bench.server.ServerProcess;
import co.ruta.bench.server.Territories;
import co.ruta.bench.server.WorkFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * P1: delivering a self-assessment, whole and through the API, beside a bare JDBC endpoint that sends the same statements in
 * the same server, and beside a bare one-row insert; in one territory beside 97; and with ten times the history.
 */
public final class Deliveries implements Measure {
    private static final int CONNECTIONS = 16;
    private static final int ROUNDS = 5;

    /** What is delivered first is compiled meanwhile: the insert alone got three times as fast after the second round. */
    private static final int WARM_UPS = 8;

    private static final int TERRITORIES = 97;
    private static final int EACH = 500;
    private static final int SPREAD = 2 * EACH;
    private static final int HISTORY = 10;
    private static final Duration INSERTS = Duration.ofSeconds(3);

    private final House house;

    public Deliveries(House house) {
        this.house = house;
    }

    @Override
    public String id() {
        return "P1";
    }

    @Override
    public List<Result> run() throws Exception {
        try (WorkFolder work = WorkFolder.create()) {
            Product product = new Product(house, work.path());
            Path territories = Territories.copies(
                    house.territories(), TERRITORIES, work.path().resolve("territories"));
            try (ServerProcess server = product.startBesideBaseline("start", territories)) {
                return measured(server, product);
            }
        }
    }

    private static List<Result> measured(ServerProcess server, Product product) throws Exception {
        int pattern = SPREAD + EACH + 1;
        Country country = Country.of(server.address(), product.data(), SPREAD, EACH + 1);
        Country.Place first = country.place(pattern, SPREAD);
        Pattern written = Pattern.write(
                country.rector(pattern), "/api/v1/territories/" + first.territory() + "/schools/" + first.school());
        country.copies(written.document(), 1, SPREAD + EACH, true);
        Street street = new Street(country, written.state(), written.revision());
        List<BareInsert> bare = BareInsert.some(server.address(), CONNECTIONS);
        written.deliver();
        for (int round = 0; round < WARM_UPS; round++) {
            street.deliver(1, false);
            street.deliver(1 + EACH, true);
            Load.perSecond(bare, INSERTS);
        }
        Rounds before = rounds(street, bare);
        country.history(HISTORY);
        Rounds after = rounds(street, bare);
        return before.results(after);
    }

    private static Rounds rounds(Street street, List<BareInsert> bare) throws Exception {
        Rounds rounds = new Rounds();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.inserts.add(Load.perSecond(bare, INSERTS));
            rounds.ours.add(street.deliver(1, false));
            rounds.same.add(street.deliver(1 + EACH, true));
            rounds.alone.add(street.deliver(1 + SPREAD, false));
        }
        return rounds;
    }

    /** Documents that are delivered again and again, each by its own rector. */
    private static final class Street {
        private final Country country;
        private final String state;
        private final long[] revisions = new long[SPREAD + EACH + 1];

        Street(Country country, String state, long revision) {
            this.country = country;
            this.state = state;
            java.util.Arrays.fill(revisions, revision);
        }

        /** @return deliveries a second of the {@value #EACH} schools from that number on */
        double deliver(int from, boolean bareStatements) throws Exception {
            country.reopen(state);
            AtomicInteger next = new AtomicInteger(from);
            ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
            try {
                long begin = System.nanoTime();
                List<Future<Integer>> all = new ArrayList<>();
                for (int i = 0; i < CONNECTIONS; i++) {
                    all.add(threads.submit(() -> work(next, from + EACH, bareStatements)));
                }
                int done = 0;
                for (Future<Integer> each : all) {
                    done += each.get();
                }
                return done / ((System.nanoTime() - begin) / 1e9);
            } finally {
                threads.shutdownNow();
            }
        }

        private int work(AtomicInteger next, int end, boolean bareStatements) throws IOException {
            int done = 0;
            try (Person person = country.rector(1)) {
                for (int school = next.getAndIncrement(); school < end; school = next.getAndIncrement()) {
                    country.actAs(person, school);
                    Country.Place place = country.place(school, SPREAD);
                    String address = bareStatements
                            ? "/baseline/submit?territory=" + place.territory() + "&school=" + place.school()
                                    + "&document=" + place.document() + "&revision=" + revisions[school]
                            : place.api() + "/transitions/deliver";
                    Person.Answer answer = person.deliver(
                            address, revisions[school], UUID.randomUUID().toString());
                    if (answer.status() != 200) {
                        throw new IOException(answer.status() + " " + answer.body());
                    }
                    revisions[school]++;
                    done++;
                }
            }
            return done;
        }
    }

    /** Deliveries and inserts a second, round by round. */
    private static final class Rounds {
        private final List<Double> inserts = new ArrayList<>();
        private final List<Double> ours = new ArrayList<>();
        private final List<Double> same = new ArrayList<>();
        private final List<Double> alone = new ArrayList<>();

        List<Result> results(Rounds after) {
            return List.of(
                    ratio("P1 beside same statements", ours, same, 0.75, "the same statements"),
                    ratio("P1 beside one-row insert", ours, inserts, 0.33, "inserts"),
                    ratio("P1 one territory", alone, ours, 0.95, "in 97 territories"),
                    grown(after));
        }

        private static Result ratio(String id, List<Double> one, List<Double> other, double target, String words) {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < one.size(); i++) {
                ratios.add(one.get(i) / other.get(i));
            }
            Ratios rounds = Ratios.of(ratios);
            return new Result(
                    id,
                    rounds.median(),
                    rounds.spread(),
                    target,
                    true,
                    String.format(
                            Locale.ROOT,
                            "%.0f deliveries/s beside %.0f/s %s",
                            Ratios.of(one).median(),
                            Ratios.of(other).median(),
                            words));
        }

        /** Each beside the bare insert of its own time, so that a slower minute of the machine does not count. */
        private Result grown(Rounds after) {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < ours.size(); i++) {
                ratios.add((after.ours.get(i) / after.inserts.get(i)) / (ours.get(i) / inserts.get(i)));
            }
            Ratios rounds = Ratios.of(ratios);
            return new Result(
                    "P1 ten times the history",
                    rounds.median(),
                    rounds.spread(),
                    0.95,
                    true,
                    String.format(
                            Locale.ROOT,
                            "%.0f deliveries/s beside %.0f/s before",
                            Ratios.of(after.ours).median(),
                            Ratios.of(ours).median()));
        }
    }
}
