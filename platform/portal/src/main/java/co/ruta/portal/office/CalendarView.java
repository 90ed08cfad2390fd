package co.ruta.portal.office;

import co.ruta.core.deadline.EventView;
import co.ruta.core.deadline.WindowView;
import co.ruta.core.problem.Problem;
import co.ruta.portal.page.Field;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.sdk.SourceRef;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The dates of a cycle, each with the rule or the act behind it; below them the years of the calendar.
 *
 * @param years newest first
 * @param papers reference of a document of the library, in lower case → its id
 * @param eventForm the form that dates an event, as it was written
 * @param opening the form that opens the next year; empty for whoever may not
 */
public record CalendarView(
        OfficePlace at,
        List<WindowView> windows,
        List<EventView> events,
        List<Link> cycles,
        List<Year> years,
        Map<String, String> papers,
        Optional<Opening> opening,
        EventForm eventForm,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    /**
     * A year of the calendar.
     *
     * @param catalogue Spanish, what schools rate against
     * @param source the act that set it
     */
    public record Year(int year, boolean open, String catalogue, String source) {}

    /**
     * The next year, to be opened.
     *
     * @param catalogues id → title
     * @param chosen id of the catalogue
     */
    public record Opening(int year, Map<String, String> catalogues, String chosen, Field act) {}

    /**
     * An event's dates, as somebody writes them.
     *
     * @param event year and id, as {@link #dating()} offers them
     */
    public record EventForm(
            String event, String calendar, Field from, Field to, Field act, Field reason, List<Trouble> errors) {
        static EventForm of(
                String event,
                String calendar,
                String from,
                String to,
                String act,
                String reason,
                List<Problem> problems) {
            return new EventForm(
                    event,
                    calendar,
                    field("from", "Primer día", from, problems),
                    field("to", "Último día", to, problems),
                    field("act-e", "Acto que la fija", act, problems),
                    field("reason", "Motivo", reason, problems),
                    problems.stream()
                            .map(it -> Trouble.at("#" + id(it.where().orElse("evento")), it.message()))
                            .toList());
        }

        static EventForm empty() {
            return of("", "", "", "", "", "", List.of());
        }

        private static String id(String where) {
            return where.equals("act") ? "act-e" : where;
        }

        private static Field field(String id, String label, String value, List<Problem> problems) {
            return new Field(
                    id,
                    id.equals("act-e") ? "act" : id,
                    label,
                    value,
                    problems.stream()
                            .filter(it -> it.where()
                                    .map(EventForm::id)
                                    .filter(id::equals)
                                    .isPresent())
                            .findFirst()
                            .map(Problem::message));
        }
    }

    /** Where the library has the document that is a date's source. */
    public Optional<String> paper(SourceRef source) {
        return Optional.ofNullable(papers.get(source.document().strip().toLowerCase(Locale.ROOT)))
                .map(it -> at.bare("biblioteca/" + it));
    }

    /** The events that can be dated: what is read, and as its address year and id. */
    public List<Link> dating() {
        return events.stream()
                .map(it -> Link.to(it.title() + " " + it.year(), it.year() + "/" + it.id()))
                .distinct()
                .toList();
    }

    @Override
    public String template() {
        return "office/calendar.jte";
    }

    public static String phase(WindowView it) {
        return switch (it.phase()) {
            case NOT_OPEN_YET -> "No ha abierto";
            case OPEN -> "Abierto";
            case CLOSED -> "Cerrado";
            case NO_DATE -> "Sin fecha";
        };
    }

    public static String tag(WindowView it) {
        return switch (it.phase()) {
            case NOT_OPEN_YET, NO_DATE -> "tag";
            case OPEN -> "tag tag-now";
            case CLOSED -> "tag tag-warn";
        };
    }
}
