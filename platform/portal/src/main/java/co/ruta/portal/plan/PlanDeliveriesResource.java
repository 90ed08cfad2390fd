package co.ruta.portal.plan;

import co.ruta.core.plan.PlanDifference;
import co.ruta.core.plan.PlanReceipt;
import co.ruta.core.plan.PlanSubmissions;
import co.ruta.core.plan.PlanVersion;
import co.ruta.core.process.Processes;
import co.ruta.core.process.TransitionRequest;
import co.ruta.core.school.School;
import co.ruta.core.school.Schools;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.PortalText;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** What was delivered of the plan: receipts, documents, what changed. Read by the school and by its secretaría. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/plan/entregas")
@ApplicationScoped
@Produces("text/html")
public class PlanDeliveriesResource {
    @Inject
    private PlanSubmissions submissions;

    @Inject
    private Processes processes;

    @Inject
    private Schools schools;

    @Inject
    private PlanDesk desk;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL)
    public Response all(@BeanParam SchoolAsked asked) {
        return FormDesk.see(asked.at().page("entregas#plan"));
    }

    /** Takes a way out of the state that is no delivery, once per key. */
    @POST
    @Path("paso")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response move(
            @BeanParam SchoolAsked asked,
            @FormParam("transition") @DefaultValue("") String transition,
            @FormParam("revision") @DefaultValue("0") long revision,
            @FormParam("key") @DefaultValue("") String key) {
        SchoolPlace at = asked.at();
        processes.take(
                user.principal(),
                new TransitionRequest(desk.document(at), transition, revision, key, Optional.empty()));
        return FormDesk.see(at.home() + "?aviso=paso-plan");
    }

    @GET
    @Path("{number: [0-9]{1,6}}")
    @Allowed(Callers.SCHOOL)
    public Page receipt(@BeanParam SchoolAsked asked, @PathParam("number") int number) {
        SchoolPlace at = asked.at();
        PlanReceipt receipt = submissions.receipt(user.principal(), desk.document(at), number);
        School which = schools.get(at.territory(), at.school());
        return new Page(
                frame(at, "Recibo " + receipt.receipt()),
                new PlanReceiptView(at, receipt, which.name(), which.daneCode(), number - 1));
    }

    @GET
    @Path("{number: [0-9]{1,6}}/documento")
    @Allowed(Callers.SCHOOL)
    public Page document(@BeanParam SchoolAsked asked, @PathParam("number") int number) {
        SchoolPlace at = asked.at();
        return new Page(
                frame(at, "Plan, versión " + number),
                new SubmittedPlanView(at, submissions.submission(user.principal(), desk.document(at), number)));
    }

    /** @param from the version compared, e.g. {@code 2027-1}; likewise {@code to} */
    @GET
    @Path("diferencia")
    @Allowed(Callers.SCHOOL)
    public Page difference(
            @BeanParam SchoolAsked asked,
            @QueryParam("de") @DefaultValue("") String from,
            @QueryParam("a") @DefaultValue("") String to) {
        SchoolPlace at = asked.at();
        PlanVersion before = Versions.of(from).orElseThrow(PortalText::nothingHere);
        PlanVersion after = Versions.of(to).orElseThrow(PortalText::nothingHere);
        PlanDifference difference =
                submissions.difference(user.principal(), at.territory(), at.school(), before, after);
        boolean here = desk.find(at)
                .flatMap(it ->
                        submissions.receipts(user.principal(), it).stream().findFirst())
                .filter(it -> it.year() == after.year())
                .isPresent();
        Optional<String> document = after.number().filter(it -> here).map(it -> at.planDelivery(it) + "/documento");
        return new Page(frame(at, "Qué cambió en el plan"), new PlanDifferenceView(at, difference, document));
    }

    private Frame frame(SchoolPlace at, String title) {
        return frames.school(title, at, "entregas")
                .withCrumbs(Link.to("Entregas", at.page("entregas")), new Link(title, "", true));
    }
}
