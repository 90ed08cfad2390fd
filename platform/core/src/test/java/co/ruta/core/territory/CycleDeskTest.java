package co.ruta.core.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plugin.FakePlugins;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Years are opened one after the other, by an act, as a revision. */
final class CycleDeskTest {
    private static final TerritoryId VALLEY = new TerritoryId("valle-claro");

    private final PersonId leader = PersonId.mint();
    private final Territories territories = InMemoryTerritories.with(
            new FakePlugins().with(TerritoryFixtures.plugin("1.0.0")), VALLEY.value(), "Valle Claro");
    private final Cycles cycles = new CycleDesk(territories, new NoteCalendar());

    @Test
    void theYearAfterTheNewestIsNext() {
        assertThat(cycles.next(VALLEY)).isEqualTo(2027);
        assertThatThrownBy(() -> cycles.open(leader, VALLEY, 2028, "sample-2020", "Circular 7"))
                .hasMessageContaining("CYCLE_NOT_NEXT");
        assertThatThrownBy(() -> cycles.open(leader, VALLEY, 27, "sample-2020", "Circular 7"))
                .hasMessageContaining("CYCLE_NOT_NEXT");
    }

    @Test
    void openingNeedsAnActAndBecomesARevision() {
        assertThatThrownBy(() -> cycles.open(leader, VALLEY, 2027, "sample-2020", "  "))
                .hasMessageContaining("ACT_MISSING");
        assertThatThrownBy(() -> cycles.open(leader, VALLEY, 2027, "sample-2020", "x".repeat(201)))
                .hasMessageContaining("TEXT_TOO_LONG");
        cycles.open(leader, VALLEY, 2027, "sample-2020", "Circular 7\n de 2027");
        assertThat(territories.get(VALLEY).revision()).isEqualTo(2);
        assertThat(territories.files(VALLEY, 2)).containsEntry("note.txt", "2027 sample-2020 Circular 7 de 2027");
        assertThat(territories.history(VALLEY).get(0).comment()).isEqualTo("Se abrió la vigencia 2027");
        assertThat(territories.history(VALLEY).get(0).author()).contains(leader);
    }

    @Test
    void aYearOfTheCalendarIsClosedOnceAndAnUnknownOneRefused() {
        cycles.set(leader, VALLEY, 2026, true);
        assertThat(territories.get(VALLEY).revision()).as("it was open").isEqualTo(1);
        cycles.set(leader, VALLEY, 2026, false);
        assertThat(territories.files(VALLEY, 2)).containsEntry("note.txt", "2026 false");
        assertThatThrownBy(() -> cycles.set(leader, VALLEY, 2019, true)).hasMessageContaining("CYCLE_UNKNOWN");
    }

    @Test
    void aFileThatCannotBeEditedIsLeftAlone() {
        Cycles none = new CycleDesk(territories, new NoteCalendar() {
            @Override
            public Optional<Map<String, String>> setting(Map<String, String> files, int year, boolean open) {
                return Optional.empty();
            }
        });
        assertThatThrownBy(() -> none.set(leader, VALLEY, 2026, false)).hasMessageContaining("CALENDAR_NOT_EDITABLE");
        assertThat(territories.get(VALLEY).revision()).isEqualTo(1);
    }
}
