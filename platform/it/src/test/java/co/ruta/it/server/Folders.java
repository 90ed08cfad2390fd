package co.ruta.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Where things lie: the repository, and the folders of one run below {@code platform/it/target}. */
public final class Folders {
    private Folders() {}

    /** The root of the checkout, wherever Maven was called from. */
    public static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("platform/it/pom.xml"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("The tests run inside a checkout of the repository");
            }
        }
        return folder;
    }

    public static Path target() {
        return kept("");
    }

    /** A folder that survives from run to run. */
    public static Path kept(String name) {
        try {
            return Files.createDirectories(
                    repository().resolve("platform/it/target").resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The data folder of the server under test. */
    public static Path data() {
        return kept("run/server/data");
    }

    /** An empty folder, whatever the last run left there. */
    public static Path fresh(String name) {
        Path folder = kept("run").resolve(name);
        delete(folder);
        return kept("run/" + name);
    }

    /** The jars that the plugins' own builds left behind. */
    public static List<Path> pluginJars() {
        Path plugins = repository().resolve("plugins");
        try (Stream<Path> files = Files.find(
                plugins,
                3,
                (file, kind) -> kind.isRegularFile() && file.toString().matches(".*/target/[^/]+\\.jar"))) {
            return files.filter(jar ->
                            !jar.toString().matches(".*(-tests|-sources|-javadoc|-archetype-.*|original-.*)\\.jar"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The jar that a plugin's own build left behind. */
    public static Path pluginJar(String plugin) {
        Path target = repository().resolve("plugins").resolve(plugin).resolve("target");
        return pluginJars().stream()
                .filter(jar -> jar.getParent().equals(target))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The plugin is not built: " + target));
    }

    /** Copies what lies below a folder into another one. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path there = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(one, there);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Makes a jar of what lies below a folder. */
    public static void pack(Path from, Path jar) {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> all = Files.walk(from)) {
            for (Path one : all.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new JarEntry(from.relativize(one).toString().replace('\\', '/')));
                Files.copy(one, out);
                out.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
