package co.ruta.portal.school;

import co.ruta.core.account.Principal;
import co.ruta.core.assessment.AssessmentSubmissions;
import co.ruta.core.assessment.ReceiptView;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.opinion.OpinionView;
import co.ruta.core.opinion.Opinions;
import co.ruta.core.plan.PlanSubmissions;
import co.ruta.core.plan.Plans;
import co.ruta.core.process.ProcessView;
import co.ruta.core.process.Processes;
import co.ruta.core.process.TransitionRequest;
import co.ruta.core.school.School;
import co.ruta.core.school.Schools;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.portal.plan.Versions;
import co.ruta.sdk.Role;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was delivered: receipts, documents, differences. Read by the school and by its secretaría. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/entregas")
@ApplicationScoped
@Produces("text/html")
public class DeliveriesResource {
    @Inject
    private AssessmentSubmissions submissions;

    @Inject
    private PlanSubmissions planned;

    @Inject
    private Opinions opinions;

    @Inject
    private Plans plans;

    @Inject
    private Processes processes;

    @Inject
    private Schools schools;

    @Inject
    private SchoolDocuments documents;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL)
    public Page all(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        Principal who = user.principal();
        boolean mayWork =
                who.rolesIn(at.territory(), at.school()).stream().anyMatch(it -> it.scope() == Role.Scope.SCHOOL);
        Optional<DocumentRef> self = documents.find(at);
        Optional<DocumentRef> plan = documents.plan(at);
        List<Link> versions =
                plan.isPresent() ? Versions.all(plans.overview(who, at.territory(), at.school()), mayWork) : List.of();
        return new Page(
                frames.school("Entregas", at, "entregas"),
                new DeliveriesView(
                        at,
                        self.map(this::standing),
                        self.map(it -> submissions.receipts(who, it)).orElse(List.of()),
                        plan.map(this::standing),
                        plan.map(it -> planned.receipts(who, it)).orElse(List.of()),
                        Stream.concat(plan.stream(), self.stream())
                                .flatMap(it -> opinions(at, it).stream())
                                .toList(),
                        versions,
                        mayWork));
    }

    private List<DeliveriesView.Opinion> opinions(SchoolPlace at, DocumentRef document) {
        return opinions.list(user.principal(), document).stream()
                .sorted(Comparator.comparingInt(OpinionView::number).reversed())
                .map(it -> new DeliveriesView.Opinion(it, at.opinion(document.document(), it.number())))
                .toList();
    }

    private DeliveriesView.Standing standing(DocumentRef document) {
        ProcessView process = processes.view(user.principal(), document);
        return new DeliveriesView.Standing(process.state().title(), Moves.of(process));
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
                user.principal(), new TransitionRequest(documents.at(at), transition, revision, key, Optional.empty()));
        return FormDesk.see(at.home() + "?aviso=paso-autoevaluacion");
    }

    @GET
    @Path("{number: [0-9]{1,6}}")
    @Allowed(Callers.SCHOOL)
    public Page receipt(@BeanParam SchoolAsked asked, @PathParam("number") int number) {
        SchoolPlace at = asked.at();
        ReceiptView receipt = submissions.receipt(user.principal(), documents.at(at), number);
        School which = schools.get(at.territory(), at.school());
        return new Page(
                frame(at, "Recibo " + receipt.receipt()),
                new ReceiptPageView(at, receipt, which.name(), which.daneCode(), number - 1));
    }

    @GET
    @Path("{number: [0-9]{1,6}}/documento")
    @Allowed(Callers.SCHOOL)
    public Page document(@BeanParam SchoolAsked asked, @PathParam("number") int number) {
        SchoolPlace at = asked.at();
        return new Page(
                frame(at, "Versión " + number),
                new SubmittedView(at, submissions.submission(user.principal(), documents.at(at), number)));
    }

    @GET
    @Path("diferencia")
    @Allowed(Callers.SCHOOL)
    public Page difference(
            @BeanParam SchoolAsked asked,
            @QueryParam("de") @DefaultValue("1") int from,
            @QueryParam("a") @DefaultValue("2") int to) {
        SchoolPlace at = asked.at();
        return new Page(
                frame(at, "Qué cambió"),
                new DifferenceView(at, submissions.difference(user.principal(), documents.at(at), from, to)));
    }

    private Frame frame(SchoolPlace at, String title) {
        return frames.school(title, at, "entregas")
                .withCrumbs(Link.to("Entregas", at.page("entregas")), new Link(title, "", true));
    }
}
