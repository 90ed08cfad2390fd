package co.ruta.portal.follow;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.followup.FollowUps;
import co.ruta.core.followup.FollowUps.FollowReceipt;
import co.ruta.core.id.Ids;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.process.ProcessView;
import co.ruta.core.process.Processes;
import co.ruta.core.process.TransitionOutcome;
import co.ruta.core.process.TransitionRequest;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.PortalText;
import co.ruta.portal.page.Trouble;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Closing the year of follow-up, with its receipt, and reading what was closed. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/seguimiento/cerrar")
@ApplicationScoped
@Produces("text/html")
public class CloseResource {
    @Inject
    private FollowUps followUps;

    @Inject
    private Processes processes;

    @Inject
    private FollowDesk desk;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page check(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        return new Page(frame(at), view(at, desk.document(at), Came.with(asked.notice())));
    }

    /** Takes a way on: closing freezes a version and gives its receipt, once per key. */
    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_RECTOR)
    public Response move(
            @BeanParam SchoolAsked asked,
            @FormParam("transition") @DefaultValue("") String transition,
            @FormParam("revision") @DefaultValue("0") long revision,
            @FormParam("key") @DefaultValue("") String key) {
        SchoolPlace at = asked.at();
        DocumentRef document = desk.document(at);
        try {
            TransitionOutcome outcome = processes.take(
                    user.principal(),
                    new TransitionRequest(
                            document, transition, revision, Ids.isUlid(key) ? key : Ids.mint(), Optional.empty()));
            return FormDesk.see(outcome.submission()
                    .map(it -> at.page("seguimiento/cerrar/" + it))
                    .orElseGet(() -> at.page("seguimiento")));
        } catch (ProblemException refused) {
            if (refused.kind() == ProblemKind.FORBIDDEN || refused.kind() == ProblemKind.NOT_FOUND) {
                throw refused;
            }
            List<Trouble> troubles = refused.problems().stream()
                    .map(it -> it.where()
                            .map(where -> Trouble.at(at.followNode(where), it.message()))
                            .orElseGet(() -> Trouble.of(it.message())))
                    .toList();
            return Response.status(refused.kind() == ProblemKind.STALE ? 412 : 422)
                    .entity(new Page(frame(at).withErrors(), view(at, document, Came.wrong(troubles))))
                    .build();
        }
    }

    @GET
    @Path("{number: [0-9]{1,6}}")
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page submitted(@BeanParam SchoolAsked asked, @PathParam("number") int number) {
        SchoolPlace at = asked.at();
        DocumentRef document = desk.document(at);
        FollowReceipt receipt = followUps.receipts(user.principal(), document).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(PortalText::nothingHere);
        return new Page(
                frames.follow("Seguimiento cerrado", at, "seguimiento/cerrar"),
                new SubmittedFollowView(at, receipt, followUps.submission(user.principal(), document, number)));
    }

    private Frame frame(SchoolPlace at) {
        return frames.follow("Cerrar el año", at, "seguimiento/cerrar");
    }

    private CloseView view(SchoolPlace at, DocumentRef document, Came came) {
        ProcessView process = processes.view(user.principal(), document);
        List<FollowReceipt> receipts = followUps.receipts(user.principal(), document);
        int last = receipts.size();
        return new CloseView(
                desk.sheet(at, document, came),
                process,
                followUps.lacking(user.principal(), document),
                process.mine(),
                Ids.mint(),
                receipts,
                last > 1 ? followUps.difference(user.principal(), document, last - 1, last) : List.of());
    }
}
