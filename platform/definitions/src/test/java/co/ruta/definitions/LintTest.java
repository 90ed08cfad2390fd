package co.ruta.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LintTest {
    @TempDir
    Path folder;

    @Test
    void whatIsLockedPasses() throws IOException {
        lock("1.2.0 " + Fingerprint.of(Sample.plugin()));
        assertThat(check(Sample.plugin())).isEmpty();
    }

    @Test
    void whatWasPublishedMayNotChange() throws IOException {
        lock("1.2.0 " + Fingerprint.of(Sample.plugin()));
        assertThat(check(Sample.with(Sample.plugin(), "plugin.yaml", "Ruta de Valle", "Camino de Valle")))
                .singleElement()
                .asString()
                .contains("1.2.0 ya está publicada");
    }

    @Test
    void aNewVersionSaysTheLineToAdd() throws IOException {
        lock("1.2.0 " + Fingerprint.of(Sample.plugin()));
        Map<String, String> next = Sample.with(Sample.plugin(), "plugin.yaml", "1.2.0", "1.3.0");
        assertThat(check(next)).singleElement().asString().endsWith("1.3.0 " + Fingerprint.of(next));
    }

    @Test
    void everyProblemOfTheDefinitionsIsSaid() throws IOException {
        assertThat(check(Sample.with(Sample.plugin(), "stages.yaml", "deadline:", "deadlin:")))
                .singleElement()
                .asString()
                .contains("stages.yaml:6");
    }

    private void lock(String line) throws IOException {
        Files.writeString(folder.resolve("definitions.lock"), line + "\n");
    }

    private List<String> check(Map<String, String> files) throws IOException {
        Path definitions = Files.createDirectory(folder.resolve("definitions"));
        TerritoryFolder.write(definitions, files);
        return Lint.check(definitions, folder.resolve("definitions.lock"));
    }
}
