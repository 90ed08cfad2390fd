package co.ruta.pluginhost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The host's own copies of jars, so that whoever replaces a file in the inbox pulls no open jar from under a loader. */
final class WorkFolder {
    private final Path folder;
    private final AtomicLong copies = new AtomicLong();

    WorkFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try (Stream<Path> left = Files.list(folder)) {
            for (Path jar : left.filter(WorkFolder::isOurs).toList()) {
                Files.deleteIfExists(jar);
            }
        }
    }

    private static boolean isOurs(Path file) {
        return file.toString().endsWith(".jar") || file.toString().endsWith(".part");
    }

    /** Writes a copy of its own for each loading: an old loader may still hold an equal jar open. */
    Path keep(byte[] bytes, String sha256) throws IOException {
        Path target = folder.resolve(sha256.substring(0, 16) + "-" + copies.incrementAndGet() + ".jar");
        Path part = Files.write(folder.resolve(target.getFileName() + ".part"), bytes);
        return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where a woven jar beside that copy is to be written. @param part what it is of */
    static Path wovenOf(Path copy, String part) {
        return copy.resolveSibling(String.valueOf(copy.getFileName()).replace(".jar", "-" + part + ".jar"));
    }

    void forget(PluginJar jar) {
        forget(jar.path());
    }

    /** Forgets a copy and what was woven of it. */
    void forget(Path copy) {
        String start = String.valueOf(copy.getFileName()).replace(".jar", "");
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(it -> String.valueOf(it.getFileName()).startsWith(start + ".")
                            || String.valueOf(it.getFileName()).startsWith(start + "-"))
                    .forEach(WorkFolder::delete);
        } catch (IOException unreadable) {
            delete(copy);
        }
    }

    private static void delete(Path jar) {
        try {
            Files.deleteIfExists(jar);
        } catch (IOException stillOpen) {
            jar.toFile().deleteOnExit();
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
