package co.ruta.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.assessment.Guide;
import co.ruta.sdk.catalogue.Catalogue;
import co.ruta.sdk.catalogue.Level;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionsTest {
    private static Catalogue like(Catalogue it, String id, List<Level> levels, Optional<String> earlier) {
        return new Catalogue(id, it.edition(), "Guía " + id, levels, it.areas(), earlier);
    }

    @Test
    void theSameCatalogueShouldNeedNoNote() {
        Editions same = new Editions(Guide.FIRST, Guide.FIRST);

        assertThat(same.comparable()).isTrue();
        assertThat(same.note(2025)).isEmpty();
    }

    @Test
    void aCrosswalkShouldAllowAreasAndSaySo() {
        Editions editions = new Editions(Guide.FIRST, Guide.SECOND);

        assertThat(editions.comparable()).isTrue();
        assertThat(editions.note(2025).orElseThrow()).contains("equivalencia inferida");
    }

    @Test
    void aCrosswalkIntoAnotherCatalogueShouldNotCount() {
        Catalogue other = like(Guide.FIRST, "other", Guide.FIRST.levels(), Optional.empty());

        assertThat(new Editions(other, Guide.SECOND).comparable()).isFalse();
        assertThat(new Editions(other, Guide.SECOND).note(2025).orElseThrow()).contains("no hay equivalencia");
    }

    @Test
    void asManyLevelsUnderOtherNamesShouldBeAnotherScale() {
        List<Level> renamed = Guide.FIRST.levels().stream()
                .map(it -> new Level(it.value(), "n" + it.value(), it.name(), it.meaning()))
                .toList();
        Editions editions =
                new Editions(Guide.FIRST, like(Guide.SECOND, "renamed", renamed, Optional.of(Guide.FIRST.id())));

        assertThat(editions.crosswalk()).isTrue();
        assertThat(editions.sameScale()).isFalse();
        assertThat(editions.comparable()).isFalse();
        assertThat(editions.note(2025).orElseThrow()).contains("otra escala");
    }
}
