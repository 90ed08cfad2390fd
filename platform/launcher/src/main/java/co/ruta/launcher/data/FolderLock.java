package co.ruta.launcher.data;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One process at a time on one data folder. The lock belongs to the process and goes with it, however it ends; a file
 * beside it tells who holds it.
 */
public final class FolderLock implements AutoCloseable {

    /** Folders held by this process: POSIX drops a process's lock when it closes the file a second time. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path held;
    private final FileChannel channel;

    private FolderLock(Path held, FileChannel channel) {
        this.held = held;
        this.channel = channel;
    }

    /**
     * Takes the folder.
     *
     * @throws LaunchProblem DATA_FOLDER_IN_USE naming the process that holds it
     */
    public static FolderLock take(DataFolder folder) {
        return tryTake(folder)
                .orElseThrow(() -> new LaunchProblem(
                        Code.DATA_FOLDER_IN_USE,
                        "Otra instancia de Ruta (proceso "
                                + holder(folder).map(String::valueOf).orElse("desconocido")
                                + ") ya usa la carpeta de datos " + folder.root()
                                + ": deténgala o indique otra carpeta con --data."));
    }

    /** Takes the folder, or says empty when somebody else holds it. */
    public static Optional<FolderLock> tryTake(DataFolder folder) {
        try {
            Path held = folder.root().toRealPath();
            if (!HELD.add(held)) {
                return Optional.empty();
            }
            FileChannel channel = null;
            boolean taken = false;
            try {
                channel = FileChannel.open(
                        folder.root().resolve("ruta.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                taken = channel.tryLock() != null;
                if (taken) {
                    PrivateFiles.write(
                            pidFile(folder),
                            Long.toString(ProcessHandle.current().pid()));
                    return Optional.of(new FolderLock(held, channel));
                }
                return Optional.empty();
            } finally {
                if (!taken) {
                    HELD.remove(held);
                    if (channel != null) {
                        channel.close();
                    }
                }
            }
        } catch (IOException e) {
            throw DataFolder.unusable(folder.root(), e);
        }
    }

    /** The process that took the folder last. */
    public static Optional<Long> holder(DataFolder folder) {
        try {
            return PrivateFiles.read(pidFile(folder))
                    .filter(text -> text.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            HELD.remove(held);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path pidFile(DataFolder folder) {
        return folder.root().resolve("ruta.pid");
    }
}
