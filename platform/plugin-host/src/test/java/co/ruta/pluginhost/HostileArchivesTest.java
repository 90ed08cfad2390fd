package co.ruta.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.pluginhost.hostile.HostileArchives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** R7: none of them is loaded, none writes a byte anywhere, and the healthy plugin beside them serves. */
final class HostileArchivesTest extends HostFixture {
    @Test
    void noHostileArchiveIsTakenOrLeavesAByte() throws IOException {
        Path trace = folder.resolve("trace.txt");
        host.close();
        host = new PluginHost(folder.resolve("work"), clock, WITHOUT_CONTRACT);
        host.load(inbox);
        Map<String, byte[]> archives = HostileArchives.all(trace);
        List<Path> before = files();
        List<String> taken = new ArrayList<>();
        for (Map.Entry<String, byte[]> archive : archives.entrySet()) {
            HostedPlugin answer = host.install("hostile.jar", archive.getValue());
            if (answer.status() != PluginStatus.REJECTED || answer.reasons().isEmpty()) {
                taken.add(archive.getKey() + " " + answer.reasons());
            }
        }
        assertThat(archives.size()).isGreaterThanOrEqualTo(300);
        assertThat(taken).isEmpty();
        assertThat(trace).doesNotExist();
        assertThat(files()).isEqualTo(before);
        assertThat(host.snapshot().serving()).containsOnlyKeys("healthy");
        assertHealthyServes();
    }

    @Test
    void thePluginTheyCarryWouldLoadByItself() throws IOException {
        Path trace = folder.resolve("trace.txt");
        host.close();
        host = new PluginHost(folder.resolve("work"), clock, WITHOUT_CONTRACT);
        assertThat(host.install("hostile.jar", HostileArchives.sound(trace)).reasons())
                .isEmpty();
        assertThat(trace).hasContent("ran");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }
}
