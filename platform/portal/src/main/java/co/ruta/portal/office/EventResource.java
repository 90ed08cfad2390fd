package co.ruta.portal.office;

import co.ruta.core.deadline.DateActs;
import co.ruta.core.deadline.DateActs.Dating;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.office.CalendarView.EventForm;
import co.ruta.sdk.definition.SchoolCalendar;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;

/** Dates an event of the academic calendar, by an act. */
@Path("/{territory}/secretaria/calendario/eventos")
@ApplicationScoped
@Produces("text/html")
public class EventResource {
    @Inject
    private DateActs acts;

    @Inject
    private Offices offices;

    @Inject
    private CalendarPage page;

    @Inject
    private CurrentUser user;

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_LEADER)
    public Response date(
            @PathParam("territory") String territory,
            @QueryParam("vigencia") @DefaultValue("0") int cycle,
            @FormParam("evento") @DefaultValue("") String event,
            @FormParam("calendario") @DefaultValue("") String calendar,
            @FormParam("from") @DefaultValue("") String from,
            @FormParam("to") @DefaultValue("") String to,
            @FormParam("act") @DefaultValue("") String act,
            @FormParam("reason") @DefaultValue("") String reason) {
        OfficePlace at = offices.at(territory, cycle);
        try {
            acts.date(
                    user.principal(),
                    new Dating(
                            at.territory(),
                            year(event),
                            event.substring(event.indexOf('/') + 1),
                            Stream.of(SchoolCalendar.values())
                                    .filter(it -> it.name().equals(calendar))
                                    .findFirst(),
                            day("from", from),
                            day("to", to.isBlank() ? from : to),
                            act,
                            reason));
            return FormDesk.see(OfficePlace.and(at.page("calendario"), "aviso", "fecha-fijada"));
        } catch (ProblemException wrong) {
            if (wrong.kind() != ProblemKind.INVALID && wrong.kind() != ProblemKind.CONFLICT) {
                throw wrong;
            }
            return Response.status(422)
                    .entity(page.again(at, EventForm.of(event, calendar, from, to, act, reason, wrong.problems())))
                    .build();
        }
    }

    private static int year(String event) {
        if (!event.matches("\\d{4}/[a-z0-9-]+")) {
            throw Problems.notFound("EVENT_UNKNOWN", "Elija la fecha que se fija.");
        }
        return Integer.parseInt(event.substring(0, 4));
    }

    private static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw Problems.invalid(field, "DATE_MISSING", "Escriba la fecha completa: día, mes y año.");
        }
    }
}
