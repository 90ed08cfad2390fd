package co.ruta.it.plugin;

import co.ruta.it.server.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A local Maven repository in which this build's artifacts stand beside those that are there already, so that a project
 * outside can be built offline and nothing is installed anywhere.
 */
final class Repository {
    private static final String GROUP = "co";
    private static final String OURS = "ruta";
    private static final String VERSION = "0.1.0-SNAPSHOT";

    /** Artifact → its module. */
    private static final Map<String, String> ARTIFACTS = Map.of(
            "ruta", ".",
            "ruta-sdk", "platform/sdk",
            "ruta-definitions", "platform/definitions",
            "ruta-contract", "platform/contract",
            "ruta-plugin-host", "platform/plugin-host",
            "ruta-testkit", "platform/testkit",
            "ruta-plugin-parent", "plugins/parent");

    private Repository() {}

    /** @param known the repository of this very build */
    static void make(Path target, Path known) throws IOException {
        Path group = Files.createDirectories(target.resolve(GROUP));
        link(known, target, GROUP);
        if (Files.isDirectory(known.resolve(GROUP))) {
            link(known.resolve(GROUP), group, OURS);
        }
        for (Map.Entry<String, String> artifact : ARTIFACTS.entrySet()) {
            put(artifact.getKey(), Folders.repository().resolve(artifact.getValue()), group.resolve(OURS));
        }
    }

    private static void link(Path from, Path to, String except) throws IOException {
        try (Stream<Path> children = Files.list(from)) {
            for (Path child : children.toList()) {
                String name = child.getFileName().toString();
                if (!name.equals(except)) {
                    Files.createSymbolicLink(to.resolve(name), child.toAbsolutePath());
                }
            }
        }
    }

    private static void put(String artifact, Path module, Path group) throws IOException {
        Path folder = Files.createDirectories(group.resolve(artifact).resolve(VERSION));
        Files.copy(module.resolve("pom.xml"), folder.resolve(artifact + "-" + VERSION + ".pom"));
        Path jar = module.resolve("target").resolve(artifact + "-" + VERSION + ".jar");
        if (Files.exists(jar)) {
            Files.copy(jar, folder.resolve(jar.getFileName()));
        }
    }

    /** Copies a folder of the tests' own. */
    static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path there = to.resolve(from.relativize(file).toString());
            Files.createDirectories(there.getParent());
            Files.copy(file, there);
        }
    }

    /** Deletes a folder of the tests' own; links in it are deleted, what they point to stays. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
