package co.ruta.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.PriorityScheme;
import co.ruta.sdk.definition.PriorityScheme.First;
import co.ruta.sdk.definition.PriorityScheme.Order;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** By what opportunities are put in order, as a plugin writes it. */
final class PriorityReaderTest {
    private static final String ONE =
            """
            criteria:
              - id: prioridad
                title: Prioridad
                help: 1, este año; 3, después
                from: 1
                to: 3
                labels: {1: alta, 3: baja}
            order: SINGLE
            first: LOWEST
            ties: []
            source: Circular 1 de 2024, prioridad
            """;

    private static Reading<PluginDefinition> read(String priorities) {
        Map<String, String> files = new LinkedHashMap<>(Sample.plugin());
        files.put("priorities.yaml", priorities);
        return new PluginDefinitionReader().read(files);
    }

    private static DefinitionProblem only(String text, String replacement) {
        assertThat(ONE).contains(text);
        Reading<PluginDefinition> reading = read(ONE.replace(text, replacement));
        assertThat(reading.problems()).hasSize(1);
        return reading.problems().get(0);
    }

    @Test
    void aPluginThatSaysNothingTakesGuia34() {
        assertThat(new PluginDefinitionReader()
                        .read(Sample.plugin())
                        .value()
                        .orElseThrow()
                        .priorities())
                .isEqualTo(PriorityScheme.GUIA_34);
    }

    @Test
    void oneValueIsRead() {
        PriorityScheme scheme = read(ONE).value().orElseThrow().priorities();

        assertThat(scheme.order()).isEqualTo(Order.SINGLE);
        assertThat(scheme.first()).isEqualTo(First.LOWEST);
        assertThat(scheme.criteria()).singleElement().satisfies(it -> {
            assertThat(it.values()).containsExactly(1, 2, 3);
            assertThat(it.weight()).isEqualTo(1);
            assertThat(it.label(1)).contains("alta");
            assertThat(it.label(2)).isEmpty();
        });
    }

    @Test
    void whatMakesNoScaleIsRefused() {
        assertThat(only("to: 3\n    labels: {1: alta, 3: baja}", "to: 1").mend())
                .contains("mayor que «from»");
        assertThat(only("to: 3", "to: 11").code()).isEqualTo("OUT_OF_RANGE");
        assertThat(only("3: baja", "4: baja").message()).contains("escala de 1 a 3");
        assertThat(only("3: baja", "tres: baja").code()).isEqualTo("WRONG_FORMAT");
    }

    @Test
    void aTieNamesACriterionThatExists() {
        assertThat(only("ties: []", "ties: [prioridda]").mend()).isEqualTo("¿Quiso decir «prioridad»?");
        assertThat(only("ties: []", "ties: [prioridad, prioridad]").code()).isEqualTo("DUPLICATE");
    }

    @Test
    void noneAndTooManyAreRefused() {
        assertThat(read("criteria: []\norder: SUM\nfirst: HIGHEST\nsource: x\n").problems())
                .singleElement()
                .satisfies(it -> assertThat(it.mend()).isEqualTo("Escriba entre uno y 6."));
    }
}
