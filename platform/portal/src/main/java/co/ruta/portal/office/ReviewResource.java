package co.ruta.portal.office;

import co.ruta.core.account.Principal;
import co.ruta.core.assessment.SubmissionView;
import co.ruta.core.assessment.VersionDifference;
import co.ruta.core.check.CheckReport;
import co.ruta.core.check.Checks;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.format.FilledAs;
import co.ruta.core.format.Formats;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.Ids;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.opinion.Checklists;
import co.ruta.core.opinion.OpinionFiles;
import co.ruta.core.opinion.Opinions;
import co.ruta.core.opinion.Verdict;
import co.ruta.core.plan.PlanDifference;
import co.ruta.core.plan.SubmittedPlan;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.process.Processes;
import co.ruta.core.process.TransitionRequest;
import co.ruta.core.review.ObservationView;
import co.ruta.core.review.Observations;
import co.ruta.core.review.ReviewPage;
import co.ruta.core.review.Reviews;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Notices;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.sdk.Role;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.Attachment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reviewing one document: remarks on the node, then the decision, then the next of the queue. */
@Path("/{territory}/secretaria/revision/{document}")
@ApplicationScoped
@Produces("text/html")
public class ReviewResource {
    @Inject
    private Reviews reviews;

    @Inject
    private Observations observations;

    @Inject
    private Checklists checklists;

    @Inject
    private Opinions opinions;

    @Inject
    private OpinionFiles opinionFiles;

    @Inject
    private Processes processes;

    @Inject
    private Checks checks;

    @Inject
    private Offices offices;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.OFFICE)
    public Page review(
            @PathParam("territory") String territory,
            @PathParam("document") String document,
            @QueryParam("hecho") @DefaultValue("") String decided,
            @QueryParam("aviso") @DefaultValue("") String notice) {
        Optional<String> outcome = outcomes.of(new TerritoryId(territory), decided);
        return page(territory, document, Came.with(outcome.or(() -> Notices.of(notice))));
    }

    /** Takes a decision, once per key, and goes on to the next of the queue. */
    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response decide(
            @PathParam("territory") String territory,
            @PathParam("document") String document,
            @FormParam("transition") @DefaultValue("") String transition,
            @FormParam("revision") @DefaultValue("0") long revision,
            @FormParam("key") @DefaultValue("") String key,
            @FormParam("note") @DefaultValue("") String note) {
        if (transition.isEmpty()) {
            return again(422, territory, document, Came.wrong("#decision", "Elija una decisión antes de registrarla."));
        }
        DocumentRef ref = reference(territory, document);
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
                    ? address(territory, document)
                    : next.map(it -> address(territory, it.value())).orElse("/" + territory + "/secretaria/inicio");
            return see(where + "?hecho=" + document);
        } catch (ProblemException wrong) {
            return refused(territory, document, wrong, "#decision");
        }
    }

    /** The checklist as it stands, in its official format and marked as a draft. */
    @GET
    @Path("verificacion.{as: xlsx|pdf}")
    @Produces({Formats.XLSX, "application/pdf"})
    @Allowed(Callers.OFFICE_EVALUATORS)
    public Response checklist(
            @PathParam("territory") String territory,
            @PathParam("document") String document,
            @PathParam("as") String as) {
        return Attachment.of(opinionFiles.draft(user.principal(), reference(territory, document), FilledAs.of(as)));
    }

    /** Gives or changes the verdict on one item of the checklist. */
    @POST
    @Path("lista")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response judge(
            @PathParam("territory") String territory,
            @PathParam("document") String document,
            @FormParam("item") @DefaultValue("") String item,
            @FormParam("verdict") @DefaultValue("") String verdict,
            @FormParam("remark") @DefaultValue("") String remark) {
        String place = "#l-" + SchoolPlace.anchor(item);
        Optional<Verdict> given = Stream.of(Verdict.values())
                .filter(it -> it.name().equals(verdict))
                .findFirst();
        if (given.isEmpty()) {
            return again(422, territory, document, Came.wrong(place, "Elija un veredicto antes de guardarlo."));
        }
        DocumentRef ref = reference(territory, document);
        try {
            checklists.judge(user.principal(), ref, item, given.get(), remark);
            return see(address(territory, document) + "?aviso=veredicto" + place);
        } catch (ProblemException wrong) {
            return refused(territory, document, wrong, place);
        }
    }

    @POST
    @Path("observaciones")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response observe(
            @PathParam("territory") String territory,
            @PathParam("document") String document,
            @FormParam("path") @DefaultValue("") String path,
            @FormParam("body") @DefaultValue("") String body) {
        try {
            ObservationView made =
                    observations.add(user.principal(), reference(territory, document), path, body.strip());
            return see(address(territory, document) + "?aviso=observacion#o-" + made.number());
        } catch (ProblemException wrong) {
            if (wrong.kind() != ProblemKind.INVALID) {
                throw wrong;
            }
            String field = "#n-" + SchoolPlace.anchor(path.isEmpty() ? "documento" : path);
            return again(
                    422,
                    territory,
                    document,
                    Came.wrong(field, wrong.problems()).writing(path, body));
        }
    }

    @POST
    @Path("observaciones/{observation}")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response edit(
            @PathParam("territory") String territory,
            @PathParam("document") String document,
            @PathParam("observation") String observation,
            @FormParam("version") @DefaultValue("0") int version,
            @FormParam("withdraw") @Nullable String withdraw,
            @FormParam("body") @DefaultValue("") String body) {
        DocumentRef ref = reference(territory, document);
        Principal who = user.principal();
        if (withdraw != null) {
            return after(territory, document, "observacion-fuera", () -> {
                observations.withdraw(who, ref, observation, version);
                return "";
            });
        }
        return after(
                territory,
                document,
                "observacion",
                () -> "#o-"
                        + observations
                                .edit(who, ref, observation, version, body.strip())
                                .number());
    }

    @POST
    @Path("observaciones/{observation}/responder")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response reply(
            @PathParam("territory") String territory,
            @PathParam("document") String document,
            @PathParam("observation") String observation,
            @FormParam("body") @DefaultValue("") String body) {
        DocumentRef ref = reference(territory, document);
        return after(
                territory,
                document,
                "guardado",
                () -> "#o-"
                        + observations
                                .reply(user.principal(), ref, observation, body.strip())
                                .number());
    }

    @POST
    @Path("observaciones/{observation}/cerrar")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response close(
            @PathParam("territory") String territory,
            @PathParam("document") String document,
            @PathParam("observation") String observation,
            @FormParam("version") @DefaultValue("0") int version,
            @FormParam("closed") @DefaultValue("true") boolean closed) {
        DocumentRef ref = reference(territory, document);
        return after(
                territory,
                document,
                closed ? "cerrada" : "abierta",
                () -> "#o-"
                        + observations
                                .close(user.principal(), ref, observation, version, closed)
                                .number());
    }

    private Response after(String territory, String document, String notice, Supplier<String> act) {
        try {
            String anchor = act.get();
            return see(address(territory, document) + "?aviso=" + notice + anchor);
        } catch (ProblemException wrong) {
            return refused(territory, document, wrong, "#remarks");
        }
    }

    private Response refused(String territory, String document, ProblemException wrong, String place) {
        if (wrong.kind() != ProblemKind.INVALID
                && wrong.kind() != ProblemKind.CONFLICT
                && wrong.kind() != ProblemKind.STALE) {
            throw wrong;
        }
        int status = wrong.kind() == ProblemKind.INVALID ? 422 : wrong.kind() == ProblemKind.STALE ? 412 : 409;
        return again(status, territory, document, Came.wrong(place, wrong.problems()));
    }

    private Response again(int status, String territory, String document, Came came) {
        return Response.status(status).entity(page(territory, document, came)).build();
    }

    private Page page(String territory, String document, Came came) {
        Principal who = user.principal();
        TerritoryId id = new TerritoryId(territory);
        ReviewPage page = reviews.page(who, id, new DocumentId(document));
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

    private DocumentRef reference(String territory, String document) {
        return reviews.find(new TerritoryId(territory), new DocumentId(document));
    }

    private static String address(String territory, String document) {
        return "/" + territory + "/secretaria/revision/" + document;
    }

    private static Response see(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    /** How a request came back to the page. */
    private record Came(List<Trouble> errors, Optional<String> notice, String focus, String draft) {
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
