package co.ruta.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.MigrationStep;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What was filled in any version comes into the newest, and nothing is silently lost on the way. */
final class FormatMigrationsTest {
    private static final int ROUNDS = 500;

    @Test
    void whateverWasFilledSurvivesUpToTheNewestVersion() {
        Set<Class<?>> taken = new HashSet<>();
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            RandomFormats formats = new RandomFormats(random);
            PluginDefinition plugin = with(formats.versions("acta", 2 + random.below(4)));
            assertThat(FormatMigrations.problems(plugin)).as("seed " + seed).isEmpty();
            int newest = plugin.formats().size();
            Map<String, String> filled = formats.values(plugin.formats().get(0));
            Map<String, String> kept = FormatMigrations.migrate(plugin, "acta", 1, newest, filled);
            List<String> lost = new ArrayList<>(filled.values());
            kept.values().forEach(lost::remove);
            assertThat(lost).as("seed %d, lost of %s in %s", seed, filled, kept).isEmpty();
            assertEveryPathIsOfTheVersion(seed, plugin.formats().get(newest - 1), kept);
            plugin.formats().forEach(it -> it.migration().forEach(step -> taken.add(step.getClass())));
        }
        assertThat(taken)
                .as("every kind of step was taken")
                .containsExactlyInAnyOrder(MigrationStep.class.getPermittedSubclasses());
    }

    @Test
    void versionAfterVersionIsTheSameAsAtOnce() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            RandomFormats formats = new RandomFormats(new Random(seed));
            PluginDefinition plugin = with(formats.versions("acta", 3));
            Map<String, String> filled = formats.values(plugin.formats().get(0));
            Map<String, String> before = new TreeMap<>(filled);
            Map<String, String> second = FormatMigrations.migrate(plugin, "acta", 1, 2, filled);
            assertThat(FormatMigrations.migrate(plugin, "acta", 2, 3, second))
                    .as("seed " + seed)
                    .isEqualTo(FormatMigrations.migrate(plugin, "acta", 1, 3, filled));
            assertThat(filled).isEqualTo(before);
        }
    }

    @Test
    void whatNoStepTakesUpIsRefusedWhenTheDefinitionsAreRead() {
        Map<String, String> files = Sample.plugin();
        files.put("formats/acta/v1.yaml", ActaSample.V1);
        files.put("formats/acta/v2.yaml", ActaSample.V2);
        assertThat(new PluginDefinitionReader().read(files).problems()).isEmpty();
        ActaSample.LOSSES.forEach((broken, said) -> {
            Map<String, String> lossy = Sample.with(files, "formats/acta/v2.yaml", broken, "");
            assertThat(new PluginDefinitionReader().read(lossy).problems())
                    .as("without " + broken)
                    .anySatisfy(it -> {
                        assertThat(it.file()).isEqualTo("formats/acta/v2.yaml");
                        assertThat(it.message()).contains(said);
                    });
        });
    }

    @Test
    void everyKindOfStepDoesWhatItSays() {
        Map<String, String> files = Sample.plugin();
        files.put("formats/acta/v1.yaml", ActaSample.V1);
        files.put("formats/acta/v2.yaml", ActaSample.V2);
        PluginDefinition plugin =
                new PluginDefinitionReader().read(files).value().orElseThrow();
        assertThat(FormatMigrations.migrate(
                        plugin,
                        "acta",
                        1,
                        2,
                        Map.of(
                                "place", "Cúcuta - Auditorio - piso 2",
                                "fax", "555",
                                "result", "SI",
                                "purpose", "Socializar",
                                "attendees/A1/name", "Ana",
                                "attendees/A1/phone", "300",
                                "attendees/A2/name", "Luis")))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("city", "Cúcuta"),
                        Map.entry("site", "Auditorio - piso 2"),
                        Map.entry("archived/v1/place", "Cúcuta - Auditorio - piso 2"),
                        Map.entry("archived/v1/fax", "555"),
                        Map.entry("result", "CUMPLE"),
                        Map.entry("archived/v1/result", "SI"),
                        Map.entry("objective", "Socializar"),
                        Map.entry("attendees/A1/name", "Ana"),
                        Map.entry("attendees/A1/mode", "PRESENCIAL"),
                        Map.entry("attendees/A2/name", "Luis"),
                        Map.entry("attendees/A2/mode", "PRESENCIAL"),
                        Map.entry("contacts/A1/phone", "300")));
    }

    @Test
    void aVersionThatDoesNotExistIsAMistakeOfTheCaller() {
        PluginDefinition plugin = with(new RandomFormats(new Random(1)).versions("acta", 2));
        assertThatThrownBy(() -> FormatMigrations.migrate(plugin, "acta", 0, 2, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("v0");
        assertThatThrownBy(() -> FormatMigrations.migrate(plugin, "lista", 1, 1, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertEveryPathIsOfTheVersion(int seed, FormatDefinition format, Map<String, String> values) {
        Map<String, String> kept = FormatPaths.kept(format, new co.ruta.sdk.PluginId("p"));
        for (String path : values.keySet()) {
            Set<String> fitting = kept.entrySet().stream()
                    .filter(it -> ValueChange.Paths.found(Map.of(path, ""), it.getValue())
                                    .size()
                            == 1)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            if (!path.startsWith("archived/v")) {
                assertThat(fitting).as("seed %d, %s", seed, path).hasSize(1);
                FieldType type =
                        format.field(fitting.iterator().next()).orElseThrow().type();
                if (type instanceof FieldType.Choice) {
                    assertThat(FieldValues.takes(type, values.get(path)))
                            .as("seed %d, %s", seed, path)
                            .isTrue();
                }
            }
        }
    }

    private static PluginDefinition with(List<FormatDefinition> formats) {
        PluginDefinition plugin =
                new PluginDefinitionReader().read(Sample.plugin()).value().orElseThrow();
        return new PluginDefinition(
                plugin.id(),
                plugin.version(),
                plugin.title(),
                plugin.source(),
                plugin.stages(),
                plugin.processes(),
                plugin.deadlines(),
                plugin.settings(),
                plugin.checks(),
                plugin.priorities(),
                formats,
                plugin.posts(),
                plugin.texts());
    }
}
