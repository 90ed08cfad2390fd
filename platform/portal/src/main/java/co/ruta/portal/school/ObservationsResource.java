package co.ruta.portal.school;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.format.FilledAs;
import co.ruta.core.format.Formats;
import co.ruta.core.id.DocumentId;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.process.Processes;
import co.ruta.core.review.ObservationFiles;
import co.ruta.core.review.Observations;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.PortalText;
import co.ruta.portal.page.Trouble;
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
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The secretaría's remarks as the school answers them. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/observaciones")
@ApplicationScoped
@Produces("text/html")
public class ObservationsResource {
    @Inject
    private Observations observations;

    @Inject
    private ObservationFiles files;

    @Inject
    private Processes processes;

    @Inject
    private SchoolDocuments documents;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    /** What was remarked on one version, with every answer, as one document; for school and secretaría. */
    @GET
    @Path("{document}/{number: [0-9]{1,6}}/formato.{as: xlsx|pdf}")
    @Produces({Formats.XLSX, "application/pdf"})
    @Allowed(Callers.SCHOOL)
    public Response file(
            @BeanParam SchoolAsked asked,
            @PathParam("document") String document,
            @PathParam("number") int number,
            @PathParam("as") String as) {
        SchoolPlace at = asked.at();
        return Attachment.of(files.file(
                user.principal(),
                new DocumentRef(at.territory(), at.school(), new DocumentId(document)),
                number,
                FilledAs.of(as)));
    }

    @GET
    @Allowed(Callers.SCHOOL)
    public Page all(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        return new Page(frame(at), view(at, List.of(), asked.notice()));
    }

    @POST
    @Path("{observation}/responder")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response reply(
            @BeanParam SchoolAsked asked,
            @PathParam("observation") String observation,
            @FormParam("documento") @DefaultValue("") String which,
            @FormParam("body") @DefaultValue("") String body) {
        SchoolPlace at = asked.at();
        DocumentRef document = document(at, which);
        return done(at, "respuesta", () -> observations.reply(user.principal(), document, observation, body.strip()));
    }

    @POST
    @Path("{observation}/hecha")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response done(
            @BeanParam SchoolAsked asked,
            @PathParam("observation") String observation,
            @FormParam("documento") @DefaultValue("") String which,
            @FormParam("version") int version,
            @FormParam("done") boolean done) {
        SchoolPlace at = asked.at();
        DocumentRef document = document(at, which);
        return done(
                at,
                done ? "hecha" : "por-hacer",
                () -> observations.markDone(user.principal(), document, observation, version, done));
    }

    private Response done(SchoolPlace at, String notice, Runnable act) {
        try {
            act.run();
            return FormDesk.see(at.page("observaciones?aviso=" + notice));
        } catch (ProblemException wrong) {
            if (wrong.kind() != ProblemKind.INVALID) {
                throw wrong;
            }
            List<Trouble> troubles = wrong.problems().stream()
                    .map(Problem::message)
                    .map(Trouble::of)
                    .toList();
            return Response.status(422)
                    .entity(new Page(frame(at).withErrors(), view(at, troubles, Optional.empty())))
                    .build();
        }
    }

    private Frame frame(SchoolPlace at) {
        return frames.school("Observaciones", at, "observaciones");
    }

    /** @param which {@code plan}, else the self-assessment */
    private DocumentRef document(SchoolPlace at, String which) {
        return which.equals("plan") ? documents.plan(at).orElseThrow(PortalText::nothingHere) : documents.at(at);
    }

    private ObservationsView view(SchoolPlace at, List<Trouble> errors, Optional<String> notice) {
        List<ObservationsView.Desk> desks = new ArrayList<>();
        documents
                .plan(at)
                .ifPresent(it -> desks.add(
                        desk(it, "plan", "Plan de mejoramiento", at.plan("entregas/paso"), at.plan("entregar"))));
        documents
                .find(at)
                .ifPresent(it -> desks.add(desk(
                        it,
                        "autoevaluacion",
                        "Autoevaluación " + at.cycle(),
                        at.page("entregas/paso"),
                        at.page("entregar"))));
        // What waits for the school comes first; where nothing does, the plan is the newer of the two.
        desks.sort(Comparator.comparing(
                it -> it.open() == 0 && it.moves().reopening().options().isEmpty()));
        return new ObservationsView(at, desks, frames.dates(at.territory()), errors, notice);
    }

    private ObservationsView.Desk desk(DocumentRef document, String word, String title, String step, String deliver) {
        return new ObservationsView.Desk(
                word,
                title,
                document,
                observations.list(user.principal(), document),
                Moves.of(processes.view(user.principal(), document)),
                step,
                deliver);
    }
}
