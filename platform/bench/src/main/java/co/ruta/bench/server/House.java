package co.ruta.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the built parts of the product lie below the project's root. */
public record House(Path root) {
    public Path launcher() {
        return root.resolve("platform/launcher/target/ruta.jar");
    }

    public Path war() {
        return root.resolve("platform/app/target/ruta.war");
    }

    public Path javaOptions() {
        return root.resolve("config/java.options");
    }

    public Path territories() {
        return root.resolve("territories");
    }

    public Path results() {
        return root.resolve("platform/bench/results");
    }

    public Path baselineClasses() {
        return root.resolve("platform/bench/target/classes");
    }

    /** Payara Micro's own jar, as the launcher carries it. */
    public Path payara() {
        return one(root.resolve("platform/launcher/target/lib"), "payara-micro-");
    }

    /** A library of the WAR, by the beginning of its file name. */
    public Path library(String prefix) {
        return one(root.resolve("platform/bench/target/lib"), prefix);
    }

    /** The plugin jars of this build. */
    public List<Path> plugins() {
        try (Stream<Path> folders = Files.list(root.resolve("plugins"))) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src/main")))
                    .map(folder -> folder.resolve("target"))
                    .filter(Files::isDirectory)
                    .map(folder -> one(folder, ""))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path one(Path folder, String prefix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)
                            && file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nothing built in " + folder));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
