package co.ruta.bench.plugin;

import co.ruta.bench.Measure;
import co.ruta.bench.Result;
import co.ruta.bench.server.WorkFolder;
import co.ruta.pluginhost.PluginStatus;
import co.ruta.pluginhost.hostile.HostileArchives;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** R7: hostile archives sent to a host; how many were loaded, and how many bytes they left anywhere around it. */
public final class HostileUploads implements Measure {
    @Override
    public String id() {
        return "R7";
    }

    @Override
    public List<Result> run() throws Exception {
        try (WorkFolder work = WorkFolder.create()) {
            Path folder = work.path().resolve("a/b/host");
            Path trace = work.path().resolve("trace.txt");
            try (Neighbour neighbour = new Neighbour(folder)) {
                Map<String, byte[]> archives = HostileArchives.all(trace);
                long before = bytes(work.path());
                List<String> taken = new ArrayList<>();
                archives.forEach((name, archive) -> {
                    if (neighbour.host().install("hostile.jar", archive).status() != PluginStatus.REJECTED) {
                        taken.add(name);
                    }
                });
                boolean ran = Files.exists(trace);
                long left = bytes(work.path()) - before;
                String figures = archives.size() + " archives; " + (ran ? "SOME CODE RAN" : "no code ran")
                        + "; the healthy one " + (neighbour.answers() ? "answers" : "DOES NOT ANSWER")
                        + (taken.isEmpty() ? "" : "; " + taken);
                return List.of(
                        new Result("R7 archives loaded", taken.size() + (ran ? 1 : 0), 0, 0, false, figures),
                        new Result(
                                "R7 bytes left", left, 0, 0, false, "in the host's folder and three levels around it"));
            }
        }
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(HostileUploads::size)
                    .sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
