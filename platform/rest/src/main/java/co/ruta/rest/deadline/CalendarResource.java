package co.ruta.rest.deadline;

import co.ruta.core.deadline.Deadlines;
import co.ruta.core.deadline.EventView;
import co.ruta.core.deadline.WindowView;
import co.ruta.core.id.TerritoryId;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;

/** The windows and events of a cycle, each with the act or rule behind it. */
@Path("/territories/{territory}/calendar/{cycle}")
@ApplicationScoped
@Produces("application/json")
public class CalendarResource {
    private final Deadlines deadlines;

    @Inject
    CalendarResource(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @GET
    @Allowed(Callers.TERRITORY)
    public CalendarView get(@PathParam("territory") TerritoryId territory, @PathParam("cycle") int cycle) {
        return new CalendarView(
                deadlines.today(territory), deadlines.calendar(territory, cycle), deadlines.events(territory, cycle));
    }

    /** @param today in the territory's zone */
    public record CalendarView(LocalDate today, List<WindowView> windows, List<EventView> events) {}
}
