package co.ruta.bench;

import co.ruta.bench.measure.Autosave;
import co.ruta.bench.measure.Consolidated;
import co.ruta.bench.measure.Deliveries;
import co.ruta.bench.measure.PageWeight;
import co.ruta.bench.measure.Restricted;
import co.ruta.bench.measure.StartUp;
import co.ruta.bench.plugin.BadNeighbours;
import co.ruta.bench.plugin.HostileUploads;
import co.ruta.bench.plugin.HotReload;
import co.ruta.bench.server.House;
import co.ruta.bench.sheet.HostileWorkbooks;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Measures the targets named on the command line, all of them when none is named. */
public final class Bench {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Bench() {}

    /**
     * @param args ids; the property {@code ruta.home} says where the project lies
     * @throws Exception when a server could not be started or measured; nothing is written for that target
     */
    public static void main(String[] args) throws Exception {
        House house = new House(
                Path.of(System.getProperty("ruta.home", ".")).toAbsolutePath().normalize());
        Map<String, Measure> measures = new TreeMap<>();
        for (Measure measure : List.of(
                new StartUp(house),
                new PageWeight(house),
                new Autosave(house),
                new Deliveries(house),
                new Consolidated(house),
                new Restricted(house),
                new HotReload(),
                new BadNeighbours(),
                new HostileUploads(),
                new HostileWorkbooks(house))) {
            measures.put(measure.id(), measure);
        }
        List<String> wanted =
                args.length > 0 ? List.of(args) : measures.keySet().stream().toList();
        for (String id : wanted) {
            Measure measure = measures.get(id);
            if (measure == null) {
                System.err.println("No hay medición " + id + ". Las que hay: " + measures.keySet());
                System.exit(2);
                return;
            }
            List<Result> results = measure.run();
            ResultFile.write(house.results(), id, results, Clock.systemUTC().instant());
            results.forEach(Bench::print);
        }
    }

    private static void print(Result result) {
        OUT.printf(
                Locale.ROOT,
                "%-28s %6.3f ± %.3f   %s %.2f   %s   %s%n",
                result.id(),
                result.ratio(),
                result.spread(),
                result.atLeast() ? "≥" : "≤",
                result.target(),
                result.holds() ? "holds" : "MISSED",
                result.figures());
    }
}
