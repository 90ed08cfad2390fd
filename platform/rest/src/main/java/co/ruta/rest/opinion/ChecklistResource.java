package co.ruta.rest.opinion;

import co.ruta.core.format.FilledAs;
import co.ruta.core.format.Formats;
import co.ruta.core.opinion.Checklist;
import co.ruta.core.opinion.Checklists;
import co.ruta.core.opinion.OpinionFiles;
import co.ruta.core.opinion.Verdict;
import co.ruta.rest.document.DocumentPath;
import co.ruta.sdk.check.Severity;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.Attachment;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the secretaría verifies in the version under review, item by item. */
@Path("/territories/{territory}/schools/{school}/documents/{document}/checklist")
@ApplicationScoped
@Produces("application/json")
@Consumes("application/json")
public class ChecklistResource {
    private final CurrentUser user;
    private final Checklists checklists;
    private final OpinionFiles files;

    @Inject
    ChecklistResource(CurrentUser user, Checklists checklists, OpinionFiles files) {
        this.user = user;
        this.checklists = checklists;
        this.files = files;
    }

    @GET
    @Allowed(Callers.OFFICE_EVALUATORS_OF_SCHOOL)
    public ChecklistView get(@BeanParam DocumentPath at) {
        return ChecklistView.of(checklists.of(user.principal(), at.ref()));
    }

    /** The checklist as it stands, in its official format as a workbook, marked as a draft. */
    @GET
    @Path("/workbook")
    @Produces(Formats.XLSX)
    @Codes({"FORMAT_NOT_FOUND", "SUBMISSION_NOT_FOUND"})
    @Allowed(Callers.OFFICE_EVALUATORS_OF_SCHOOL)
    public Response workbook(@BeanParam DocumentPath at) {
        return Attachment.of(files.draft(user.principal(), at.ref(), FilledAs.XLSX));
    }

    /** The same as a PDF (PDF/A-2b, tagged). */
    @GET
    @Path("/pdf")
    @Produces("application/pdf")
    @Codes({"FORMAT_NOT_FOUND", "SUBMISSION_NOT_FOUND"})
    @Allowed(Callers.OFFICE_EVALUATORS_OF_SCHOOL)
    public Response pdf(@BeanParam DocumentPath at) {
        return Attachment.of(files.draft(user.principal(), at.ref(), FilledAs.PDF));
    }

    /** Gives or changes the verdict on an item. */
    @PUT
    @Path("/{item}")
    @Codes({"CHECKLIST_NOT_YOURS", "CHECKLIST_ITEM_UNKNOWN", "TEXT_TOO_LONG"})
    @Allowed(Callers.OFFICE_REVIEWERS_OF_SCHOOL)
    public ChecklistView judge(@BeanParam DocumentPath at, @PathParam("item") String item, Judgement body) {
        return ChecklistView.of(checklists.judge(
                user.principal(), at.ref(), item, body.verdict(), body.remark().orElse("")));
    }

    /** @param remark may be absent */
    public record Judgement(Verdict verdict, Optional<String> remark) {}

    /**
     * The checklist.
     *
     * @param submission the version under review
     * @param pending items without a verdict
     */
    public record ChecklistView(int submission, long pending, List<ItemView> items) {
        static ChecklistView of(Checklist it) {
            return new ChecklistView(
                    it.submission(),
                    it.pending(),
                    it.items().stream().map(ItemView::of).toList());
        }
    }

    /** @param findings how many the checks found that are more than advice */
    public record ItemView(
            String id,
            int number,
            String title,
            String source,
            long findings,
            Optional<Verdict> verdict,
            Optional<String> remark,
            Optional<Instant> at) {
        static ItemView of(Checklist.Item it) {
            return new ItemView(
                    it.consideration().id(),
                    it.consideration().number(),
                    it.consideration().title(),
                    it.consideration().source(),
                    it.consideration().findings().stream()
                            .filter(one -> one.severity() != Severity.ADVICE)
                            .count(),
                    it.judged().map(Checklist.Judged::verdict),
                    it.judged().map(Checklist.Judged::remark),
                    it.judged().map(Checklist.Judged::at));
        }
    }
}
