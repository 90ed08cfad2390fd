package co.ruta.portal.office;

import co.ruta.core.deadline.EventView;
import co.ruta.core.deadline.WindowView;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.View;
import java.util.List;

/** The dates of a cycle, each with the rule or the act behind it. */
public record CalendarView(OfficePlace at, List<WindowView> windows, List<EventView> events, List<Link> cycles)
        implements View {
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
