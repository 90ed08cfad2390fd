package co.ruta.core.territory;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.id.TerritoryId;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import co.ruta.sdk.definition.TerritoryDefinition.Municipality;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which year people find first. */
final class TerritoryTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 15);

    @Test
    void aYearOpenedAheadShouldNotRunBeforeItBegins() {
        Territory both = with(TerritoryFixtures.year(2026, true), TerritoryFixtures.year(2027, true));
        assertThat(both.runningYear(OCTOBER)).contains(2026);
        assertThat(both.runningYear(LocalDate.of(2026, 12, 31))).contains(2026);
        assertThat(both.runningYear(LocalDate.of(2027, 1, 1))).contains(2027);
    }

    @Test
    void theNewestOpenYearShouldRunWhileTodaysIsNotOpen() {
        assertThat(with(
                                TerritoryFixtures.year(2024, true),
                                TerritoryFixtures.year(2025, true),
                                TerritoryFixtures.year(2026, false))
                        .runningYear(OCTOBER))
                .contains(2025);
    }

    @Test
    void theNextYearShouldRunWhenNoneHasBegun() {
        assertThat(with(TerritoryFixtures.year(2028, true), TerritoryFixtures.year(2027, true))
                        .runningYear(OCTOBER))
                .contains(2027);
        assertThat(with(TerritoryFixtures.year(2026, false)).runningYear(OCTOBER))
                .isEmpty();
    }

    @Test
    void municipalitiesShouldStandInTheAlphabetsOrder() {
        Territory unsorted = new Territory(
                new TerritoryId("valle-claro"),
                1,
                TerritoryFixtures.of("Labateca", "Cucutilla", "Ábrego", "La Playa", "Cácota", "La Esperanza"),
                Optional.empty(),
                Optional.empty());
        assertThat(unsorted.municipalities())
                .extracting(Municipality::name)
                .containsExactly("Ábrego", "Cácota", "Cucutilla", "La Esperanza", "La Playa", "Labateca");
    }

    private static Territory with(CycleValues... years) {
        return new Territory(
                new TerritoryId("valle-claro"),
                1,
                TerritoryFixtures.territory("valle-claro", "Valle Claro", ">=1.0.0", List.of(years)),
                Optional.empty(),
                Optional.empty());
    }
}
