package co.ruta.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenOnlyItsOwnerMayRead() throws IOException {
        Path file = folder.resolve("clave");

        PrivateFiles.write(file, "uno");
        PrivateFiles.write(file, "dos");

        assertThat(file).hasContent("dos");
        assertThat(mode(file)).isEqualTo("rw-------");
    }

    @Test
    void anOpenFileIsReplacedByAPrivateOne() throws IOException {
        Path file = Files.createFile(
                folder.resolve("clave"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));

        PrivateFiles.write(file, "uno");

        assertThat(mode(file)).isEqualTo("rw-------");
    }

    @Test
    void foldersAreClosedToOthersToo() throws IOException {
        PrivateFiles.folder(folder.resolve("a/b"));

        assertThat(mode(folder.resolve("a"))).isEqualTo("rwx------");
        assertThat(mode(folder.resolve("a/b"))).isEqualTo("rwx------");
    }

    @Test
    void readingWhatIsNotThereIsEmpty() throws IOException {
        assertThat(PrivateFiles.read(folder.resolve("nada"))).isEmpty();
    }

    @Test
    void deletingRemovesLinksAndLeavesWhatTheyPointTo() throws IOException {
        Path kept = Files.writeString(folder.resolve("queda"), "x");
        Path gone = Files.createDirectories(folder.resolve("se-va/dentro"));
        Files.createSymbolicLink(gone.resolve("enlace"), kept);

        PrivateFiles.delete(folder.resolve("se-va"));

        assertThat(folder.resolve("se-va")).doesNotExist();
        assertThat(kept).hasContent("x");
    }

    @Test
    void aLargeLogIsPutAside() throws IOException {
        Path log = Files.write(folder.resolve("mariadb.log"), new byte[5_000_001]);

        PrivateFiles.rotate(log);

        assertThat(log).doesNotExist();
        assertThat(folder.resolve("mariadb.log.1")).hasSize(5_000_001);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
