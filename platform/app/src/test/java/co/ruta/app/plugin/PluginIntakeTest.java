package co.ruta.app.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.folder.Folder;
import co.ruta.core.plugin.PluginArrivals;
import co.ruta.core.plugin.PluginStatus;
import co.ruta.core.plugin.PublishedDefinition;
import co.ruta.definitions.Fingerprint;
import co.ruta.definitions.PluginDefinitionReader;
import co.ruta.pluginhost.PluginHost;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PluginIntakeTest {
    @TempDir
    Path folder;

    private final Register register = new Register();
    private Path inbox;
    private PluginHost host;

    @BeforeEach
    void open() throws IOException {
        inbox = Files.createDirectory(folder.resolve("inbox"));
        host = new PluginHost(folder.resolve("work"), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    @AfterEach
    void shut() {
        host.close();
    }

    @Test
    void aJarOfTheInboxIsActivatedWithItsBytesAndItsDefinitions() throws IOException {
        byte[] jar = jar("1.0.0");
        Files.write(inbox.resolve("valley.jar"), jar);
        bring();
        assertThat(register.said()).containsExactly("valley 1.0.0 ACTIVE");
        assertThat(register.arrivals.get(0).jar())
                .hasValueSatisfying(it -> assertThat(it).isEqualTo(jar));
        assertThat(register.arrivals.get(0).files()).containsKey("plugin.yaml");
    }

    @Test
    void aPluginWhoseFileIsGoneComesBackFromItsKeptJar() throws IOException {
        register.kept.add(new PluginArrivals.Kept("valley", "1.0.0", Optional.of(jar("1.0.0")), files("1.0.0")));
        bring();
        assertThat(register.said()).containsExactly("valley 1.0.0 ACTIVE");
        assertThat(host.snapshot().serving()).containsKey("valley");
    }

    @Test
    void withoutAnyJarItsPublishedDefinitionsServe() {
        register.kept.add(new PluginArrivals.Kept("valley", "1.0.0", Optional.empty(), files("1.0.0")));
        bring();
        assertThat(register.said()).containsExactly("valley 1.0.0 DEGRADED");
        assertThat(register.arrivals.get(0).reasons())
                .singleElement()
                .asString()
                .contains("Su jar ya no está");
    }

    @Test
    void aBrokenUpgradeLeavesTheKeptJarServingAndIsSaidUnderItsFile() throws IOException {
        register.kept.add(new PluginArrivals.Kept("valley", "1.0.0", Optional.of(jar("1.0.0")), files("1.0.0")));
        Files.write(inbox.resolve("valley-2.jar"), "no jar".getBytes(StandardCharsets.UTF_8));
        bring();
        assertThat(register.said()).containsExactly("valley 1.0.0 ACTIVE", "valley-2.jar REJECTED");
    }

    @Test
    void theInboxGoesBeforeWhatIsKept() throws IOException {
        register.kept.add(new PluginArrivals.Kept("valley", "1.0.0", Optional.of(jar("1.0.0")), files("1.0.0")));
        Files.write(inbox.resolve("valley.jar"), jar("1.1.0"));
        bring();
        assertThat(register.said()).containsExactly("valley 1.1.0 ACTIVE");
    }

    @Test
    void aKeptJarThatIsNoLongerTakenLeavesItsDefinitions() {
        byte[] broken = "no jar".getBytes(StandardCharsets.UTF_8);
        register.kept.add(new PluginArrivals.Kept("valley", "1.0.0", Optional.of(broken), files("1.0.0")));
        bring();
        assertThat(register.said()).containsExactly("valley 1.0.0 DEGRADED");
        assertThat(register.arrivals.get(0).reasons()).first().asString().contains("no es un jar");
    }

    @Test
    void theBuildAndTheDatabaseKnowDefinitionsByTheSameHash() {
        for (String text : List.of("", "ñ \u0001 \u001f \u007f \u2028 \uD83C\uDF0E \" \\ / \b\t\n\f\r")) {
            Map<String, String> files = Map.of("ñ.yaml", text, "a/b.yaml", "x");
            assertThat(Fingerprint.of(files)).isEqualTo(new Folder(files).sha256());
        }
    }

    private void bring() {
        new PluginIntake(host, register).bring(inbox);
    }

    private static Map<String, String> files(String version) {
        return Map.of(
                "plugin.yaml",
                        """
                        id: valley
                        version: %s
                        title: Ruta de prueba
                        source: decisión de diseño
                        """
                                .formatted(version),
                "stages.yaml", "stages: [{stage: SELF_ASSESSMENT, title: A, process: p, applies-to: CYCLE}]",
                "processes/p.yaml",
                        """
                        id: p
                        title: Proceso
                        subject: STAGE
                        initial: BORRADOR
                        source: decisión de diseño
                        states: [{id: BORRADOR, title: Borrador, end: true}]
                        transitions: []
                        """);
    }

    private static byte[] jar(String version) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "plugin.properties",
                "plugin.id=valley\nplugin.version=" + version + "\nplugin.requires=>=0.1.0 <1.0.0\n");
        files(version).forEach((path, text) -> entries.put("definitions/" + path, text));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Notes what it is told. */
    private static final class Register implements PluginArrivals {
        private final List<Arrival> arrivals = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private final List<Kept> kept = new ArrayList<>();

        List<String> said() {
            List<String> said = new ArrayList<>();
            arrivals.forEach(it -> said.add(it.plugin() + " " + it.version() + " " + it.status()));
            said.addAll(refused);
            return said;
        }

        @Override
        public PublishedDefinition activated(Arrival arrival) {
            arrivals.add(arrival);
            kept.removeIf(it -> it.plugin().equals(arrival.plugin()));
            kept.add(new Kept(arrival.plugin(), arrival.version(), arrival.jar(), arrival.files()));
            return new PublishedDefinition(
                    "sha",
                    new PluginDefinitionReader().read(arrival.files()).value().orElseThrow());
        }

        @Override
        public void refused(String name, Optional<String> version, PluginStatus status, List<String> reasons) {
            refused.add(name + " " + status);
        }

        @Override
        public void beginAnew() {}

        @Override
        public List<Kept> lastServing() {
            return List.copyOf(kept);
        }
    }
}
