package co.ruta.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginInboxTest {

    @TempDir
    private Path folder;

    @Test
    void builtPluginsArriveAndNothingElse() throws IOException {
        Path target = Files.createDirectories(plugin("uno").resolve("target"));
        Path other = Files.createDirectories(folder.resolve("plugins/plantilla/target"));
        Files.writeString(other.resolve("plantilla-1.jar"), "no es un complemento");
        Files.writeString(target.resolve("uno-1.jar"), "a");
        Files.writeString(target.resolve("uno-1-sources.jar"), "s");
        Files.createDirectories(folder.resolve("plugins/sin-compilar/src"));

        collect();

        assertThat(inbox()).isDirectoryContaining("glob:**/uno-1.jar");
        try (var files = Files.list(inbox())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aNewBuildReplacesTheOldOne() throws IOException {
        Path jar = Files.createDirectories(plugin("uno").resolve("target")).resolve("uno-1.jar");
        Files.writeString(jar, "a");
        collect();
        Files.writeString(jar, "b");

        collect();

        assertThat(inbox().resolve("uno-1.jar")).hasContent("b");
    }

    @Test
    void withoutPluginsNothingHappens() throws IOException {
        collect();

        assertThat(inbox()).doesNotExist();
    }

    private Path plugin(String name) throws IOException {
        Path plugin = folder.resolve("plugins").resolve(name);
        Files.createDirectories(plugin.resolve("src/main/resources"));
        Files.writeString(plugin.resolve("src/main/resources/plugin.properties"), "plugin.id=" + name);
        return plugin;
    }

    private void collect() throws IOException {
        new PluginInbox(inbox()).collect(folder.resolve("plugins"));
    }

    private Path inbox() {
        return folder.resolve("bandeja");
    }
}
