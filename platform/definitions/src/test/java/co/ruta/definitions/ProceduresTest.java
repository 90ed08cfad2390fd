package co.ruta.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.ProcessDefinition;
import co.ruta.sdk.definition.ProcessDefinition.Condition;
import co.ruta.sdk.definition.ProcessDefinition.InputKind;
import co.ruta.sdk.definition.ProcessDefinition.Parent;
import co.ruta.sdk.definition.ProcessDefinition.Period;
import co.ruta.sdk.definition.ProcessDefinition.SchoolTrait;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Procedures of a secretaría are processes too: who, with what, by when, checked how, and what goes where. */
final class ProceduresTest {
    private final Map<String, String> files = files();

    @Test
    void aProcedureSaysWhatEachActivityNeedsAndLeaves() {
        ProcessDefinition support = plugin().process("support").orElseThrow();
        ProcessDefinition.State needs = support.state("NECESIDADES").orElseThrow();
        assertThat(needs.posts()).containsExactly("Profesional de mejoramiento");
        assertThat(needs.inputs())
                .extracting(ProcessDefinition.Input::from)
                .containsExactly(InputKind.FORMAT, InputKind.PROCESS);
        assertThat(needs.products().get(0).format()).contains("mi-ge-rg-300");
        assertThat(support.state("CARACTERIZACION").orElseThrow().control()).contains("Perfil e insumos completos");
        assertThat(support.state("EJECUCION").orElseThrow().due()).contains("report");
        assertThat(support.state("INFORME").orElseThrow().products().get(0).destinations())
                .containsExactly("MI-GE-PR-42", "MI-GE-PR-43", "MI-GE-PR-44", "MI-GE-PR-55");
        assertThat(support.transition("execute").orElseThrow().records()).containsExactly("mi-ge-rg-300");
    }

    @Test
    void oneProcessRunsWithinAnother() {
        assertThat(plugin().process("quarter")).hasValueSatisfying(it -> {
            assertThat(it.period()).isEqualTo(Period.QUARTER);
            assertThat(it.parent()).contains(new Parent("support", Optional.of("EJECUCION")));
        });
        assertThat(plugin().process("assessment").orElseThrow().period()).isEqualTo(Period.CYCLE);
    }

    @Test
    void aStepSaysWhereItIsAsked() {
        assertThat(plugin().process("request").orElseThrow().states().get(0).steps())
                .extracting(it -> it.when().orElseThrow())
                .isEqualTo(
                        List.of(new Condition.OfSchool(SchoolTrait.RURAL), new Condition.OfSetting("mode", "strict")));
    }

    @Test
    void aDeadlineNamesTheNormItsSourceRestsOn() {
        assertThat(plugin().deadline("report").orElseThrow().basis())
                .contains(new SourceRef("Circular 053 de 2025", ""));
    }

    @Test
    void mistakesAreSaid() {
        assertMend("support", "name: mi-ge-rg-382", "name: mi-ge-rg-381", "¿Quiso decir «mi-ge-rg-382»?");
        assertMend("support", "name: request", "name: reqest", "¿Quiso decir «request»?");
        assertMend("support", "name: SELF_ASSESSMENT", "name: SELF_ASESSMENT", "¿Quiso decir «SELF_ASSESSMENT»?");
        assertMend("support", "due: report", "due: reprt", "¿Quiso decir «report»?");
        assertMend("support", "records: [mi-ge-rg-300]", "checks: [GOAL_WITHOUT_UNIT]", "ninguno definido todavía");
        assertMend(
                "support",
                "posts: [Profesional de mejoramiento]",
                "posts: [Profesional]",
                "Profesional de mejoramiento");
        assertMend(
                "support",
                "    responsible: [PROFESSIONAL, LEADER]",
                "    responsible: [LEADER]",
                "Agregue PROFESSIONAL a «responsible»");
        assertMend("quarter", "state: EJECUCION", "state: EJECUCIÓN", "¿Quiso decir «EJECUCION»?");
        assertMend("quarter", "process: support", "process: quarter", "quite «parent»");
        assertMend("quarter", "subject: TERRITORY_RUN", "subject: STAGE", "Quite «period» y «parent»");
        assertMend("request", "setting: mode", "setting: mod", "¿Quiso decir «mode»?");
        assertMend("support", "period: CYCLE", "period: CYCLE\nparent: {process: quarter}", "Quite «parent» de uno");
    }

    private void assertMend(String process, String text, String replacement, String mend) {
        List<DefinitionProblem> problems = new PluginDefinitionReader()
                .read(Sample.with(files, "processes/" + process + ".yaml", text, replacement))
                .problems();
        assertThat(problems).extracting(DefinitionProblem::mend).anyMatch(it -> it.contains(mend));
    }

    private PluginDefinition plugin() {
        return new PluginDefinitionReader().read(files).value().orElseThrow();
    }

    private static Map<String, String> files() {
        Map<String, String> files = Sample.with(
                Sample.official(),
                "posts.yaml",
                "posts:\n",
                """
                posts:
                  Profesional de mejoramiento: PROFESSIONAL
                  Líder de Grupo: LEADER
                """);
        files = Sample.with(
                files,
                "deadlines.yaml",
                "deadlines:\n",
                """
                deadlines:
                  - id: report
                    title: Informe
                    hardness: SOFT
                    closes: {last-business-day-of: NOVEMBER}
                    basis: Circular 053 de 2025
                    source: Circular 0061 de 2025
                """);
        files.putAll(Sample.resources("procedures", ""));
        return files;
    }
}
