package co.ruta.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import co.ruta.sdk.format.FormatLayout.Orientation;
import co.ruta.sdk.format.FormatLayout.Paper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Formats as real secretarías use them can be said: views over documents, a control, a checklist, a letter, an acta. */
final class OfficialFormatsTest {
    private final Map<String, String> files = Sample.official();

    @Test
    void everyOneOfThemIsSound() {
        assertThat(new PluginDefinitionReader().read(files).problems()).isEmpty();
        assertThat(plugin().formats())
                .filteredOn(it -> it.code().isPresent())
                .extracting(it -> it.code().orElseThrow() + " " + it.version())
                .containsExactly(
                        "AP-AI-RG-110 1",
                        "D02.03 V2",
                        "D02.03.F01 V5",
                        "D02.03.F02 V3.0",
                        "MI-GE-RG-300 1",
                        "MI-GE-RG-382 1",
                        "SE-GO-P03-R07 04");
    }

    @Test
    void thePlanSaysEveryColumnOfItsForm() {
        FormatDefinition plan = plugin().format("d02-03-f01", 5).orElseThrow();
        assertThat(bound(plan))
                .contains(
                        DocumentField.SCHOOL_DANE_CODE,
                        DocumentField.SCHOOL_HEAD,
                        DocumentField.PLAN_FROM,
                        DocumentField.PLAN_TO,
                        DocumentField.OPPORTUNITY_AREA,
                        DocumentField.OPPORTUNITY_PROCESS,
                        DocumentField.OPPORTUNITY_COMPONENT,
                        DocumentField.OPPORTUNITY_PRIORITY,
                        DocumentField.OBJECTIVE_TEXT,
                        DocumentField.GOAL_QUANTITY,
                        DocumentField.GOAL_UNIT,
                        DocumentField.GOAL_DUE,
                        DocumentField.INDICATOR_NUMERATOR,
                        DocumentField.INDICATOR_DENOMINATOR,
                        DocumentField.ACTION_WEIGHT,
                        DocumentField.ACTION_OWNER,
                        DocumentField.RESOURCE_COST,
                        DocumentField.RESOURCE_SOURCE,
                        DocumentField.PLAN_ACT_DATE);
        assertThat(FormatPaths.kept(plan, plugin().id()).values())
                .containsExactly(
                        "plan/extra.valle-claro.team", "plan/opportunities/*/extra.valle-claro.critical-factor");
        assertThat(plan.layout().page()).hasValueSatisfying(it -> {
            assertThat(it.orientation()).isEqualTo(Orientation.LANDSCAPE);
            assertThat(it.paper()).isEqualTo(Paper.OFICIO);
        });
    }

    @Test
    void aRowShowsWhatItsActionAnswers() {
        FormatDefinition route = plugin().format("mi-ge-rg-382").orElseThrow();
        FormatField weakness = route.field("route/weakness").orElseThrow();
        FieldType.Table table =
                (FieldType.Table) route.field("route").orElseThrow().type();
        DocumentField field = ((FieldPlace.Bound) weakness.place()).field();
        assertThat(table.rows().orElseThrow().reaches(field.node())).isTrue();
        assertThat(table.rows().orElseThrow().hasOne(field.node())).isFalse();
        assertThat(table.rows().orElseThrow().hasOne(DocumentField.GOAL_TEXT.node()))
                .isTrue();
    }

    @Test
    void aFormatKeepsRowsOfItsOwnAndLeavesAColumnToTheSecretaria() {
        FormatDefinition route = plugin().format("mi-ge-rg-382").orElseThrow();
        assertThat(FormatPaths.kept(route, plugin().id()))
                .containsOnly(
                        Map.entry("beyond/activity", "plan/rows/*/extra.valle-claro.activity"),
                        Map.entry("beyond/budget", "plan/rows/*/extra.valle-claro.budget"));
        assertThat(route.field("route/verified").orElseThrow().verified()).isTrue();
        assertThat(((FieldType.Table) route.field("beyond").orElseThrow().type()).year())
                .contains(FieldType.OfYear.CYCLE);
    }

    @Test
    void aControlIsPrefilledAndKeepsWhatPeopleAdd() {
        FormatDefinition control = plugin().format("mi-ge-rg-300").orElseThrow();
        assertThat(FormatPaths.kept(control, plugin().id()))
                .containsEntry("deliveries/channel", "deliveries/*/channel")
                .containsEntry("deliveries/remarks", "deliveries/*/remarks")
                .doesNotContainKey("deliveries/receipt");
    }

    @Test
    void aDateAndAVersionSayWhichFormIsUsed() {
        FormatDefinition plan = plugin().format("d02-03-f01").orElseThrow();
        assertThat(plan.usedOn(java.time.LocalDate.of(2025, 4, 8))).isTrue();
        assertThat(plan.usedOn(java.time.LocalDate.of(2025, 4, 7))).isFalse();
    }

    @Test
    void mistakesAreSaidWithLineAndMend() {
        assertProblem("d02-03-f01/v5", "bind: school/name", "bind: school/nome", "¿Quiso decir «school/name»?");
        assertProblem("d02-03-f01/v5", "bind: plan/from", "bind: plan/goals/*/quantity", "Póngalo en una tabla");
        assertProblem(
                "d02-03-f01/v5",
                "type: DATE, bind: plan/goals/*/due",
                "type: TEXT, bind: plan/goals/*/due",
                "type: DATE");
        assertProblem("d02-03-f01/v5", "priority/urgency", "priority/urgencia", "¿Quiso decir «urgency»?");
        assertProblem("d02-03-f01/v5", "extra: plan}", "lines: 2}", "Agregue «bind»");
        assertProblem(
                "d02-03/v2",
                "bind: plan/indicators/*/name",
                "bind: assessment/ratings/*/note",
                "Use otra tabla para ese dato");
        assertProblem("d02-03/v2", "value: ON_TIME", "value: ON-TIME", "¿Quiso decir «ON_TIME»?");
        assertProblem(
                "se-go-p03-r07/v1",
                "bind: territory/secretaria",
                "bind: plan/other/text",
                "Use un dato de la plataforma");
        assertProblem("ap-ai-rg-110/v1", "{addressee}", "{adressee}", "¿Quiso decir «addressee»?");
        assertProblem("mi-ge-rg-382/v1", "by: STAFF", "by: STUFF", "¿Quiso decir «STAFF»?");
        assertProblem(
                "mi-ge-rg-382/v1",
                "extra: plan/actions/*\n            by",
                "bind: school/zone\n            by",
                "Quite «by»");
        assertProblem("mi-ge-rg-382/v1", "by: STAFF", "by: STAFF\n            several: true", "sin «several»");
        assertProblem("mi-ge-rg-382/v1", "by: STAFF", "by: STAFF\n            required: true", "Quite «required»");
        assertProblem("mi-ge-rg-382/v1", "of-year: CYCLE", "of-year: YEAR", "CYCLE, NEXT_CYCLE");
        assertProblem(
                "mi-ge-rg-382/v1",
                "rows: assessment/ratings/*",
                "of-year: CYCLE\n        rows: assessment/ratings/*",
                "use rows: plan/actions/*");
        assertProblem("mi-ge-rg-382/v1", "TEXT, extra: plan/rows/*", "TEXT, extra: plan/actions/*", "nodo de la fila");
        assertProblem("mi-ge-rg-382/v1", "field: route/action", "field: route/acton", "¿Quiso decir «route/action»?");
        assertProblem("mi-ge-rg-382/v1", "sections: [summary]", "sections: []", "Agréguela a «sections» de una hoja");
    }

    private void assertProblem(String format, String text, String replacement, String mend) {
        String file = "formats/" + format + ".yaml";
        List<DefinitionProblem> problems = new PluginDefinitionReader()
                .read(Sample.with(files, file, text, replacement))
                .problems();
        assertThat(problems).anySatisfy(it -> {
            assertThat(it.file()).isEqualTo(file);
            assertThat(it.line()).isGreaterThan(1);
            assertThat(it.mend()).contains(mend);
        });
    }

    private PluginDefinition plugin() {
        return new PluginDefinitionReader().read(files).value().orElseThrow();
    }

    private static Set<DocumentField> bound(FormatDefinition format) {
        return format.fields()
                .flatMap(it -> it.type() instanceof FieldType.Table table ? table.columns().stream() : Stream.of(it))
                .flatMap(it -> it.place() instanceof FieldPlace.Bound bound
                        ? Optional.of(bound.field()).stream()
                        : Stream.empty())
                .collect(Collectors.toSet());
    }
}
