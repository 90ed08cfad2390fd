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

    @Test
    void aPublishedVersionOfAFormatMayNotChangeNorGo() throws IOException {
        Map<String, String> files = Sample.plugin();
        files.put("formats/acta/v1.yaml", ActaSample.V1);
        String format = "formats/acta/v1 " + Fingerprint.of(ActaSample.V1);
        lock(format + "\n1.2.0 " + Fingerprint.of(files));
        assertThat(check(files)).isEmpty();

        Map<String, String> changed = Sample.with(files, "formats/acta/v1.yaml", "title: Fax", "title: Telefax");
        changed = Sample.with(changed, "plugin.yaml", "1.2.0", "1.3.0");
        assertThat(check(changed)).singleElement().asString().contains("formats/acta/v1.yaml cambió");

        Map<String, String> gone = Sample.with(Sample.plugin(), "plugin.yaml", "1.2.0", "1.3.0");
        assertThat(check(gone)).singleElement().asString().contains("formats/acta/v1.yaml ya no está");
    }

    @Test
    void theNextVersionOfAFormatIsPublishedBesideTheOneBefore() throws IOException {
        Map<String, String> files = Sample.plugin();
        files.put("formats/acta/v1.yaml", ActaSample.V1);
        lock("formats/acta/v1 " + Fingerprint.of(ActaSample.V1) + "\n1.2.0 " + Fingerprint.of(files));
        Map<String, String> next = Sample.with(files, "plugin.yaml", "1.2.0", "1.3.0");
        next.put("formats/acta/v2.yaml", ActaSample.V2);
        assertThat(check(next))
                .satisfiesExactly(
                        it -> assertThat(it).endsWith("formats/acta/v2 " + Fingerprint.of(ActaSample.V2)),
                        it -> assertThat(it).endsWith("1.3.0 " + Fingerprint.of(next)));
    }

    private void lock(String line) throws IOException {
        Files.writeString(folder.resolve("definitions.lock"), line + "\n");
    }

    private List<String> check(Map<String, String> files) throws IOException {
        Path definitions = Files.createTempDirectory(folder, "definitions");
        TerritoryFolder.write(definitions, files);
        return Lint.check(definitions, folder.resolve("definitions.lock"));
    }
}
