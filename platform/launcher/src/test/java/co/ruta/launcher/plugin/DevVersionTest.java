package co.ruta.launcher.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.sdk.Version;
import co.ruta.sdk.VersionRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevVersionTest {

    @TempDir
    private Path folder;

    @Test
    void aSaveLiesBetweenThisVersionAndTheNext() throws IOException {
        write("plugin.version=1.4.9");

        Version save = Version.parse(at("2026-11-27T17:15:30Z")).orElseThrow();

        assertThat(save).hasToString("1.4.10-dev.20261127171530");
        assertThat(VersionRange.parse(">=1.4.9 <2.0.0").orElseThrow().accepts(save))
                .isTrue();
        assertThat(save).isLessThan(Version.parse("1.4.10").orElseThrow());
    }

    @Test
    void aLaterSaveIsNewer() throws IOException {
        write("plugin.version=1.0.0-rc.1");

        assertThat(Version.parse(at("2026-11-27T17:15:31Z")).orElseThrow())
                .isGreaterThan(Version.parse(at("2026-11-27T17:15:30Z")).orElseThrow())
                .isGreaterThan(Version.parse("1.0.0-rc.1").orElseThrow());
    }

    @Test
    void aDescriptorWithoutVersionIsSaid() throws IOException {
        write("plugin.version=uno");

        assertThatThrownBy(() -> at("2026-11-27T17:15:30Z"))
                .hasMessageContaining("plugin.properties: «uno» no es una versión");
    }

    private String at(String instant) {
        return DevVersion.of(folder, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    private void write(String line) throws IOException {
        Files.writeString(folder.resolve("plugin.properties"), line + "\n");
    }
}
