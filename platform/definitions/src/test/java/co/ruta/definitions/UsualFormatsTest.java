package co.ruta.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import co.ruta.sdk.Stage;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.PriorityScheme;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.FieldPlace.Bound;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A stage without a format of its own is shown in the usual one. */
final class UsualFormatsTest {
    private static final PriorityScheme GUIA_34 = PriorityScheme.GUIA_34;

    @Test
    void aPluginWithoutFormatsHasOneForEachOfItsStages() {
        assertThat(UsualFormats.beside(List.of(), Stream.of(Stage.values()), GUIA_34))
                .extracting(FormatDefinition::stage, FormatDefinition::id)
                .containsExactlyInAnyOrder(
                        tuple(Optional.of(Stage.SELF_ASSESSMENT), "autoevaluacion"),
                        tuple(Optional.of(Stage.IMPROVEMENT_PLAN), "plan-de-mejoramiento"),
                        tuple(Optional.of(Stage.FOLLOW_UP), "seguimiento"),
                        tuple(Optional.empty(), "observaciones"),
                        tuple(Optional.empty(), "concepto-tecnico"));
        assertThat(read(Sample.plugin()).formats())
                .filteredOn(it -> it.stage().isPresent())
                .hasSameSizeAs(read(Sample.plugin()).stages());
    }

    @Test
    void aStageWithAFormatOfItsOwnHasThatOneAlone() {
        FormatDefinition own = read(Sample.official()).format("d02-03-f01").orElseThrow();
        assertThat(own.stage()).contains(Stage.IMPROVEMENT_PLAN);
        assertThat(UsualFormats.beside(List.of(own), Stream.of(Stage.IMPROVEMENT_PLAN, Stage.FOLLOW_UP), GUIA_34))
                .extracting(FormatDefinition::id)
                .containsExactly("d02-03-f01", "seguimiento", "observaciones", "concepto-tecnico");
    }

    @Test
    void aPluginsOwnFormatOfThatNameTakesThePlaceOfTheUsualOne() {
        FormatDefinition own = UsualFormats.beside(List.of(), Stream.of(), GUIA_34).stream()
                .filter(it -> it.id().equals("observaciones"))
                .findFirst()
                .orElseThrow();
        assertThat(UsualFormats.beside(List.of(own), Stream.of(), GUIA_34))
                .extracting(FormatDefinition::id)
                .containsExactly("observaciones", "concepto-tecnico");
    }

    @Test
    void itAsksForThePrioritiesOfThePlugin() {
        PriorityScheme single = new PriorityScheme(
                List.of(new PriorityScheme.Criterion("weight", "Peso", "1, poco; 9, mucho", 1, 9, 1, Map.of())),
                PriorityScheme.Order.SINGLE,
                PriorityScheme.First.HIGHEST,
                List.of(),
                GUIA_34.source());
        assertThat(asked(GUIA_34)).containsExactly("Urgencia 1–5", "Tendencia 1–5", "Impacto 1–5");
        assertThat(asked(single)).containsExactly("Peso 1–9");
    }

    private static List<String> asked(PriorityScheme priorities) {
        FormatDefinition plan = UsualFormats.beside(List.of(), Stream.of(Stage.IMPROVEMENT_PLAN), priorities)
                .get(0);
        FieldType.Table table =
                (FieldType.Table) plan.field("opportunities").orElseThrow().type();
        return table.columns().stream()
                .filter(it -> it.place() instanceof Bound bound
                        && bound.field() == DocumentField.OPPORTUNITY_PRIORITY
                        && bound.criterion().isPresent())
                .map(UsualFormatsTest::limits)
                .toList();
    }

    private static String limits(FormatField column) {
        FieldType.Number number = (FieldType.Number) column.type();
        return column.title() + " " + number.min().orElseThrow() + "–"
                + number.max().orElseThrow();
    }

    private static PluginDefinition read(Map<String, String> files) {
        return new PluginDefinitionReader().read(files).value().orElseThrow();
    }
}
