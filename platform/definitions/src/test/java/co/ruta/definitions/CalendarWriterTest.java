package co.ruta.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.definitions.TerritoryReader.PluginMissing;
import co.ruta.sdk.definition.TerritoryDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CalendarWriterTest {
    private static final String CALENDAR =
            """
            # Fechas.
            cycles:
              # la de este año
              - year: 2026
                open: true # hasta diciembre
                catalogue: guia34-2008
                source: Circular 1 de 2024
                events:
                  - {id: first-week, title: Primera semana, from: 2026-01-12, to: 2026-01-16, source: Circular 2 de 2025}
              - year: 2025
                catalogue: guia34-2008
                source: Circular 1 de 2024
            """;

    @Test
    void aYearThatIsAddedShouldBeOpenAndLeaveTheRestAsItWas() {
        String changed = new CalendarWriter(CALENDAR)
                .adding(2027, "guia34-2026", "Circular \"7\" de 2027, artículo 2")
                .orElseThrow();
        assertThat(changed.lines()).containsAll(CALENDAR.lines().toList());
        TerritoryDefinition.CycleValues added = read(changed).cycle(2027).orElseThrow();
        assertThat(added.open()).isTrue();
        assertThat(added.catalogue()).isEqualTo("guia34-2026");
        assertThat(added.source().document()).isEqualTo("Circular \"7\" de 2027");
        assertThat(read(changed).cycle(2026)).isEqualTo(read(CALENDAR).cycle(2026));
    }

    @Test
    void aYearShouldBeClosedAndOpenedWithoutTouchingAnother() {
        String closed = new CalendarWriter(CALENDAR).setting(2026, false).orElseThrow();
        assertThat(closed).isEqualTo(CALENDAR.replace("open: true #", "open: false #"));
        String opened = new CalendarWriter(closed).setting(2025, true).orElseThrow();
        assertThat(read(opened).openCycles())
                .extracting(TerritoryDefinition.CycleValues::year)
                .containsExactly(2025);
    }

    @Test
    void aFileInAnotherFormShouldBeLeftToWhoeverWroteIt() {
        assertThat(new CalendarWriter("cycles: []\n").adding(2027, "guia34-2008", "Acto"))
                .isEmpty();
        assertThat(new CalendarWriter(CALENDAR).setting(2024, true)).isEmpty();
    }

    private static TerritoryDefinition read(String calendar) {
        Map<String, String> files = new LinkedHashMap<>(Sample.territory());
        files.put("calendar.yaml", calendar);
        return new TerritoryReader(Sample.lookup(), PluginMissing.IS_TOLERATED)
                .read(files)
                .value()
                .orElseThrow();
    }
}
