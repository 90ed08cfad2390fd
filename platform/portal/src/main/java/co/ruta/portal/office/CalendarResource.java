package co.ruta.portal.office;

import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.territory.Cycles;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Notices;
import co.ruta.portal.page.Page;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The dates of a cycle, and the years the territory opens and closes. */
@Path("/{territory}/secretaria/calendario")
@ApplicationScoped
@Produces("text/html")
public class CalendarResource {
    @Inject
    private Cycles cycles;

    @Inject
    private Offices offices;

    @Inject
    private CalendarPage page;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.OFFICE)
    public Page calendar(
            @PathParam("territory") String territory,
            @QueryParam("vigencia") @DefaultValue("0") int cycle,
            @QueryParam("aviso") @DefaultValue("") String notice) {
        return page.of(offices.at(territory, cycle), Notices.of(notice));
    }

    /** Opens the year after the newest. */
    @POST
    @Path("/vigencias")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_LEADER)
    public Response open(
            @PathParam("territory") String territory,
            @FormParam("year") @DefaultValue("0") int year,
            @FormParam("catalogue") @DefaultValue("") String catalogue,
            @FormParam("act") @DefaultValue("") String act) {
        OfficePlace at = offices.at(territory, year);
        try {
            cycles.open(user.principal().person(), at.territory(), year, catalogue, act);
            return FormDesk.see(at.page("calendario") + "&aviso=vigencia-abierta");
        } catch (ProblemException refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            return Response.status(422)
                    .entity(page.again(
                            offices.at(territory, 0),
                            catalogue,
                            act,
                            refused.problems().stream().map(Problem::message).toList()))
                    .build();
        }
    }

    /** Closes a year of the calendar, or opens it again. */
    @POST
    @Path("/vigencias/{cycle: [0-9]{4}}")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_LEADER)
    public Response set(
            @PathParam("territory") String territory,
            @PathParam("cycle") int year,
            @FormParam("open") @DefaultValue("true") boolean open) {
        OfficePlace at = offices.at(territory, year);
        cycles.set(user.principal().person(), at.territory(), year, open);
        return FormDesk.see(at.page("calendario") + "&aviso=" + (open ? "vigencia-abierta" : "vigencia-cerrada"));
    }
}
