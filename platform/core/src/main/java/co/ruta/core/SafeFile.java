package co.ruta.core;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Files that are whole on disk or not there, whatever the moment the power goes. */
public final class SafeFile {
    private SafeFile() {}

    /** Puts bytes at a path, over what was there. */
    public static void write(Path target, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(folderOf(target));
        Path draft = Files.createTempFile(folder, ".", ".part");
        try {
            Files.write(draft, bytes);
            moveInPlace(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Gives a finished file of the same disk its name; returns when both are on disk. */
    public static void moveInPlace(Path finished, Path target) throws IOException {
        sync(finished, StandardOpenOption.WRITE);
        Path folder = Files.createDirectories(folderOf(target));
        Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(folder, StandardOpenOption.READ);
    }

    private static Path folderOf(Path target) {
        return Objects.requireNonNull(target.toAbsolutePath().getParent(), "a file is in a folder");
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        boolean folder = Files.isDirectory(path);
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // Windows cannot open a folder; there the file system keeps the order of names itself.
            if (!folder) {
                throw unsupported;
            }
        }
    }
}
