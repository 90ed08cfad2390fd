package co.ruta.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The reference people read says what the schemas say. Where it is stale, {@code mvn -pl platform/definitions -am test
 * -Dtest=ReferenceTest -Druta.reference=write} writes it anew.
 */
final class ReferenceTest {
    private static final Path PAGE = Path.of("../../docs/definiciones.md");

    @Test
    void theReferenceIsTheSchemas() throws IOException {
        String written = new Reference().write();
        if ("write".equals(System.getProperty("ruta.reference"))) {
            Files.writeString(PAGE, written);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/definiciones.md is stale: run this test with -Druta.reference=write")
                .isEqualTo(written);
    }

    @Test
    void everyKeySaysWhatItMeans() {
        List<String> mute = new ArrayList<>();
        for (String name : Schemas.NAMES) {
            JsonNode schema = new ObjectMapper().readTree(Schemas.text(name));
            if (schema.get("description") == null) {
                mute.add(name);
            }
            collect(name, schema, mute);
        }
        assertThat(mute).isEmpty();
    }

    @Test
    void everySchemaIsPublished(@TempDir Path folder) throws IOException {
        Schemas.main(new String[] {folder.resolve("schemas").toString()});
        try (Stream<Path> source = Files.list(Path.of("../sdk/src/main/resources/META-INF/ruta/schemas"));
                Stream<Path> copied = Files.list(folder.resolve("schemas"))) {
            assertThat(copied.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            source.map(it -> it.getFileName().toString())
                                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static void collect(String path, JsonNode node, List<String> mute) {
        if (node.get("properties") != null) {
            node.get("properties").forEachEntry((key, value) -> {
                if (value.get("description") == null) {
                    mute.add(path + "." + key);
                }
            });
        }
        if (node.isObject()) {
            node.forEachEntry((key, value) -> collect(path + "/" + key, value, mute));
        } else if (node.isArray()) {
            node.forEach(it -> collect(path, it, mute));
        }
    }
}
