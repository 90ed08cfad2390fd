package co.ruta.bench.measure;

import co.ruta.bench.Measure;
import co.ruta.bench.Ratios;
import co.ruta.bench.Result;
import co.ruta.bench.load.Person;
import co.ruta.bench.scale.Country;
import co.ruta.bench.server.House;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * P2b: lists and the report of one territory as a reader and as somebody who holds every school singly, beside the leader:
 * the same rows, asked for in turn.
 */
public final class Restricted implements Measure {
    private static final int ROUNDS = 7;
    private static final int ASKED = 60;
    private static final double TARGET = 1.1;

    private final House house;

    public Restricted(House house) {
        this.house = house;
    }

    @Override
    public String id() {
        return "P2b";
    }

    @Override
    public List<Result> run() throws Exception {
        return Delivered.in(house, Restricted::measured);
    }

    private static List<Result> measured(Country country) throws IOException {
        String api = "/api/v1/territories/" + country.first();
        try (Person leader = country.member("LEADER");
                Person reader = country.member("TERRITORY_READER");
                Person singly = country.rectorOfAll()) {
            String report = api + "/reports/profile?cycle=2026";
            if (!leader.read(report).equals(singly.read(report))) {
                throw new IllegalStateException("Not the same rows");
            }
            return List.of(
                    beside("P2b directory as reader", api + "/schools?limit=200", reader, leader),
                    beside("P2b deliveries as reader", api + "/deliveries?cycle=2026&limit=200", reader, leader),
                    beside("P2b report as reader", report, reader, leader),
                    beside("P2b report, school by school", report, singly, leader));
        }
    }

    private static Result beside(String id, String path, Person restricted, Person leader) throws IOException {
        for (int i = 0; i < 3; i++) {
            millis(restricted, path);
            millis(leader, path);
        }
        List<Double> ratios = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double one = 0;
            double other = 0;
            for (int i = 0; i < ASKED; i++) {
                one += millis(restricted, path, 1);
                other += millis(leader, path, 1);
            }
            ratios.add(one / other);
            ours.add(one / ASKED);
            theirs.add(other / ASKED);
        }
        Ratios rounds = Ratios.of(ratios);
        return new Result(
                id,
                rounds.median(),
                rounds.spread(),
                TARGET,
                false,
                String.format(
                        Locale.ROOT,
                        "%.1f ms beside %.1f ms as leader",
                        Ratios.of(ours).median(),
                        Ratios.of(theirs).median()));
    }

    private static double millis(Person person, String path) throws IOException {
        return millis(person, path, ASKED);
    }

    private static double millis(Person person, String path, int times) throws IOException {
        long begin = System.nanoTime();
        for (int i = 0; i < times; i++) {
            person.read(path);
        }
        return (System.nanoTime() - begin) / 1e6;
    }
}
