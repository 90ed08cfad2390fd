package co.ruta.it.house;

import co.ruta.it.server.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files that people wrote: the checkout without what a build or a run leaves behind. */
final class SourceTree {
    private static final Set<String> LEFT_BEHIND = Set.of("target", ".git", ".ruta", "node_modules", ".idea");

    private SourceTree() {}

    static List<Path> files() {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(Folders.repository(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean ours = !LEFT_BEHIND.contains(folder.getFileName().toString())
                            || folder.toString().contains("/src/");
                    return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()
                            && !LEFT_BEHIND.contains(file.getFileName().toString())) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String name(Path file) {
        return Folders.repository().relativize(file).toString().replace('\\', '/');
    }
}
