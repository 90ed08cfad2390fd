package co.ruta.rest.assessment;

import co.ruta.core.assessment.AssessmentSubmissions;
import co.ruta.core.assessment.ReceiptView;
import co.ruta.core.assessment.SubmissionView;
import co.ruta.core.assessment.VersionDifference;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.access.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;

/** What was delivered; it never changes. */
@Path("/territories/{territory}/schools/{school}/documents/{document}/submissions")
@ApplicationScoped
@Produces("application/json")
public class SubmissionsResource {
    private final CurrentUser user;
    private final AssessmentSubmissions submissions;

    @Inject
    SubmissionsResource(CurrentUser user, AssessmentSubmissions submissions) {
        this.user = user;
        this.submissions = submissions;
    }

    /** The receipts, newest first. */
    @GET
    @Allowed(scope = Scope.SCHOOL)
    public List<ReceiptView> list(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("document") DocumentId document) {
        return submissions.receipts(user.principal(), new DocumentRef(territory, school, document));
    }

    /** One submission with its receipt. */
    @GET
    @Path("/{number}")
    @Allowed(scope = Scope.SCHOOL)
    public SubmissionView get(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("document") DocumentId document,
            @PathParam("number") int number) {
        return submissions.submission(user.principal(), new DocumentRef(territory, school, document), number);
    }

    /** What changed since an earlier one, in words. */
    @GET
    @Path("/{number}/since/{earlier}")
    @Allowed(scope = Scope.SCHOOL)
    public VersionDifference since(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("document") DocumentId document,
            @PathParam("number") int number,
            @PathParam("earlier") int earlier) {
        return submissions.difference(user.principal(), new DocumentRef(territory, school, document), earlier, number);
    }
}
