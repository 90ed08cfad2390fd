package co.ruta.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.sdk.Role;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.DeadlineDefinition.After;
import co.ruta.sdk.definition.DeadlineDefinition.DayKind;
import co.ruta.sdk.definition.DeadlineDefinition.Deferred;
import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.StageDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PluginDefinitionReaderTest {
    @Test
    void aSoundPluginBecomesItsRecords() {
        PluginDefinition plugin =
                new PluginDefinitionReader().read(Sample.plugin()).value().orElseThrow();
        assertThat(plugin.id()).hasToString("valle-claro");
        assertThat(plugin.stage(Stage.SELF_ASSESSMENT)).isPresent();
        assertThat(plugin.posts()).containsEntry("Rector(a)", Role.RECTOR);
        assertThat(plugin.deadline("assessment")).hasValueSatisfying(it -> {
            assertThat(it.opens()).contains(new After("first-week", 1, DayKind.BUSINESS));
            assertThat(it.closes()).contains(new Deferred("circular de noviembre"));
        });
        assertThat(plugin.processes().get(0).states().get(0).steps().get(0).source())
                .isEqualTo(new SourceRef("Circular 1 de 2024", "1"));
    }

    @Test
    void anUnknownKeySaysItsLineAndWhatWasMeant() {
        assertThat(problems("stages.yaml", "deadline:", "deadlin:"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.code()).isEqualTo("UNKNOWN_KEY");
                    assertThat(it.file()).isEqualTo("stages.yaml");
                    assertThat(it.line()).isEqualTo(6);
                    assertThat(it.message()).contains("deadlin");
                    assertThat(it.mend()).isEqualTo("¿Quiso decir «deadline»?");
                });
    }

    @Test
    void anUnknownRoleGuardOrEffectIsRefusedWithASuggestion() {
        assertMend("processes/assessment.yaml", "roles: [RECTOR]", "roles: [RECTRO]", "¿Quiso decir «RECTOR»?");
        assertMend("processes/assessment.yaml", "NO_CONFLICTS", "NO-CONFLICT", "¿Quiso decir «NO_CONFLICTS»?");
        assertMend("processes/assessment.yaml", "SUBMIT", "SUBMITT", "¿Quiso decir «SUBMIT»?");
    }

    @Test
    void whatIsNamedMustExist() {
        assertMend("stages.yaml", "process: assessment", "process: asessment", "¿Quiso decir «assessment»?");
        assertMend("stages.yaml", "deadline: assessment", "deadline: assesment", "¿Quiso decir «assessment»?");
        assertMend("processes/assessment.yaml", "initial: BORRADOR", "initial: BORADOR", "¿Quiso decir «BORRADOR»?");
        assertMend("processes/assessment.yaml", "to: ENTREGADA", "to: ENTREGADO", "¿Quiso decir «ENTREGADA»?");
        assertMend(
                "texts.yaml", "settings.mode.strict", "settings.mode.strikt", "¿Quiso decir «settings.mode.strikt»?");
    }

    @Test
    void aStateFromWhichNoEndIsReachedIsRefused() {
        assertThat(problems("processes/assessment.yaml", "    end: true\n", ""))
                .extracting(DefinitionProblem::message)
                .anyMatch(it -> it.contains("«ENTREGADA» no se llega a ningún final"));
    }

    @Test
    void aStateNobodyReachesIsRefused() {
        assertThat(problems(
                        "processes/assessment.yaml",
                        "transitions:",
                        "  - {id: ISLA, title: Isla, end: true}\ntransitions:"))
                .singleElement()
                .satisfies(it -> assertThat(it.message()).contains("«ISLA» no se llega"));
    }

    @Test
    void twoOfTheSameNameAreRefusedWithBothPlaces() {
        assertThat(problems("settings.yaml", "  - {name: team.minimum, type: NUMBER,", "  - {name: mode, type: TEXT,"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.code()).isEqualTo("DUPLICATE");
                    assertThat(it.message()).contains("línea 2");
                    assertThat(it.line()).isEqualTo(3);
                });
    }

    @Test
    void aDefaultThatTheSettingDoesNotTakeIsRefused() {
        assertMend("settings.yaml", "default: soft", "default: sotf", "¿Quiso decir «soft»?");
    }

    @Test
    void aStageIsOwedUnlessItSaysOtherwise() {
        Map<String, String> files = Sample.plugin();
        assertThat(new PluginDefinitionReader()
                        .read(files)
                        .value()
                        .orElseThrow()
                        .stages())
                .allMatch(StageDefinition::owed);
    }

    @Test
    void aStageThatNobodyOwesHasNoDeadline() {
        assertThat(problems("stages.yaml", "applies-to: CYCLE", "applies-to: CYCLE\n    owed: false"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.code()).isEqualTo("INCONSISTENT");
                    assertThat(it.mend()).contains("owed");
                });
    }

    @Test
    void aVersionMustBeSemantic() {
        assertThat(problems("plugin.yaml", "1.2.0", "\"1.2\"")).singleElement().satisfies(it -> assertThat(it.mend())
                .contains("1.0.0"));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        Map<String, String> files = Sample.plugin();
        files = Sample.with(files, "plugin.yaml", "title: Ruta de Valle Claro\n", "");
        files = Sample.with(files, "stages.yaml", "applies-to: CYCLE", "applies-to: YEAR");
        files = Sample.with(files, "processes/assessment.yaml", "to: ENTREGADA", "to: NINGUNA");
        files = Sample.with(files, "deadlines.yaml", "count: BUSINESS", "count: 3");
        files.put("extra.yaml", "a: b");
        assertThat(new PluginDefinitionReader().read(files).problems())
                .extracting(DefinitionProblem::file)
                .contains("plugin.yaml", "stages.yaml", "processes/assessment.yaml", "deadlines.yaml", "extra.yaml");
    }

    @Test
    void missingFilesAreNamed() {
        assertThat(new PluginDefinitionReader().read(Map.of()).problems())
                .extracting(DefinitionProblem::file)
                .containsExactly("plugin.yaml", "stages.yaml");
    }

    @Test
    void brokenYamlSaysItsLine() {
        assertThat(problems("plugin.yaml", "version: 1.2.0", "version: [1.2.0"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.code()).isEqualTo("NOT_YAML");
                    assertThat(it.line()).isBetween(2, 5);
                });
    }

    @Test
    void filesSavedOnWindowsAreRead() {
        Map<String, String> files = new LinkedHashMap<>();
        Sample.plugin().forEach((file, text) -> files.put(file, "\uFEFF" + text.replace("\n", "\r\n")));
        assertThat(new PluginDefinitionReader().read(files).problems()).isEmpty();
    }

    @Test
    void onlyPlainYamlIsTaken() {
        assertThat(problems("plugin.yaml", "title: Ruta", "title: &a Ruta"))
                .extracting(DefinitionProblem::code)
                .containsExactly("NOT_SUPPORTED_YAML");
        Map<String, String> deep = new LinkedHashMap<>(Sample.plugin());
        deep.put("texts.yaml", "[".repeat(100_000));
        assertThat(new PluginDefinitionReader().read(deep).problems())
                .extracting(DefinitionProblem::code)
                .containsExactly("NOT_SUPPORTED_YAML");
        assertThat(problems("plugin.yaml", "id:", "id: a\nid:"))
                .extracting(DefinitionProblem::code)
                .contains("DUPLICATE");
    }

    @Test
    void aNumberWhereATextBelongsIsAskedForInQuotes() {
        assertThat(problems("plugin.yaml", "title: Ruta de Valle Claro", "title: 2024"))
                .singleElement()
                .satisfies(it -> assertThat(it.mend()).contains("\"2024\""));
    }

    private static List<DefinitionProblem> problems(String file, String text, String replacement) {
        return new PluginDefinitionReader()
                .read(Sample.with(Sample.plugin(), file, text, replacement))
                .problems();
    }

    private static void assertMend(String file, String text, String replacement, String mend) {
        List<DefinitionProblem> problems = problems(file, text, replacement);
        assertThat(problems).extracting(DefinitionProblem::mend).contains(mend);
        assertThat(problems).allSatisfy(it -> assertThat(it.line()).isPositive());
    }
}
