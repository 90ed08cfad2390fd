package co.ruta.it.house;

import co.ruta.it.server.Folders;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the modules were compiled to: the house that the rules look at. */
final class HouseClasses {
    static final JavaClasses PLATFORM = in("platform");
    static final JavaClasses PLUGINS = in("plugins");

    private HouseClasses() {}

    private static JavaClasses in(String folder) {
        return new ClassFileImporter().importPaths(compiled(folder));
    }

    private static List<Path> compiled(String folder) {
        try (Stream<Path> modules = Files.list(Folders.repository().resolve(folder))) {
            return modules.map(module -> module.resolve("target/classes"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
