package co.ruta.bench.sheet;

import co.ruta.bench.Measure;
import co.ruta.bench.Result;
import co.ruta.bench.load.Desks;
import co.ruta.bench.load.Desks.Seat;
import co.ruta.bench.load.Person;
import co.ruta.bench.server.House;
import co.ruta.bench.server.Product;
import co.ruta.bench.server.ServerProcess;
import co.ruta.bench.server.WorkFolder;
import co.ruta.core.sheet.HostileBooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * R3: hostile workbooks, first read by the reader of formats in a Java of 64 MB in all, where whatever asks for more fails
 * (the first round warms it up, the second is measured); then brought by a rector to a running portal, whose health is asked
 * for after each. An address that the workbooks name counts who comes.
 */
public final class HostileWorkbooks implements Measure {
    private static final String MEMORY = "-Xmx64m";

    private final House house;

    public HostileWorkbooks(House house) {
        this.house = house;
    }

    @Override
    public String id() {
        return "R3";
    }

    @Override
    public List<Result> run() throws Exception {
        try (WorkFolder work = WorkFolder.create();
                Elsewhere elsewhere = Elsewhere.open()) {
            Map<String, byte[]> books = HostileBooks.all(elsewhere.address());
            List<Result> results = new ArrayList<>(read(work.path(), books));
            results.addAll(brought(work.path(), books));
            results.add(new Result(
                    "R3 connections elsewhere", elsewhere.visits(), 0, 0, false, "to " + elsewhere.address()));
            return results;
        }
    }

    private static List<Result> read(Path work, Map<String, byte[]> books) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(work.resolve("books"));
        List<String> names = new ArrayList<>(books.keySet());
        for (int i = 0; i < names.size(); i++) {
            Files.write(folder.resolve("%05d.xlsx".formatted(i)), books.get(names.get(i)));
        }
        Path said = work.resolve("said.txt");
        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileReading.class.getName(),
                        folder.toString())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        Outcomes outcomes = new Outcomes();
        for (String line : Files.readAllLines(said, StandardCharsets.UTF_8)) {
            String[] parts = line.split("\t");
            outcomes.add(names.get(Integer.parseInt(parts[0].substring(0, 5))), Long.parseLong(parts[1]), parts[2]);
        }
        return outcomes.results("R3 reader", names.size(), MEMORY + ", exit " + status);
    }

    private List<Result> brought(Path work, Map<String, byte[]> books) throws IOException {
        Product product = new Product(house, work);
        try (ServerProcess server = product.startUnlimited("demo", house.territories())) {
            Seat seat = Desks.first(server.address(), product.data());
            Outcomes outcomes = new Outcomes();
            try (Person rector = Person.signIn(server.address(), seat.user(), seat.password());
                    Person anybody = Person.nobody(server.address())) {
                for (Map.Entry<String, byte[]> book : books.entrySet()) {
                    long before = System.nanoTime();
                    int status = rector.postBook(seat.school() + "/format-imports", book.getValue())
                            .status();
                    long took = (System.nanoTime() - before) / 1_000_000;
                    anybody.read("/health/ready");
                    outcomes.add(
                            book.getKey(),
                            took,
                            status >= 400 && status < 500 ? "REFUSED " + status : "FAILED " + status);
                }
            }
            return outcomes.results("R3 portal", books.size(), "health asked for after each");
        }
    }

    /** What became of each book, and how long it took. */
    private static final class Outcomes {
        private final Map<String, Integer> became = new TreeMap<>();
        private final List<String> failed = new ArrayList<>();
        private int told;
        private long slowest;
        private String which = "";

        void add(String name, long milliseconds, String outcome) {
            told++;
            became.merge(outcome, 1, Integer::sum);
            if (outcome.startsWith("FAILED")) {
                failed.add(name);
            }
            if (milliseconds > slowest) {
                slowest = milliseconds;
                which = name;
            }
        }

        List<Result> results(String id, int books, String how) {
            String figures = books + " books, " + became + "; " + how + (failed.isEmpty() ? "" : "; failed: " + failed);
            return List.of(
                    new Result(id + ", failed", failed.size() + books - told, 0, 0, false, figures),
                    new Result(id + ", slowest seconds", slowest / 1000.0, 0, 1, false, which));
        }
    }
}
