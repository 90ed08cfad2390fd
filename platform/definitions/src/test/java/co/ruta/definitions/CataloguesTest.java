package co.ruta.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CataloguesTest {
    private final Map<String, Catalogue> catalogues = Catalogues.builtIn();

    @Test
    void theEditionOf2008HasNinetyThreeComponents() {
        assertThat(counts("guia34-2008")).containsExactly("6/34", "4/19", "5/26", "4/14");
    }

    @Test
    void theEditionOf2026HasFortyFiveComponents() {
        assertThat(counts("guia34-2026")).containsExactly("5/16", "3/11", "4/10", "3/8");
    }

    /** Installations keep a catalogue as they first met it: a change under the same id would never reach them. */
    @Test
    void whatWasPublishedDoesNotChange() throws IOException {
        List<String> shipped = Catalogues.texts().entrySet().stream()
                .map(it -> it.getKey() + " " + Fingerprint.of(it.getValue()))
                .toList();
        assertThat(Files.readAllLines(Path.of("catalogues.lock"))).containsExactlyElementsOf(shipped);
    }

    @Test
    void sequencesRunFromOneWithoutGaps() {
        catalogues.values().forEach(catalogue -> {
            List<Integer> sequences =
                    catalogue.components().map(Component::sequence).toList();
            assertThat(sequences).first().isEqualTo(1);
            assertThat(sequences).last().isEqualTo(sequences.size());
            assertThat(sequences).isSorted().doesNotHaveDuplicates();
        });
    }

    @Test
    void theCrosswalkPointsIntoTheEarlierEdition() {
        Catalogue later = catalogues.get("guia34-2026");
        assertThat(later.earlier()).contains("guia34-2008");
        assertThat(later.components()
                        .flatMap(it -> it.fromEarlier().stream())
                        .filter(it ->
                                catalogues.get("guia34-2008").component(it).isEmpty()))
                .isEmpty();
    }

    @Test
    void aTerritorysTextsTakeTheirPlaceAtTheLevels() {
        Catalogue catalogue = catalogues
                .get("guia34-2008")
                .withDescriptors(Map.of("directiva.gobierno-escolar.consejo-directivo", Map.of(2, "Se reúne")));
        assertThat(catalogue
                        .component("directiva.gobierno-escolar.consejo-directivo")
                        .orElseThrow()
                        .descriptor(2))
                .contains("Se reúne");
        assertThat(catalogue.components()).hasSize(93);
    }

    private List<String> counts(String id) {
        return catalogues.get(id).areas().stream()
                .map(it -> it.processes().size() + "/" + it.components().count())
                .toList();
    }
}
