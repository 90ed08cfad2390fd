package co.ruta.launcher.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What lies in a folder at one moment, by size and time of change. Two looks beside each other tell what was saved; that
 * works on every disk, also on those that announce nothing.
 */
public final class FolderState {
    private record Mark(long size, long changed) {}

    private final Map<Path, Mark> files;

    private FolderState(Map<Path, Mark> files) {
        this.files = files;
    }

    /** The files below these folders; hidden ones, and folders that are not there, count for nothing. */
    public static FolderState of(Path... roots) {
        Map<Path, Mark> files = new HashMap<>();
        for (Path root : roots) {
            try {
                look(root, files);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new FolderState(files);
    }

    private static void look(Path root, Map<Path, Mark> files) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(root) && hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!hidden(file)) {
                    files.put(
                            file,
                            new Mark(
                                    attributes.size(),
                                    attributes.lastModifiedTime().toMillis()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE; // an editor's file between two names
            }
        });
    }

    private static boolean hidden(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.endsWith("~");
    }

    /** The files that came, changed or went since {@code before}. */
    public Set<Path> changedSince(FolderState before) {
        Set<Path> changed = new TreeSet<>();
        files.forEach((file, mark) -> {
            if (!mark.equals(before.files.get(file))) {
                changed.add(file);
            }
        });
        before.files.keySet().stream().filter(it -> !files.containsKey(it)).forEach(changed::add);
        return changed;
    }
}
