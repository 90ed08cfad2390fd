package co.ruta.portal.office;

import co.ruta.core.account.Principal;
import co.ruta.core.assessment.SubmissionView;
import co.ruta.core.assessment.VersionDifference;
import co.ruta.core.check.CheckReport;
import co.ruta.core.check.Checks;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.Ids;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.opinion.Checklists;
import co.ruta.core.opinion.OpinionFiles;
import co.ruta.core.opinion.Opinions;
import co.ruta.core.plan.PlanDifference;
import co.ruta.core.plan.SubmittedPlan;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.review.ReviewPage;
import co.ruta.core.review.Reviews;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.sdk.Role;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.problem.ProblemStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Shows a document under review, again with what was wrong when something was. */
@ApplicationScoped
class ReviewDesk {
    @Inject
    private Reviews reviews;

    @Inject
    private Checklists checklists;

    @Inject
    private Opinions opinions;

    @Inject
    private OpinionFiles opinionFiles;

    @Inject
    private Checks checks;

    @Inject
    private Offices offices;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    /** @throws ProblemException NOT_FOUND when the territory has no such document */
    DocumentRef reference(ReviewAsked asked) {
        return reviews.find(asked.territory(), asked.document());
    }

    Page page(ReviewAsked asked, Came came) {
        Principal who = user.principal();
        TerritoryId id = asked.territory();
        ReviewPage page = reviews.page(who, id, asked.document());
        boolean mayReview = who.has(Role.PROFESSIONAL, id) || who.has(Role.LEADER, id);
        ReviewSheet sheet = new ReviewSheet(
                new OfficePlace(id, offices.routeCycle(id, page.kind(), page.cycle())),
                page,
                checklists.of(who, page.document()),
                verifies(page),
                opinions.list(who, page.document()),
                opinionFiles.checklist(page.document()),
                mayReview,
                Ids.mint(),
                user.csrfToken(),
                came.focus(),
                came.draft(),
                frames.dates(id),
                came.errors(),
                came.notice());
        Frame frame = frames.office("Revisión: " + page.schoolName(), id, "inicio");
        return new Page(came.errors().isEmpty() ? frame : frame.withErrors(), view(sheet));
    }

    /** The page again with what the core refused; what concerns no answer of the page is thrown on. */
    Response refused(ReviewAsked asked, ProblemException wrong, String place) {
        if (wrong.kind() != ProblemKind.INVALID
                && wrong.kind() != ProblemKind.CONFLICT
                && wrong.kind() != ProblemKind.STALE) {
            throw wrong;
        }
        return again(ProblemStatus.of(wrong), asked, Came.wrong(place, wrong.problems()));
    }

    Response again(int status, ReviewAsked asked, Came came) {
        return Response.status(status).entity(page(asked, came)).build();
    }

    /** Whether the state it stands in has the secretaría verify the execution. */
    private boolean verifies(ReviewPage page) {
        return !page.process().state().verifications().isEmpty();
    }

    private View view(ReviewSheet sheet) {
        ReviewPage page = sheet.page();
        if (page.submission() instanceof SubmittedPlan plan) {
            // Once the school writes again, its draft is no longer what was delivered.
            boolean asDelivered = !page.process().state().editable();
            return new PlanReviewView(
                    sheet,
                    plan,
                    page.changes().map(PlanDifference.class::cast),
                    asDelivered ? checks.draft(user.principal(), page.document()) : CheckReport.NOTHING);
        }
        return new ReviewView(
                sheet, (SubmissionView) page.submission(), page.changes().map(VersionDifference.class::cast));
    }

    /** How a request came back to the page. */
    record Came(List<Trouble> errors, Optional<String> notice, String focus, String draft) {
        static Came with(Optional<String> notice) {
            return new Came(List.of(), notice, "", "");
        }

        static Came wrong(String place, String message) {
            return new Came(List.of(Trouble.at(place, message)), Optional.empty(), "", "");
        }

        static Came wrong(String place, List<Problem> problems) {
            return new Came(
                    problems.stream().map(it -> Trouble.at(place, it.message())).toList(), Optional.empty(), "", "");
        }

        Came writing(String path, String body) {
            return new Came(errors, notice, path, body);
        }
    }
}
