package co.ruta.launcher.cli;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Keeps a copy of a folder: what is there comes, what is gone there goes; hidden files of either side are its own. */
final class FolderCopy {

    private FolderCopy() {}

    /** Makes {@code copy} hold what {@code source} holds; nothing, where that is no folder. */
    static void mirror(Path source, Path copy) {
        try {
            Files.createDirectories(copy);
            for (Path file : files(copy)) {
                if (!Files.exists(source.resolve(copy.relativize(file).toString()))) {
                    Files.delete(file);
                }
            }
            for (Path file : files(source)) {
                Path there = copy.resolve(source.relativize(file).toString());
                Files.createDirectories(there.getParent());
                Files.copy(file, there, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new LaunchProblem(
                    Code.FILE_UNREADABLE, "No se puede copiar " + source + ": " + e.getMessage() + ".", e);
        }
    }

    private static List<Path> files(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .filter(it -> !String.valueOf(it.getFileName()).startsWith("."))
                    .toList();
        }
    }
}
