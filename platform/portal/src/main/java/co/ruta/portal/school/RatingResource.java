package co.ruta.portal.school;

import co.ruta.core.account.Principal;
import co.ruta.core.assessment.Assessments;
import co.ruta.core.assessment.ProcessRatingView;
import co.ruta.core.document.Choice;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Operation;
import co.ruta.core.document.OperationResult;
import co.ruta.core.document.OperationsApplied;
import co.ruta.core.document.Presence;
import co.ruta.core.id.Ids;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.portal.edit.FormOperations;
import co.ruta.portal.edit.PathValue;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rating one process: judge first, paperwork after. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/valoracion")
@ApplicationScoped
@Produces("text/html")
public class RatingResource {
    @Inject
    private Assessments assessments;

    @Inject
    private Drafts drafts;

    @Inject
    private Presence presence;

    @Inject
    private SchoolDocuments documents;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    /** Where one left off: the first process that is not complete, else the first of all. */
    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Response begin(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        Principal who = user.principal();
        DocumentRef document = documents.at(at);
        Set<String> mine = assessments.head(who, document).areas();
        var processes = assessments.progress(who, document).stream()
                .filter(area -> mine.isEmpty() || mine.contains(area.slug()))
                .flatMap(area -> area.processes().stream())
                .toList();
        return processes.stream()
                .filter(it -> !it.complete())
                .findFirst()
                .or(() -> processes.stream().findFirst())
                .map(it -> Response.seeOther(URI.create(at.rating(it.slug()))).build())
                .orElseGet(() -> Response.seeOther(URI.create(at.home())).build());
    }

    @GET
    @Path("{process}")
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page process(@BeanParam SchoolAsked asked, @PathParam("process") String process) {
        return page(asked.at(), process, List.of(), asked.notice());
    }

    /** The whole process at once, where scripts do not run. */
    @POST
    @Path("{process}")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response save(
            @BeanParam SchoolAsked asked, @PathParam("process") String process, MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        DocumentRef document = documents.at(at);
        List<Operation> operations = FormOperations.of(form);
        if (operations.isEmpty()) {
            return saved(at, process);
        }
        try {
            OperationsApplied applied = drafts.apply(user.principal(), document, operations);
            List<Trouble> conflicts = applied.results().stream()
                    .filter(it -> it.outcome() == OperationResult.Outcome.CONFLICT)
                    .map(
                            it -> Trouble.at(
                                    "#" + SchoolPlace.anchor(component(it.row().path())),
                                    "Otra persona cambió esta respuesta mientras usted escribía. Elija con cuál se queda el equipo."))
                    .toList();
            return conflicts.isEmpty() ? saved(at, process) : again(409, at, process, conflicts);
        } catch (ProblemException wrong) {
            if (wrong.kind() != ProblemKind.INVALID) {
                throw wrong;
            }
            return again(
                    422,
                    at,
                    process,
                    wrong.problems().stream().map(RatingResource::trouble).toList());
        }
    }

    /** Ends a conflict with the level the team keeps. */
    @POST
    @Path("{process}/resolver")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response resolve(
            @BeanParam SchoolAsked asked, @PathParam("process") String process, MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        String component = Optional.ofNullable(form.getFirst("resolve")).orElse("");
        String path = "ratings/" + component + "/level";
        String level = Optional.ofNullable(form.getFirst(path)).orElse("");
        if (level.isBlank()) {
            return again(
                    422,
                    at,
                    process,
                    List.of(Trouble.at(
                            "#" + SchoolPlace.anchor(component),
                            "Elija un nivel antes de resolver: no hay ninguno marcado.")));
        }
        Operation operation = new Operation(
                Ids.mint(), path, revision(form.getFirst("seen:" + component)), PathValue.of(path, level));
        Optional<String> reason =
                Optional.ofNullable(form.getFirst("why:" + component)).filter(it -> !it.isBlank());
        OperationResult result = drafts.choose(user.principal(), documents.at(at), new Choice(operation, reason));
        if (result.outcome() == OperationResult.Outcome.CONFLICT) {
            return again(
                    409,
                    at,
                    process,
                    List.of(Trouble.at(
                            "#" + SchoolPlace.anchor(component),
                            "Llegó otra valoración mientras usted elegía. Mire las dos y elija de nuevo.")));
        }
        return Response.seeOther(URI.create(at.rating(process) + "?aviso=resuelto#" + SchoolPlace.anchor(component)))
                .build();
    }

    RatingView view(SchoolPlace at, String process, List<Trouble> errors, Optional<String> notice) {
        Principal who = user.principal();
        DocumentRef document = documents.at(at);
        ProcessRatingView rating = assessments.process(who, document, process);
        List<String> present = presence.here(who, document, process).stream()
                .filter(it -> it.place().equals(process) && !it.person().equals(who.person()))
                .map(Presence.Seen::name)
                .toList();
        return new RatingView(
                at,
                rating,
                assessments.progress(who, document),
                present,
                frames.dates(at.territory()),
                Ids.mint(),
                document.document().value(),
                who.person().value(),
                user.csrfToken(),
                errors,
                notice);
    }

    private Page page(SchoolPlace at, String process, List<Trouble> errors, Optional<String> notice) {
        RatingView view = view(at, process, errors, notice);
        Frame frame = frames.step(view.process().name() + ": valoración", at, "valoracion");
        return new Page(errors.isEmpty() ? frame : frame.withErrors(), view);
    }

    private Response again(int status, SchoolPlace at, String process, List<Trouble> errors) {
        return Response.status(status)
                .entity(page(at, process, errors, Optional.empty()))
                .build();
    }

    private static Response saved(SchoolPlace at, String process) {
        return Response.seeOther(URI.create(at.rating(process) + "?aviso=guardado"))
                .build();
    }

    private static Trouble trouble(Problem problem) {
        return problem.where()
                .map(it -> Trouble.at("#" + SchoolPlace.anchor(component(it)), problem.message()))
                .orElseGet(() -> Trouble.of(problem.message()));
    }

    /** The component a path under {@code ratings/} is about. */
    private static String component(String path) {
        String[] parts = path.split("/");
        return parts.length > 1 ? parts[1] : path;
    }

    private static long revision(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
