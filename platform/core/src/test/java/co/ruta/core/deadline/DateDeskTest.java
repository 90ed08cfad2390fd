package co.ruta.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.account.Grant;
import co.ruta.core.account.Principal;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plugin.FakePlugins;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.territory.InMemoryTerritories;
import co.ruta.core.territory.NoteCalendar;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.TerritoryFixtures;
import co.ruta.sdk.Role;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.DeadlineDefinition;
import co.ruta.sdk.definition.DeadlineDefinition.After;
import co.ruta.sdk.definition.DeadlineDefinition.DayKind;
import co.ruta.sdk.definition.DeadlineDefinition.Hardness;
import co.ruta.sdk.definition.DeadlineDefinition.Undefined;
import co.ruta.sdk.definition.PluginDefinition;
import co.ruta.sdk.definition.SchoolCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** A date for everybody is set by an act, with its reason, as a revision. */
class DateDeskTest {
    private static final TerritoryId VALLEY = new TerritoryId("valle-claro");
    private static final LocalDate CLOSES = LocalDate.of(2026, 12, 4);

    private final Principal leader = new Principal(PersonId.mint(), "Líder", List.of(Grant.in(VALLEY, Role.LEADER)));
    private final Territories territories =
            InMemoryTerritories.with(new FakePlugins().with(plugin()), VALLEY.value(), "Valle Claro");
    private final DateActs acts = new DateDesk(territories, new NoteCalendar());

    @Test
    void aDateShouldBecomeARevisionThatSaysWhy() {
        acts.close(leader, closing(2026, Optional.empty(), "Circular 45\n de 2026", "Cierre de vías"));

        assertThat(note())
                .isEqualTo("2026 DeadlineDates[id=delivery, opens=Optional.empty, closes=Optional[2026-12-04],"
                        + " act=Circular 45 de 2026, calendar=Optional.empty]");
        assertThat(territories.history(VALLEY).get(0).comment())
                .isEqualTo("«Entrega» 2026 cierra el 4 de diciembre de 2026: Cierre de vías");
        assertThat(territories.history(VALLEY).get(0).author()).contains(leader.person());
    }

    @Test
    void aYearTheCalendarLacksShouldBeAddedClosed() {
        acts.close(leader, closing(2027, Optional.of(SchoolCalendar.B), "Circular 45", "Motivo"));

        assertThat(note().lines())
                .startsWith("2027 sample-2020 Circular 45", "2027 false")
                .hasSize(3);
        assertThatThrownBy(() -> acts.close(leader, closing(2030, Optional.empty(), "Circular 45", "Motivo")))
                .hasMessageContaining("CYCLE_UNKNOWN");
    }

    @Test
    void anEventShouldBeDatedThatADeadlineCountsFrom() {
        acts.date(leader, dating("week", LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 16)));

        assertThat(note()).startsWith("2026 CalendarEvent[id=week");
        assertThatThrownBy(
                        () -> acts.date(leader, dating("other", LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 16))))
                .hasMessageContaining("EVENT_UNKNOWN");
        assertThatThrownBy(() -> acts.date(leader, dating("week", LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 9))))
                .hasMessageContaining("ENDS_BEFORE_IT_BEGINS");
    }

    @Test
    void actAndReasonShouldBeAskedForAtOnce() {
        assertThatThrownBy(() -> acts.close(leader, closing(2026, Optional.empty(), " ", "")))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .extracting(ProblemException::problems, InstanceOfAssertFactories.list(Problem.class))
                .extracting(Problem::code)
                .containsExactly("ACT_MISSING", "REASON_MISSING");
        assertThat(territories.get(VALLEY).revision()).isEqualTo(1);
    }

    @Test
    void whoIsNotTheLeaderShouldSetNoDate() {
        Principal professional =
                new Principal(PersonId.mint(), "Profesional", List.of(Grant.in(VALLEY, Role.PROFESSIONAL)));
        assertThatThrownBy(() -> acts.close(professional, closing(2026, Optional.empty(), "Circular 45", "Motivo")))
                .hasMessageContaining("ROLE_NOT_ENOUGH");
    }

    private String note() {
        return territories.files(VALLEY, territories.get(VALLEY).revision()).getOrDefault(NoteCalendar.FILE, "");
    }

    private static DateActs.Closing closing(int year, Optional<SchoolCalendar> calendar, String act, String reason) {
        return new DateActs.Closing(VALLEY, year, "delivery", calendar, CLOSES, act, reason);
    }

    private static DateActs.Dating dating(String event, LocalDate from, LocalDate to) {
        return new DateActs.Dating(VALLEY, 2026, event, Optional.empty(), from, to, "Resolución 1", "Motivo");
    }

    private static PluginDefinition plugin() {
        PluginDefinition plain = TerritoryFixtures.plugin("1.0.0");
        return new PluginDefinition(
                plain.id(),
                plain.version(),
                plain.title(),
                plain.source(),
                plain.stages(),
                plain.processes(),
                List.of(new DeadlineDefinition(
                        "delivery",
                        "Entrega",
                        Hardness.SOFT,
                        Optional.of(new After("week", 1, DayKind.CALENDAR)),
                        Optional.of(new Undefined()),
                        SourceRef.DESIGN_DECISION)),
                plain.settings(),
                plain.posts(),
                plain.texts());
    }
}
