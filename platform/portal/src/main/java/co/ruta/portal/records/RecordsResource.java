package co.ruta.portal.records;

import co.ruta.core.records.RecordView;
import co.ruta.core.records.Records;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The formats a school fills as records in a route, each with what there is of it. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/registros")
@ApplicationScoped
@Produces("text/html")
public class RecordsResource {
    @Inject
    private Records records;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL)
    public Page all(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        return new Page(
                frames.school("Registros", at, "entregas"),
                new RecordsView(
                        at,
                        records.shelves(user.principal(), at.territory(), at.school(), at.cycle()),
                        frames.dates(at.territory()),
                        asked.notice()));
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response open(@BeanParam SchoolAsked asked, @FormParam("format") @DefaultValue("") String format) {
        SchoolPlace at = asked.at();
        RecordView begun = records.open(user.principal(), at.territory(), at.school(), at.cycle(), format);
        return FormDesk.see(at.page("registros/" + begun.id()));
    }
}
