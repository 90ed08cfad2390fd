package co.ruta.rest.followup;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.followup.FollowUps;
import co.ruta.core.followup.FollowUps.FollowChange;
import co.ruta.core.followup.FollowUps.FollowLine;
import co.ruta.core.followup.FollowUps.FollowReceipt;
import co.ruta.core.followup.FollowView;
import co.ruta.rest.document.DocumentPath;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;

/** The follow-up of one year while it is worked on; only the school reads it. */
@Path("/territories/{territory}/schools/{school}/documents/{document}/follow-up")
@ApplicationScoped
@Produces("application/json")
public class FollowUpResource {
    private final CurrentUser user;
    private final FollowUps followUps;

    @Inject
    FollowUpResource(CurrentUser user, FollowUps followUps) {
        this.user = user;
        this.followUps = followUps;
    }

    /** The plan's objectives, goals and actions with all the cuts say of them. */
    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    @Codes("DOCUMENT_NOT_FOUND")
    public FollowView view(@BeanParam DocumentPath at) {
        return followUps.view(user.principal(), at.ref());
    }

    /** Begins a cut with progress and state of the one before. */
    @POST
    @Path("/cuts")
    @Consumes("application/json")
    @Allowed(Callers.SCHOOL_TEAM)
    @Codes({"DOCUMENT_NOT_FOUND", "CUT_IN_THE_FUTURE", "YEAR_NOT_POSSIBLE", "CUT_ALREADY_THERE", "DOCUMENT_CLOSED"})
    public Cut addCut(@BeanParam DocumentPath at, CutBody body) {
        return new Cut(followUps.addCut(
                user.principal(), at.ref(), body.date(), body.title().orElse("")));
    }

    /** Follows the plan's last delivered version from now on; what the cuts say stays. */
    @POST
    @Path("/plan-version")
    @Allowed(Callers.SCHOOL_TEAM)
    @Codes({"DOCUMENT_NOT_FOUND", "PLAN_NOT_NEWER", "DOCUMENT_CLOSED", "NOT_ALLOWED_ROLE"})
    public FollowView followLatest(@BeanParam DocumentPath at) {
        DocumentRef ref = at.ref();
        followUps.followLatest(user.principal(), ref);
        return followUps.view(user.principal(), ref);
    }

    /** Every closing of the year, newest first. */
    @GET
    @Path("/receipts")
    @Allowed(Callers.SCHOOL_PEOPLE)
    @Codes("DOCUMENT_NOT_FOUND")
    public List<FollowReceipt> receipts(@BeanParam DocumentPath at) {
        return followUps.receipts(user.principal(), at.ref());
    }

    /** What one closing says, line by line. */
    @GET
    @Path("/submissions/{number}")
    @Allowed(Callers.SCHOOL_PEOPLE)
    @Codes({"DOCUMENT_NOT_FOUND", "SUBMISSION_NOT_FOUND"})
    public List<FollowLine> submission(@BeanParam DocumentPath at, @PathParam("number") int number) {
        return followUps.submission(user.principal(), at.ref(), number);
    }

    /** What changed from one closing to another, in words. */
    @GET
    @Path("/differences/{from}/{to}")
    @Allowed(Callers.SCHOOL_PEOPLE)
    @Codes({"DOCUMENT_NOT_FOUND", "SUBMISSION_NOT_FOUND"})
    public List<FollowChange> difference(
            @BeanParam DocumentPath at, @PathParam("from") int from, @PathParam("to") int to) {
        return followUps.difference(user.principal(), at.ref(), from, to);
    }

    /** The id of a cut. */
    public record Cut(String id) {}
}
