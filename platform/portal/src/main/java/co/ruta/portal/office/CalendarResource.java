package co.ruta.portal.office;

import co.ruta.core.deadline.Deadlines;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.sdk.Role;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** The dates of a cycle. */
@Path("/{territory}/secretaria/calendario")
@ApplicationScoped
@Produces("text/html")
public class CalendarResource {
    @Inject
    private Deadlines deadlines;

    @Inject
    private Offices offices;

    @Inject
    private Frames frames;

    @GET
    @Allowed(
            scope = Scope.TERRITORY,
            roles = {
                Role.LEADER,
                Role.PROFESSIONAL,
                Role.EVALUATION,
                Role.INSPECTION,
                Role.PAM_COORDINATOR,
                Role.PLANNING,
                Role.TERRITORY_READER
            })
    public Page calendar(
            @PathParam("territory") String territory, @QueryParam("vigencia") @DefaultValue("0") int cycle) {
        OfficePlace at = offices.at(territory, cycle);
        CalendarView view = new CalendarView(
                at,
                deadlines.calendar(at.territory(), at.cycle()),
                deadlines.events(at.territory(), at.cycle()),
                offices.cycles(at, "calendario"));
        return new Page(frames.office("Calendario", at.territory(), "calendario"), view);
    }
}
