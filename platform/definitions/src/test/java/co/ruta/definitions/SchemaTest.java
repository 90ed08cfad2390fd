package co.ruta.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.definitions.RoundTripTest.NoPlugins;
import co.ruta.definitions.TerritoryReader.PluginMissing;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.definition.DefinitionProblem;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/**
 * The JSON Schemas, which editors use while somebody writes, say the same as the parser: sound files are sound to both,
 * and of files with one thing broken at random, both refuse the same ones. References between files are the parser's.
 */
final class SchemaTest {
    private static final int ROUNDS = 300;

    private final Map<String, Schema> schemas = new HashMap<>();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Catalogue> catalogues = Catalogues.builtIn();
    private int refused;

    @Test
    void schemasAndParserAgreeOnPlugins() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Map<String, Object> files = Trees.plugin(random.plugin());
            agree(seed, files, true, it -> new PluginDefinitionReader().read(it).problems());
            String broken = new Breakage(random).breakOne(files);
            agree(seed, Map.of(broken, files.get(broken)), false, one -> {
                Map<String, String> all = Yaml.texts(files);
                return new PluginDefinitionReader().read(all).problems();
            });
        }
        assertThat(refused).as("how many breakages were noticed").isGreaterThan(ROUNDS / 2);
    }

    @Test
    void schemasAndParserAgreeOnTerritories() {
        TerritoryReader reader = new TerritoryReader(new NoPlugins(), PluginMissing.IS_TOLERATED);
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Map<String, Object> files = Trees.territory(random.territory(catalogues));
            agree(seed, files, true, it -> reader.read(it).problems());
            String broken = new Breakage(random).breakOne(files);
            agree(seed, Map.of(broken, files.get(broken)), false, one -> reader.read(Yaml.texts(files))
                    .problems());
        }
        assertThat(refused).as("how many breakages were noticed").isGreaterThan(ROUNDS / 2);
    }

    @Test
    void theShippedCataloguesFollowTheirSchema() {
        catalogues.values().forEach(it -> assertThat(errors("catalogues/x.yaml", Trees.catalogue(it)))
                .isEmpty());
    }

    private interface Parser {
        List<DefinitionProblem> problems(Map<String, String> files);
    }

    private void agree(int seed, Map<String, Object> files, boolean sound, Parser parser) {
        List<DefinitionProblem> problems = parser.problems(Yaml.texts(files));
        files.forEach((file, tree) -> {
            List<String> structural = problems.stream()
                    .filter(it -> it.file().equals(file)
                            && Problems.Code.valueOf(it.code()).structural())
                    .map(DefinitionProblem::toString)
                    .toList();
            List<String> errors = errors(file, tree);
            assertThat(errors.isEmpty())
                    .as("seed %d, %s%nschema: %s%nparser: %s%n%s", seed, file, errors, structural, Yaml.text(tree))
                    .isEqualTo(structural.isEmpty());
            if (sound) {
                assertThat(errors).as("seed " + seed).isEmpty();
            }
            refused += structural.isEmpty() ? 0 : 1;
        });
    }

    private List<String> errors(String file, Object tree) {
        return schemas
                .computeIfAbsent(name(file, tree), SchemaTest::load)
                .validate(json.writeValueAsString(tree), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static String name(String file, Object tree) {
        if (file.equals("settings.yaml")) {
            boolean territory =
                    tree instanceof Map<?, ?> map && map.values().stream().anyMatch(Map.class::isInstance);
            return territory ? "territory-settings" : "settings";
        }
        int slash = file.indexOf('/');
        return slash < 0
                ? file.replace(".yaml", "")
                : Map.of(
                                "processes",
                                "process",
                                "formats",
                                "format",
                                "catalogues",
                                "catalogue",
                                "descriptors",
                                "descriptors")
                        .get(file.substring(0, slash));
    }

    private static Schema load(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.text(name), InputFormat.JSON);
    }
}
