package co.ruta.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.definitions.TerritoryReader.PluginMissing;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.DefinitionProblem;
import co.ruta.sdk.definition.SchoolCalendar;
import co.ruta.sdk.definition.TerritoryDefinition;
import co.ruta.sdk.definition.TerritoryDefinition.CalendarEvent;
import co.ruta.sdk.definition.TerritoryDefinition.DeadlineDates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
    void aYearThatWasThereForItsDatesShouldOpenWithItsOwnGuide() {
        String added = new CalendarWriter(new CalendarWriter(CALENDAR)
                        .adding(2027, "guia34-2008", "Circular 1 de 2026")
                        .orElseThrow())
                .setting(2027, false)
                .orElseThrow();
        String opened = new CalendarWriter(added)
                .opening(2027, "guia34-2026", "Circular 7 de 2027")
                .orElseThrow();

        TerritoryDefinition.CycleValues year = read(opened).cycle(2027).orElseThrow();
        assertThat(year.open()).isTrue();
        assertThat(year.catalogue()).isEqualTo("guia34-2026");
        assertThat(year.source().document()).isEqualTo("Circular 7 de 2027");
        assertThat(read(opened).cycle(2026)).isEqualTo(read(CALENDAR).cycle(2026));
    }

    @Test
    void aFileInAnotherFormShouldBeLeftToWhoeverWroteIt() {
        assertThat(new CalendarWriter("cycles: []\n").adding(2027, "guia34-2008", "Acto"))
                .isEmpty();
        assertThat(new CalendarWriter(CALENDAR).setting(2024, true)).isEmpty();
    }

    @Test
    void datesShouldBeWrittenWhereThereAreNone() {
        String dated = new CalendarWriter(CALENDAR)
                .dating(2025, dates("2025-11-28", "Circular 9 de 2025", Optional.empty()))
                .orElseThrow();

        assertThat(dated.lines()).containsAll(CALENDAR.lines().toList());
        assertThat(read(dated).cycle(2025).orElseThrow().deadlines())
                .containsExactly(dates("2025-11-28", "Circular 9 de 2025", Optional.empty()));
        assertThat(read(dated).cycle(2026)).isEqualTo(read(CALENDAR).cycle(2026));
    }

    @Test
    void datesShouldTakeThePlaceOfThoseOfTheSameCalendarOnly() {
        String first = new CalendarWriter(CALENDAR)
                .dating(2026, dates("2026-11-27", "Circular 9 de 2026", Optional.empty()))
                .orElseThrow();
        String other = new CalendarWriter(first)
                .dating(2026, dates("2026-06-12", "Circular 10 de 2026", Optional.of(SchoolCalendar.B)))
                .orElseThrow();
        String moved = new CalendarWriter(
                        other.replace("act: \"Circular 9", "# acordada en comité\n        act: \"Circular 9"))
                .dating(2026, dates("2026-12-04", "Circular 11 de 2026", Optional.empty()))
                .orElseThrow();

        assertThat(read(moved).cycle(2026).orElseThrow().deadlines())
                .containsExactly(
                        dates("2026-12-04", "Circular 11 de 2026", Optional.empty()),
                        dates("2026-06-12", "Circular 10 de 2026", Optional.of(SchoolCalendar.B)));
        assertThat(moved).contains("# acordada en comité", "# hasta diciembre", "# la de este año");
        assertThat(read(moved).cycle(2026).orElseThrow().deadline("assessment", SchoolCalendar.B))
                .isEqualTo(Optional.of(dates("2026-06-12", "Circular 10 de 2026", Optional.of(SchoolCalendar.B))));
    }

    @Test
    void anEventInItsAuthorsShortFormShouldBeLeftToThem() {
        CalendarEvent week = new CalendarEvent(
                "first-week",
                "Primera semana",
                Optional.of(LocalDate.of(2027, 1, 12)),
                Optional.of(LocalDate.of(2027, 1, 16)),
                new SourceRef("Resolución 1 de 2026", ""));

        assertThat(new CalendarWriter(CALENDAR).dating(2026, week)).isEmpty();
        String dated = new CalendarWriter(CALENDAR).dating(2025, week).orElseThrow();
        assertThat(read(dated).cycle(2025).orElseThrow().events()).containsExactly(week);
    }

    @Test
    void aDateInTheYearInWhichAPlanIsMadeShouldBeAdvisedOn() {
        String inThisYear = new CalendarWriter(CALENDAR)
                .dating(2026, dates("2026-12-04", "Circular 9 de 2026", Optional.empty()))
                .orElseThrow();
        String inTheNext = new CalendarWriter(new CalendarWriter(inThisYear)
                        .adding(2027, "guia34-2008", "Circular 9 de 2026")
                        .orElseThrow())
                .dating(2027, dates("2026-12-04", "Circular 9 de 2026", Optional.empty()))
                .orElseThrow();

        assertThat(reading(inThisYear).value()).isPresent();
        assertThat(reading(inThisYear).advice())
                .extracting(DefinitionProblem::message)
                .anyMatch(it -> it.startsWith("El evento «first-week»"));
        assertThat(reading(inThisYear).advice()).last().satisfies(it -> {
            assertThat(it.code()).isEqualTo("DATE_IN_ANOTHER_YEAR");
            assertThat(it.message()).contains("«assessment»", "vigencia 2026", "rige desde 2027");
            assertThat(inThisYear.split("\n")[it.line() - 1]).contains("closes: 2026-12-04");
        });
        assertThat(reading(new CalendarWriter(inTheNext).setting(2027, false).orElseThrow())
                        .advice())
                .extracting(DefinitionProblem::message)
                .noneMatch(it -> it.contains("«assessment»"));
    }

    private static DeadlineDates dates(String closes, String act, Optional<SchoolCalendar> calendar) {
        return new DeadlineDates(
                "assessment", Optional.empty(), Optional.of(LocalDate.parse(closes)), new SourceRef(act, ""), calendar);
    }

    /** Beside a plugin whose stage applies to the next year. */
    private static Reading<TerritoryDefinition> reading(String calendar) {
        Map<String, String> files = new LinkedHashMap<>(Sample.territory());
        files.put("calendar.yaml", calendar);
        return new TerritoryReader(
                        Sample.lookup(Sample.with(
                                Sample.plugin(), "stages.yaml", "applies-to: CYCLE", "applies-to: NEXT_CYCLE")),
                        PluginMissing.IS_A_PROBLEM)
                .read(files);
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
