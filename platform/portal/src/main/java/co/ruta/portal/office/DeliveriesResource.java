package co.ruta.portal.office;

import co.ruta.core.account.Principal;
import co.ruta.core.format.FilledAs;
import co.ruta.core.format.Formats;
import co.ruta.core.review.ControlFiles;
import co.ruta.core.review.DeliveryControl;
import co.ruta.core.review.DeliveryControlPage.Filter;
import co.ruta.core.review.Reviews.StageYear;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.sdk.Role;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.Attachment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The control of deliveries: filters, order and page stand in the address; the export takes the same. */
@Path("/{territory}/secretaria/entregas")
@ApplicationScoped
public class DeliveriesResource {
    @Inject
    private DeliveryControl control;

    @Inject
    private ControlFiles files;

    @Inject
    private Offices offices;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Produces("text/html")
    @Allowed(Callers.OFFICE)
    public Page list(@PathParam("territory") String territory, @BeanParam ListAsked asked) {
        OfficePlace at = offices.at(territory, asked.cycle);
        Principal who = user.principal();
        StageYear stage = offices.stage(at, asked.document);
        Filter filter = asked.filter(stage);
        boolean mayReview = who.has(Role.PROFESSIONAL, at.territory()) || who.has(Role.LEADER, at.territory());
        DeliveriesView view = new DeliveriesView(
                at,
                stage.title() + " " + stage.year(),
                offices.documents(at, "entregas", stage),
                control.page(who, at.territory(), filter),
                filter,
                mayReview,
                files.formats(at.territory()),
                frames.dates(at.territory()));
        return new Page(frames.office("Control de entregas", at.territory(), "entregas"), view);
    }

    /** The rows being looked at, all of them, in one of the secretaría's own formats. */
    @GET
    @Path("formato/{format}.{as: xlsx|pdf}")
    @Produces({Formats.XLSX, "application/pdf"})
    @Allowed(Callers.OFFICE)
    public Response file(
            @PathParam("territory") String territory,
            @PathParam("format") String format,
            @PathParam("as") String as,
            @BeanParam ListAsked asked) {
        OfficePlace at = offices.at(territory, asked.cycle);
        return Attachment.of(files.file(
                user.principal(),
                at.territory(),
                format,
                asked.filter(offices.stage(at, asked.document)),
                FilledAs.of(as)));
    }
}
