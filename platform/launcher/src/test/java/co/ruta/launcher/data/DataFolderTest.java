package co.ruta.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.launcher.LaunchProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path place;

    @Test
    void theFolderIsMadeForItsOwnerOnly() throws IOException {
        DataFolder folder = DataFolder.at(place.resolve("datos"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.root())))
                .isEqualTo("rwx------");
        assertThat(folder.plugins()).isDirectory();
        assertThat(folder.logs()).isDirectory();
    }

    @Test
    void theOperatorsTokenIsRandomPrivateAndKept() throws IOException {
        DataFolder one = DataFolder.at(place.resolve("uno"));
        DataFolder other = DataFolder.at(place.resolve("dos"));

        assertThat(one.operatorToken()).hasSizeGreaterThanOrEqualTo(43).isEqualTo(one.operatorToken());
        assertThat(one.operatorToken()).isNotEqualTo(other.operatorToken());
        Path file = one.root().resolve("operator.token");
        assertThat(file).hasContent(one.operatorToken());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileInItsPlaceIsSaidInOneLine() throws IOException {
        Path file = Files.writeString(place.resolve("ocupado"), "x");

        assertThatThrownBy(() -> DataFolder.at(file))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--data")
                .hasMessageNotContaining("\n");
    }
}
