package co.ruta.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.PriorityScheme;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Period;
import co.ruta.sdk.definition.StageDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.ObjectMapper;

/**
 * Definitions that were published stay readable as long as a document pins them: these bundles are as the database keeps
 * them (ADR 9), and the list only grows.
 */
final class ArchivedDefinitionsTest {
    @ParameterizedTest
    @CsvSource({
        "0.1.0, 94dbea08636053111c32acc22f06910bc2e0dbf9546bc4b90a6bf1dba1d79089",
        "0.2.0, 9e889d398973285f7e880128a7d9e782135fd42d25cea52ea522363ee9d01341",
        "0.3.0, 55c66b90692268e8d5b031fc90d4568b88b8ad11db347d94cf135aaf0eb7ac6f",
        "0.4.0, 89dbcf9f007d76e66d0608046ab3cba47f34a1669e1f891bb1920296a5a66a71"
    })
    void whatWasPublishedIsStillRead(String version, String sha256) {
        Map<String, String> files = bundle(version);
        assertThat(Fingerprint.of(files)).isEqualTo(sha256);
        Reading<PluginDefinition> reading = new PluginDefinitionReader().read(files);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.value())
                .hasValueSatisfying(it -> assertThat(it.version()).isEqualTo(version));
    }

    @Test
    void whatDidNotExistYetMeansWhatItMeantThen() {
        PluginDefinition first =
                new PluginDefinitionReader().read(bundle("0.1.0")).value().orElseThrow();
        assertThat(first.priorities()).isEqualTo(PriorityScheme.GUIA_34);
        assertThat(first.formats())
                .containsExactlyInAnyOrderElementsOf(UsualFormats.beside(
                        List.of(), first.stages().stream().map(StageDefinition::stage), PriorityScheme.GUIA_34));
        assertThat(first.processes()).extracting(ProcessDefinition::period).containsOnly(Period.CYCLE);
    }

    private static Map<String, String> bundle(String version) {
        Map<String, String> files = new TreeMap<>();
        try (InputStream json = ArchivedDefinitionsTest.class.getResourceAsStream("archive/" + version + ".json")) {
            String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
            new ObjectMapper().readTree(text).forEachEntry((file, content) -> files.put(file, content.asString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }
}
