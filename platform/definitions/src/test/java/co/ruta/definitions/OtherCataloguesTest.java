package co.ruta.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.definitions.RoundTripTest.NoPlugins;
import co.ruta.definitions.TerritoryReader.PluginMissing;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.TerritoryDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Catalogues unlike Guía 34: other areas, other numbers, other scales. */
final class OtherCataloguesTest {
    private static final String ID = "propia";

    /** One process with so many components, numbered four deep, on a scale of so many levels. */
    private static String catalogue(int components, int levels) {
        return "id: " + ID + "\nedition: 2026\ntitle: Guía propia\nlevels:\n"
                + IntStream.rangeClosed(1, levels)
                        .mapToObj(
                                it -> "  - {value: " + it + ", slug: n" + it + ", name: N" + it + ", meaning: Algo}\n")
                        .collect(Collectors.joining())
                + "areas:\n  - slug: a\n    number: \"7\"\n    name: Área\n    processes:\n"
                + "      - slug: p\n        number: \"7.2\"\n        name: Proceso\n        components:\n"
                + IntStream.rangeClosed(1, components)
                        .mapToObj(it ->
                                "          - {slug: c" + it + ", number: \"7.2.1." + it + "\", name: C" + it + "}\n")
                        .collect(Collectors.joining());
    }

    private static Reading<Catalogue> read(int components, int levels) {
        return new CatalogueReader(Map.of()).read("propia.yaml", catalogue(components, levels));
    }

    private static Reading<TerritoryDefinition> territory(int strengthFrom, String cycles, int levels) {
        Map<String, String> files = new LinkedHashMap<>(Sample.territory());
        files = Sample.with(files, "territory.yaml", "strength-from: 3", "strength-from: " + strengthFrom);
        files.put("calendar.yaml", "cycles:\n" + cycles);
        files.put("catalogues/" + ID + ".yaml", catalogue(65, levels));
        return new TerritoryReader(new NoPlugins(), PluginMissing.IS_TOLERATED).read(files);
    }

    @Test
    void sixtyFiveComponentsOnFiveLevelsAreRead() {
        Catalogue catalogue = read(65, 5).value().orElseThrow();

        assertThat(catalogue.components()).hasSize(65);
        assertThat(catalogue.best()).isEqualTo(5);
        assertThat(catalogue.component("c65").orElseThrow().number()).isEqualTo("7.2.1.65");
    }

    @Test
    void scalesFromTwoToNineLevelsAreRead() {
        IntStream.rangeClosed(2, 9)
                .forEach(it -> assertThat(read(3, it).problems()).isEmpty());
        assertThat(read(3, 1).problems()).extracting(DefinitionProblem::code).containsExactly("INCONSISTENT");
    }

    @Test
    void moreComponentsThanADeliveryKeepsAreRefused() {
        assertThat(read(512, 4).problems()).isEmpty();
        assertThat(read(513, 4).problems()).singleElement().satisfies(it -> assertThat(it.message())
                .contains("513"));
    }

    @Test
    void anAreaOrProcessWithNothingToRateIsRefused() {
        String empty = catalogue(3, 4) + "      - {slug: q, number: \"7.3\", name: Vacío, components: []}\n"
                + "  - {slug: b, number: \"8\", name: Otra, processes: []}\n";

        assertThat(new CatalogueReader(Map.of()).read("propia.yaml", empty).problems())
                .extracting(DefinitionProblem::message)
                .containsExactly("«components» está vacío.", "«processes» está vacío.");
    }

    @Test
    void thresholdsFitTheScaleOfEveryOpenCycle() {
        String own = "  - {year: 2026, open: true, catalogue: propia, source: prueba}\n";
        String closed = "  - {year: 2025, open: false, catalogue: guia34-2008, source: prueba}\n";

        assertThat(territory(5, own + closed, 5).problems()).isEmpty();
        assertThat(territory(5, own + closed.replace("false", "true"), 5).problems())
                .extracting(DefinitionProblem::mend)
                .isEqualTo(List.of("Esa escala tiene 4 niveles."));
        assertThat(territory(5, own, 3).problems())
                .extracting(DefinitionProblem::mend)
                .isEqualTo(List.of("Esa escala tiene 3 niveles."));
    }
}
