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
            for (Path jar : left.filter(it -> it.toString().endsWith(".jar")).toList()) {
                Files.deleteIfExists(jar);
            }
        }
    }

    /** Writes a copy of its own for each loading: an old loader may still hold an equal jar open. */
    Path keep(byte[] bytes, String sha256) throws IOException {
        Path target = folder.resolve(sha256.substring(0, 16) + "-" + copies.incrementAndGet() + ".jar");
        Path part = Files.write(folder.resolve(target.getFileName() + ".part"), bytes);
        return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where the woven jar beside that copy is to be written. */
    static Path wovenOf(Path copy) {
        return copy.resolveSibling(String.valueOf(copy.getFileName()).replace(".jar", "-woven.jar"));
    }

    void forget(PluginJar jar) {
        forget(jar.path());
        forget(jar.woven());
    }

    void forget(Path jar) {
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
