package co.ruta.portal.office;

import co.ruta.core.review.DeliveryControl;
import co.ruta.core.sheet.Table;
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

/** The rows of the control of deliveries that are being looked at, all of them, as a workbook. */
@Path("/{territory}/secretaria/entregas.xlsx")
@ApplicationScoped
public class WorkbookResource {
    @Inject
    private DeliveryControl control;

    @Inject
    private Offices offices;

    @Inject
    private CurrentUser user;

    @GET
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Allowed(Callers.OFFICE)
    public Response export(@PathParam("territory") String territory, @BeanParam ListAsked asked) {
        OfficePlace at = offices.at(territory, asked.cycle);
        return Downloads.of(
                control.table(user.principal(), at.territory(), asked.filter(offices.stage(at, asked.document))),
                Table.Form.XLSX,
                "entregas-" + at.cycle());
    }
}
