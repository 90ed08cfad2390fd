package co.ruta.launcher.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.definitions.DefinitionFiles;
import co.ruta.definitions.PluginDefinitionReader;
import co.ruta.definitions.TerritoryFolder;
import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.plugin.NewPlugin.Municipality;
import co.ruta.sdk.Sdk;
import co.ruta.sdk.definition.PluginDefinition;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPluginTest {

    @TempDir
    private Path place;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsMadeIsSoundAtOnce(boolean code) throws IOException {
        Path folder = make(code);

        Path jar = build(folder);

        var reading = new PluginDefinitionReader().read(DefinitionFiles.inJar(jar));
        assertThat(reading.problems()).isEmpty();
        PluginDefinition definition = reading.value().orElseThrow();
        assertThat(definition.id()).hasToString("valle-alto");
        assertThat(definition.checks().own()).hasSize(code ? 1 : 0);
        assertThat(TerritoryFolder.check(folder.resolve("territories/valle-alto"), jar.getParent()))
                .isEmpty();
    }

    @Test
    void nothingOfTheArchetypesWordsIsLeft() throws IOException {
        Path folder = make(true);

        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file.toString()).doesNotContain("__");
                assertThat(file).content().doesNotContain("${", " # java");
            }
        }
        assertThat(folder.resolve("pom.xml")).content().contains("<version>9.9.9</version>");
        assertThat(folder.resolve("src/main/java/co/example/vallealto/ValleAltoPlugin.java"))
                .content()
                .startsWith("package co.example.vallealto;");
    }

    @Test
    void javaIsCompiledAgainstTheSdkAndPackedWithItsService() throws IOException {
        Path jar = build(make(true));

        try (ZipFile zip = new ZipFile(jar.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains(
                            "plugin.properties",
                            "definitions/plugin.yaml",
                            "META-INF/services/co.ruta.sdk.TerritoryPlugin",
                            "co/example/vallealto/ValleAltoPlugin.class");
        }
    }

    @Test
    void theSameFolderGivesTheSameBytes() throws IOException {
        Path folder = make(true);

        assertThat(Files.readAllBytes(build(folder))).isEqualTo(Files.readAllBytes(build(folder)));
    }

    @Test
    void anotherVersionCanBeSaid() throws IOException {
        Path folder = make(false);
        Path jar = place.resolve("inbox/valle-alto.jar");

        new PluginBuild(sdk()).build(folder, jar, Optional.of("1.0.1-dev.4"));

        assertThat(new PluginDefinitionReader()
                        .read(DefinitionFiles.inJar(jar))
                        .value()
                        .orElseThrow()
                        .version())
                .isEqualTo("1.0.1-dev.4");
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("plugin.properties"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8))
                    .contains("plugin.version=1.0.1-dev.4\n");
        }
    }

    @Test
    void javaThatDoesNotCompileIsSaidWithItsLine() throws IOException {
        Path folder = make(true);
        Path source = folder.resolve("src/main/java/co/example/vallealto/ObjectiveTooShort.java");
        Files.writeString(source, Files.readString(source).replace("return PlanView.class;", "return null + 1;"));

        assertThatThrownBy(() -> build(folder))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("no compila")
                .hasMessageContaining("ObjectiveTooShort.java:2");
    }

    @Test
    void whatIsInTheFolderStays() throws IOException {
        Path folder = Files.createDirectories(place.resolve("valle-alto"));
        Files.writeString(folder.resolve("mio.txt"), "mío");

        assertThatThrownBy(() -> make(false)).hasMessageContaining("no está vacía");

        assertThat(folder).isDirectoryContaining("glob:**/mio.txt").isDirectoryNotContaining("glob:**/pom.xml");
    }

    @ParameterizedTest
    @CsvSource({"Valle Alto, valle-alto", "Nariño 2, narino-2", "QUINDÍO, quindio", "_x, x"})
    void anIdIsFoundInAName(String name, String id) {
        assertThat(NewPlugin.idFor(name)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"63001", "=Armenia", "630=Armenia", "63001= "})
    void aMunicipalityThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> Municipality.parse(text)).hasMessageContaining("DIVIPOLA");
    }

    private Path make(boolean code) {
        Path folder = place.resolve("valle-alto");
        NewPlugin plugin = new NewPlugin("valle-alto", "Valle Alto", new Municipality("99001", "Mesa"), 2026, code);
        List<String> files = PluginTemplate.find().write(folder, plugin, "9.9.9");
        assertThat(files).contains("pom.xml", "src/main/resources/definitions/checks.yaml");
        return folder;
    }

    private Path build(Path folder) {
        Path jar = place.resolve("inbox/valle-alto.jar");
        new PluginBuild(sdk()).build(folder, jar);
        return jar;
    }

    private static Path sdk() {
        try {
            return Path.of(Sdk.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
