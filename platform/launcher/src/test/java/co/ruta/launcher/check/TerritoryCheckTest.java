package co.ruta.launcher.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerritoryCheckTest {

    @TempDir
    private Path folder;

    @Test
    void everyProblemIsALineWithFileLineAndMend() throws IOException {
        Path territory = Files.createDirectories(folder.resolve("ejemplo"));
        Files.writeString(territory.resolve("territory.yaml"), "colour: blue\n");
        Path plugins = Files.createDirectories(folder.resolve("plugins"));

        assertThat(new TerritoryCheck().apply(territory, plugins))
                .isNotEmpty()
                .allMatch(line -> line.matches("(?s)\\S+:\\d+: .+"));
    }

    @Test
    void aFolderThatCannotBeReadIsAProblemToo() {
        assertThat(new TerritoryCheck().apply(folder.resolve("nada"), folder)).hasSize(1);
    }
}
