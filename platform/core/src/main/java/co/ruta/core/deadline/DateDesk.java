package co.ruta.core.deadline;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.core.territory.CalendarFile;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territories.Change;
import co.ruta.core.territory.Territory;
import co.ruta.sdk.Role;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.DeadlineDefinition;
import co.ruta.sdk.definition.DeadlineDefinition.After;
import co.ruta.sdk.definition.SchoolCalendar;
import co.ruta.sdk.definition.TerritoryDefinition.CalendarEvent;
import co.ruta.sdk.definition.TerritoryDefinition.CycleValues;
import co.ruta.sdk.definition.TerritoryDefinition.DeadlineDates;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the calendar's next revision with the dates an act sets. */
@Service
class DateDesk implements DateActs {
    private static final int LONGEST_ACT = 200;
    private static final int LONGEST_REASON = 400;

    private final Territories territories;
    private final CalendarFile calendar;

    @Inject
    DateDesk(Territories territories, CalendarFile calendar) {
        this.territories = territories;
        this.calendar = calendar;
    }

    @Override
    public void close(Principal who, Closing it) {
        requireLeader(who, it.territory());
        Territory territory = territories.get(it.territory());
        DeadlineDefinition deadline = deadlines(territory)
                .filter(one -> one.id().equals(it.deadline()))
                .findFirst()
                .orElseThrow(() -> Problems.notFound(
                        "DEADLINE_UNKNOWN", "Este territorio no tiene el plazo «" + it.deadline() + "»."));
        Optional<LocalDate> opens = same(territory, it.year(), it.deadline(), it.calendar());
        Problems problems = check(it.act(), it.reason());
        if (opens.filter(it.closes()::isBefore).isPresent()) {
            problems.add(
                    "closes",
                    "CLOSES_BEFORE_IT_OPENS",
                    "El plazo abre el " + opens.map(SpanishDates::day).orElse("") + ": no puede cerrar antes.");
        }
        problems.throwIfAny(ProblemKind.INVALID);
        DeadlineDates dates =
                new DeadlineDates(it.deadline(), opens, Optional.of(it.closes()), act(it.act()), it.calendar());
        revise(
                who,
                territory,
                it.year(),
                it.act(),
                files -> calendar.dating(files, it.year(), dates),
                "«" + deadline.title() + "» " + it.year() + of(it.calendar()) + " cierra el "
                        + SpanishDates.day(it.closes()) + ": " + line(it.reason()));
    }

    @Override
    public void date(Principal who, Dating it) {
        requireLeader(who, it.territory());
        Territory territory = territories.get(it.territory());
        if (deadlines(territory).noneMatch(one -> countsFrom(one, it.event()))) {
            throw Problems.notFound("EVENT_UNKNOWN", "Ningún plazo se cuenta desde «" + it.event() + "».");
        }
        Problems problems = check(it.act(), it.reason());
        if (it.to().isBefore(it.from())) {
            problems.add("to", "ENDS_BEFORE_IT_BEGINS", "Termina antes de empezar. Corrija una de las dos fechas.");
        }
        problems.throwIfAny(ProblemKind.INVALID);
        String title = TerritoryDeadlines.title(territory, it.event());
        CalendarEvent event = new CalendarEvent(
                it.event(), title, Optional.of(it.from()), Optional.of(it.to()), act(it.act()), it.calendar());
        revise(
                who,
                territory,
                it.year(),
                it.act(),
                files -> calendar.dating(files, it.year(), event),
                "«" + title + "» " + it.year() + of(it.calendar()) + " va del " + SpanishDates.day(it.from()) + " al "
                        + SpanishDates.day(it.to()) + ": " + line(it.reason()));
    }

    private static Stream<DeadlineDefinition> deadlines(Territory territory) {
        return territory.published().stream().flatMap(it -> it.definition().deadlines().stream());
    }

    private static boolean countsFrom(DeadlineDefinition deadline, String event) {
        return Stream.concat(deadline.opens().stream(), deadline.closes().stream())
                .anyMatch(it -> it instanceof After rule && rule.event().equals(event));
    }

    /** The day the same dates open on, where the calendar sets one. */
    private static Optional<LocalDate> same(
            Territory territory, int year, String deadline, Optional<SchoolCalendar> calendar) {
        return territory.values().cycle(year).stream()
                .flatMap(it -> it.deadlines().stream())
                .filter(it -> it.id().equals(deadline) && it.calendar().equals(calendar))
                .findFirst()
                .flatMap(DeadlineDates::opens);
    }

    private static Problems check(String act, String reason) {
        Problems problems = new Problems();
        text(problems, "act", act, LONGEST_ACT, "ACT_MISSING", "Escriba el acto que fija la fecha.");
        text(problems, "reason", reason, LONGEST_REASON, "REASON_MISSING", "Escriba por qué se fija o se mueve.");
        return problems;
    }

    private static void text(Problems problems, String where, String text, int longest, String code, String message) {
        if (text.isBlank()) {
            problems.add(where, code, message);
        } else if (text.strip().length() > longest) {
            problems.add(where, "TEXT_TOO_LONG", "Este texto admite hasta " + longest + " caracteres.");
        }
    }

    private static SourceRef act(String act) {
        return new SourceRef(line(act), "");
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String of(Optional<SchoolCalendar> calendar) {
        return calendar.map(it -> ", calendario " + it + ",").orElse("");
    }

    private static void requireLeader(Principal who, TerritoryId territory) {
        if (!who.has(Role.LEADER, territory)) {
            throw Problems.forbidden(
                    "ROLE_NOT_ENOUGH", "Las fechas para todos las fija el liderazgo de la secretaría.");
        }
    }

    private void revise(
            Principal who,
            Territory territory,
            int year,
            String act,
            Function<Map<String, String>, Optional<Map<String, String>>> edit,
            String comment) {
        Map<String, String> files = withYear(territory, year, act)
                .flatMap(edit)
                .orElseThrow(() -> Problems.conflict(
                        "CALENDAR_NOT_EDITABLE",
                        "El archivo calendar.yaml tiene una forma que el portal no sabe cambiar. Exporte la"
                                + " configuración, ponga ahí la fecha y aplíquela de nuevo."));
        territories.apply(new Change(
                territory.id(), files, Optional.of(territory.revision()), Optional.of(who.person()), comment));
    }

    /** The files with the year in them; one that lacks is added, closed, with the catalogue of the year before. */
    private Optional<Map<String, String>> withYear(Territory territory, int year, String act) {
        Map<String, String> files = territories.files(territory.id(), territory.revision());
        if (territory.values().cycle(year).isPresent()) {
            return Optional.of(files);
        }
        CycleValues before = territory
                .values()
                .cycle(year - 1)
                .orElseThrow(
                        () -> Problems.notFound("CYCLE_UNKNOWN", "El calendario no tiene la vigencia " + year + "."));
        return calendar.adding(files, year, before.catalogue(), line(act))
                .flatMap(it -> calendar.setting(it, year, false));
    }
}
