package co.ruta.bench.sheet;

import co.ruta.bench.Measure;
import co.ruta.bench.Result;
import co.ruta.bench.server.WorkFolder;
import co.ruta.core.sheet.HostileBooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * R3: hostile workbooks read by the reader of formats in a Java of 64 MB in all, where whatever asks for more fails. The
 * first round warms it up, the second is measured.
 */
public final class HostileWorkbooks implements Measure {
    private static final String MEMORY = "-Xmx64m";

    @Override
    public String id() {
        return "R3";
    }

    @Override
    public List<Result> run() throws Exception {
        try (WorkFolder work = WorkFolder.create()) {
            Path folder = Files.createDirectories(work.path().resolve("books"));
            Map<String, byte[]> books = HostileBooks.all();
            List<String> names = new ArrayList<>(books.keySet());
            for (int i = 0; i < names.size(); i++) {
                Files.write(folder.resolve("%05d.xlsx".formatted(i)), books.get(names.get(i)));
            }
            Path said = work.path().resolve("said.txt");
            int status = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            MEMORY,
                            "-cp",
                            System.getProperty("java.class.path"),
                            HostileReading.class.getName(),
                            folder.toString())
                    .redirectOutput(said.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            return results(names, Files.readAllLines(said, StandardCharsets.UTF_8), status);
        }
    }

    private static List<Result> results(List<String> names, List<String> lines, int status) throws IOException {
        int refused = 0;
        long slowest = 0;
        String which = "";
        List<String> failed = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("\t");
            String name = names.get(Integer.parseInt(parts[0].substring(0, 5)));
            long took = Long.parseLong(parts[1]);
            refused += parts[2].equals("REFUSED") ? 1 : 0;
            if (parts[2].startsWith("FAILED")) {
                failed.add(name + ": " + parts[2]);
            }
            if (took > slowest) {
                slowest = took;
                which = name;
            }
        }
        int lost = names.size() - lines.size();
        String figures = names.size() + " books, " + refused + " refused, " + (lines.size() - refused - failed.size())
                + " read as plain values; " + MEMORY + ", exit " + status + (failed.isEmpty() ? "" : "; " + failed);
        return List.of(
                new Result("R3 books that failed", failed.size() + lost, 0, 0, false, figures),
                new Result("R3 slowest, seconds", slowest / 1000.0, 0, 1, false, which));
    }
}
