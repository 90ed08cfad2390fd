package co.ruta.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for one measurement, gone afterwards. */
public record WorkFolder(Path path) implements AutoCloseable {
    public static WorkFolder create() throws IOException {
        return new WorkFolder(Files.createTempDirectory("ruta-bench"));
    }

    @Override
    public void close() {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(path)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        all.forEach(file -> file.toFile().delete());
    }
}
