package co.ruta.portal.office;

import co.ruta.core.deadline.EventView;
import co.ruta.core.deadline.WindowView;
import co.ruta.portal.page.Field;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The dates of a cycle, each with the rule or the act behind it; below them the years of the calendar.
 *
 * @param years newest first
 * @param opening the form that opens the next year; empty for whoever may not
 */
public record CalendarView(
        OfficePlace at,
        List<WindowView> windows,
        List<EventView> events,
        List<Link> cycles,
        List<Year> years,
        Optional<Opening> opening,
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
