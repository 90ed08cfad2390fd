package co.ruta.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCopyTest {

    @TempDir
    private Path place;

    @Test
    void theCopyFollowsAndEachKeepsItsOwnNotes() throws IOException {
        Path source = place.resolve("source");
        Path copy = place.resolve("copy");
        write(source.resolve("valle/territory.yaml"), "1");
        write(source.resolve("valle/logo.svg"), "1");
        FolderCopy.mirror(source, copy);
        write(copy.resolve("valle/.revision"), "7");
        write(source.resolve("valle/territory.yaml"), "2");
        Files.delete(source.resolve("valle/logo.svg"));

        FolderCopy.mirror(source, copy);

        assertThat(copy.resolve("valle/territory.yaml")).hasContent("2");
        assertThat(copy.resolve("valle/logo.svg")).doesNotExist();
        assertThat(copy.resolve("valle/.revision")).hasContent("7");
        assertThat(source.resolve("valle/.revision")).doesNotExist();
    }

    @Test
    void aFolderThatIsNotThereLeavesAnEmptyCopy() {
        FolderCopy.mirror(place.resolve("nada"), place.resolve("copy"));

        assertThat(place.resolve("copy")).isEmptyDirectory();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
