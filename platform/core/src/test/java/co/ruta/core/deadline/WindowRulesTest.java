package co.ruta.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import co.ruta.core.deadline.WindowView.DateState;
import co.ruta.core.deadline.WindowView.GrantedExtension;
import co.ruta.core.deadline.WindowView.Phase;
import co.ruta.core.route.SampleRoute;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.DeadlineDefinition;
import co.ruta.sdk.definition.DeadlineDefinition.After;
import co.ruta.sdk.definition.DeadlineDefinition.DateRule;
import co.ruta.sdk.definition.DeadlineDefinition.DayKind;
import co.ruta.sdk.definition.DeadlineDefinition.Deferred;
import co.ruta.sdk.definition.DeadlineDefinition.Hardness;
import co.ruta.sdk.definition.DeadlineDefinition.On;
import co.ruta.sdk.definition.DeadlineDefinition.Undefined;
import co.ruta.sdk.definition.SchoolCalendar;
import co.ruta.sdk.definition.TerritoryDefinition.CalendarEvent;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowRulesTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate CLOSES = LocalDate.of(2026, 11, 28);

    private final WindowRules rules = new WindowRules(new BusinessDays());

    @Test
    void anOpenWindowShouldSayUntilWhenAndHowLong() {
        assertThat(closing(FRIDAY, new On(CLOSES), Hardness.SOFT).sentence())
                .isEqualTo("Cierra el 28 de noviembre de 2026, faltan 5 días hábiles.");
    }

    @Test
    void theLastDayShouldStillBeOpen() {
        WindowView window = closing(CLOSES, new On(CLOSES), Hardness.HARD);

        assertThat(window.phase()).isEqualTo(Phase.OPEN);
        assertThat(window.sentence()).isEqualTo("Cierra hoy, 28 de noviembre de 2026.");
        assertThat(window.late()).isFalse();
    }

    @Test
    void aSoftWindowShouldStillReceiveAndSaySo() {
        WindowView window = closing(LocalDate.of(2026, 11, 20), new On(LocalDate.of(2026, 10, 30)), Hardness.SOFT);

        assertThat(window.late()).isTrue();
        assertThat(window.refuses()).isFalse();
        assertThat(window.sentence())
                .isEqualTo("Cerró el 30 de octubre de 2026, hace 13 días hábiles. Todavía se recibe; quedará con su"
                        + " fecha real.");
    }

    @Test
    void aHardWindowShouldRefuseAndPointToTheExtension() {
        WindowView window = closing(CLOSES.plusDays(2), new On(CLOSES), Hardness.HARD);

        assertThat(window.refuses()).isTrue();
        assertThat(window.sentence()).contains("se necesita una prórroga").contains("lo escrito se conserva");
    }

    @Test
    void aDeferredDateShouldNameTheActAndMakeNobodyLate() {
        WindowView window = closing(LocalDate.of(2099, 1, 1), new Deferred("circular de noviembre"), Hardness.HARD);

        assertThat(window.closes().state()).isEqualTo(DateState.DEFERRED);
        assertThat(window.late()).isFalse();
        assertThat(window.refuses()).isFalse();
        assertThat(window.sentence()).isEqualTo("Cierre por definir: circular de noviembre.");
    }

    @Test
    void anUndefinedDateShouldMakeNobodyLate() {
        WindowView window = closing(LocalDate.of(2099, 1, 1), new Undefined(), Hardness.HARD);

        assertThat(window.phase()).isEqualTo(Phase.NO_DATE);
        assertThat(window.late()).isFalse();
        assertThat(window.sentence()).isEqualTo("Cierre por definir.");
    }

    @Test
    void anEventWithoutDateShouldLeaveTheWindowUndefined() {
        WindowView window = window(
                FRIDAY,
                Optional.of(new After("week", 1, DayKind.CALENDAR)),
                Optional.empty(),
                cycle(List.of(new CalendarEvent(
                        "week", "Primera semana", Optional.empty(), Optional.empty(), SampleRoute.SOURCE))),
                Optional.empty());

        assertThat(window.opens().state()).isEqualTo(DateState.UNDEFINED);
        assertThat(window.refuses()).isFalse();
        assertThat(window.opens().text()).contains("«Primera semana»").contains("aún no tiene fecha");
    }

    @Test
    void aCalendarsOwnEventShouldStandOverEverybodys() {
        Optional<CycleValues> values = cycle(List.of(
                week(LocalDate.of(2026, 1, 16), Optional.empty()),
                week(LocalDate.of(2026, 8, 28), Optional.of(SchoolCalendar.B))));
        DeadlineDefinition deadline =
                definition(Optional.of(new After("week", 1, DayKind.CALENDAR)), Optional.empty(), Hardness.SOFT);

        assertThat(rules.on(FRIDAY, deadline, 2026, values, SchoolCalendar.A, Optional.empty())
                        .opens()
                        .date())
                .contains(LocalDate.of(2026, 1, 17));
        assertThat(rules.on(FRIDAY, deadline, 2026, values, SchoolCalendar.B, Optional.empty())
                        .opens()
                        .date())
                .contains(LocalDate.of(2026, 8, 29));
    }

    private static CalendarEvent week(LocalDate last, Optional<SchoolCalendar> calendar) {
        return new CalendarEvent(
                "week",
                "Primera semana",
                Optional.of(last.minusDays(4)),
                Optional.of(last),
                SampleRoute.SOURCE,
                calendar);
    }

    @Test
    void aWindowThatOpensAfterAnEventShouldCountFromItsLastDay() {
        WindowView window = window(
                LocalDate.of(2026, 1, 14),
                Optional.of(new After("week", 1, DayKind.CALENDAR)),
                Optional.empty(),
                cycle(List.of(new CalendarEvent(
                        "week",
                        "Primera semana",
                        Optional.of(LocalDate.of(2026, 1, 12)),
                        Optional.of(LocalDate.of(2026, 1, 16)),
                        SampleRoute.SOURCE))),
                Optional.empty());

        assertThat(window.opens().date()).contains(LocalDate.of(2026, 1, 17));
        assertThat(window.phase()).isEqualTo(Phase.NOT_OPEN_YET);
        assertThat(window.refuses()).isTrue();
        assertThat(window.sentence()).startsWith("Abre el 17 de enero de 2026");
    }

    @Test
    void theTerritorysCalendarShouldStandOverTheRuleAndCiteItsAct() {
        WindowView window = rules.on(
                FRIDAY,
                definition(Optional.empty(), Optional.of(new Undefined()), Hardness.SOFT),
                2026,
                Optional.of(SampleRoute.cycle(2026, true, Optional.of(CLOSES))),
                SchoolCalendar.A,
                Optional.empty());

        assertThat(window.closes().date()).contains(CLOSES);
        assertThat(window.source()).hasToString("Aviso 12 de 2026");
    }

    @Test
    void anExtensionShouldMoveTheLastDayAndCiteItsAct() {
        WindowView window = window(
                CLOSES.plusDays(2),
                Optional.empty(),
                Optional.of(new On(CLOSES)),
                Optional.empty(),
                Optional.of(extension(LocalDate.of(2026, 12, 11))));

        assertThat(window.late()).isFalse();
        assertThat(window.extension().orElseThrow().otherwise()).contains(CLOSES);
        assertThat(window.sentence()).contains("11 de diciembre de 2026").contains("por prórroga (Resolución 9)");
    }

    @Test
    void anExtensionShouldNeverShortenTheWindow() {
        WindowView window = window(
                FRIDAY,
                Optional.empty(),
                Optional.of(new On(CLOSES)),
                Optional.empty(),
                Optional.of(extension(CLOSES.minusDays(5))));

        assertThat(window.extension()).isEmpty();
        assertThat(window.closes().date()).contains(CLOSES);
    }

    private WindowView closing(LocalDate today, DateRule rule, Hardness hardness) {
        return rules.on(
                today,
                definition(Optional.empty(), Optional.of(rule), hardness),
                2026,
                Optional.empty(),
                SchoolCalendar.A,
                Optional.empty());
    }

    private WindowView window(
            LocalDate today,
            Optional<DateRule> opens,
            Optional<DateRule> closes,
            Optional<CycleValues> cycle,
            Optional<GrantedExtension> extension) {
        return rules.on(today, definition(opens, closes, Hardness.SOFT), 2026, cycle, SchoolCalendar.A, extension);
    }

    private static DeadlineDefinition definition(
            Optional<DateRule> opens, Optional<DateRule> closes, Hardness hardness) {
        return new DeadlineDefinition("self-assessment", "Entrega", hardness, opens, closes, SampleRoute.SOURCE);
    }

    private static Optional<CycleValues> cycle(List<CalendarEvent> events) {
        return Optional.of(new CycleValues(2026, true, "sample-2020", SourceRef.DESIGN_DECISION, events, List.of()));
    }

    private static GrantedExtension extension(LocalDate closes) {
        return new GrantedExtension("X", closes, "Resolución 9", Optional.empty());
    }
}
