package co.ruta.portal.office;

import co.ruta.core.review.DeliveryControl;
import co.ruta.core.review.OwedPage.Asked;
import co.ruta.core.sheet.Table;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** What each school owes of the whole route, in one table; the export takes the same filters. */
@Path("/{territory}/secretaria/entregas")
@ApplicationScoped
public class OwedResource {
    @Inject
    private DeliveryControl control;

    @Inject
    private Offices offices;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Path("todas")
    @Produces("text/html")
    @Allowed(Callers.OFFICE)
    public Page list(@PathParam("territory") String territory, @BeanParam ListAsked asked) {
        OfficePlace at = offices.at(territory, asked.cycle);
        Asked what = asked.owed(at.cycle());
        OwedView view = new OwedView(
                at,
                offices.documents(at, "entregas"),
                offices.openYears(at.territory()),
                control.owed(user.principal(), at.territory(), what),
                what,
                frames.dates(at.territory()));
        return new Page(frames.office("Qué debe cada establecimiento", at.territory(), "entregas"), view);
    }

    @GET
    @Path("todas.{form: csv|xlsx}")
    @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Allowed(Callers.OFFICE)
    public Response export(
            @PathParam("territory") String territory, @PathParam("form") String form, @BeanParam ListAsked asked) {
        OfficePlace at = offices.at(territory, asked.cycle);
        return Downloads.of(
                control.owedTable(user.principal(), at.territory(), asked.owed(at.cycle())),
                form.equals("csv") ? Table.Form.CSV : Table.Form.XLSX,
                "debe-" + at.cycle());
    }
}
