package co.ruta.portal.office;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.format.FilledAs;
import co.ruta.core.format.Formats;
import co.ruta.core.id.DocumentId;
import co.ruta.core.opinion.OpinionFiles;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.process.Processes;
import co.ruta.core.process.TransitionRequest;
import co.ruta.core.review.Reviews;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Page;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.Attachment;
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

/** One document as its reviewer sees it, and the decision on it. */
@Path("/{territory}/secretaria/revision/{document}")
@ApplicationScoped
@Produces("text/html")
public class ReviewResource {
    @Inject
    private Reviews reviews;

    @Inject
    private Processes processes;

    @Inject
    private OpinionFiles opinionFiles;

    @Inject
    private Outcomes outcomes;

    @Inject
    private ReviewDesk desk;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.OFFICE)
    public Page review(@BeanParam ReviewAsked asked, @QueryParam("hecho") @DefaultValue("") String decided) {
        Optional<String> outcome = outcomes.of(asked.territory(), decided);
        return desk.page(asked, ReviewDesk.Came.with(outcome.or(asked::notice)));
    }

    /** Takes a decision, once per key, and goes on to the next of the queue. */
    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response decide(
            @BeanParam ReviewAsked asked,
            @FormParam("transition") @DefaultValue("") String transition,
            @FormParam("revision") @DefaultValue("0") long revision,
            @FormParam("key") @DefaultValue("") String key,
            @FormParam("note") @DefaultValue("") String note) {
        if (transition.isEmpty()) {
            return desk.again(
                    422, asked, ReviewDesk.Came.wrong("#decision", "Elija una decisión antes de registrarla."));
        }
        DocumentRef ref = desk.reference(asked);
        Optional<DocumentId> next =
                reviews.page(user.principal(), ref.territory(), ref.document()).next();
        try {
            processes.take(
                    user.principal(),
                    new TransitionRequest(
                            ref,
                            transition,
                            revision,
                            key,
                            Optional.of(note.strip()).filter(it -> !it.isEmpty())));
            boolean stillMine = !processes.view(user.principal(), ref).mine().isEmpty();
            String where = stillMine
                    ? asked.address()
                    : next.map(it -> asked.address(it)).orElseGet(asked::home);
            return FormDesk.see(where + "?hecho=" + asked.document());
        } catch (ProblemException wrong) {
            return desk.refused(asked, wrong, "#decision");
        }
    }

    /** The checklist as it stands, in its official format and marked as a draft. */
    @GET
    @Path("verificacion.{as: xlsx|pdf}")
    @Produces({Formats.XLSX, "application/pdf"})
    @Allowed(Callers.OFFICE_EVALUATORS)
    public Response checklist(@BeanParam ReviewAsked asked, @PathParam("as") String as) {
        return Attachment.of(opinionFiles.draft(user.principal(), desk.reference(asked), FilledAs.of(as)));
    }
}
