package co.ruta.portal.plan;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftRow;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Submissions;
import co.ruta.core.id.Ids;
import co.ruta.core.plan.PlanCheck;
import co.ruta.core.plan.Plans;
import co.ruta.core.problem.Problems;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Check answers, then deliver the plan. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/plan/entregar")
@ApplicationScoped
@Produces("text/html")
public class PlanDeliverResource {
    @Inject
    private Plans plans;

    @Inject
    private Processes processes;

    @Inject
    private Drafts drafts;

    @Inject
    private Submissions submissions;

    @Inject
    private PlanDesk desk;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page check(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        return new Page(frame(at), view(at, desk.document(at), false, "", Came.with(asked.notice())));
    }

    /** Saves what the form says; with {@code deliver} it then delivers, once per key. */
    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response deliver(@BeanParam SchoolAsked asked, MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        DocumentRef document = desk.document(at);
        boolean deliver = form.containsKey("deliver");
        String key =
                Optional.ofNullable(form.getFirst("key")).filter(Ids::isUlid).orElseGet(Ids::mint);
        if (deliver) {
            // Sending the page again delivers nothing twice.
            Optional<Response> before =
                    submissions.answered(document, key).map(it -> FormDesk.see(at.planDelivery(it.number())));
            if (before.isPresent()) {
                return before.get();
            }
        }
        FormDesk.Saved saved = desk.save(at, document, form);
        if (!saved.ok()) {
            return again(saved.status(), at, view(at, document, true, "", Came.back(saved, form)));
        }
        if (!deliver) {
            return FormDesk.see(at.plan("entregar?aviso=guardado"));
        }
        String meanwhile = meanwhile(document, number(form.getFirst("base")));
        return meanwhile.isEmpty()
                ? deliver(at, document, key)
                : again(412, at, view(at, document, false, meanwhile, Came.with(Optional.empty())));
    }

    private Response deliver(SchoolPlace at, DocumentRef document, String key) {
        PlanDeliverView view = view(at, document, true, "", Came.with(Optional.empty()));
        PlanCheck check = view.check();
        List<Trouble> missing = new ArrayList<>(view.stops());
        check.data().stream()
                .filter(it -> it.error().isPresent())
                .map(it -> Trouble.at("#" + PlanSheet.id(it.path()), it.error().orElse("")))
                .filter(it -> !missing.contains(it))
                .forEach(missing::add);
        if (!missing.isEmpty()) {
            return again(422, at, view(at, document, true, "", Came.wrong(missing)));
        }
        ProcessView.Option option = check.option()
                .orElseThrow(() -> Problems.conflict(
                        "NOTHING_TO_DELIVER",
                        "En este momento no hay nada que entregar: mire en Entregas en qué estado está el plan."));
        TransitionOutcome outcome = processes.take(
                user.principal(),
                new TransitionRequest(
                        document, option.transition(), check.head().revision(), key, Optional.empty()));
        return FormDesk.see(outcome.submission().map(at::planDelivery).orElseGet(() -> at.page("entregas")));
    }

    /** What others changed after the person opened the page. */
    private String meanwhile(DocumentRef document, long base) {
        List<DraftRow> others = drafts.rows(document, base).rows().stream()
                .filter(it -> !it.author().equals(user.principal().person()))
                .toList();
        return others.isEmpty()
                ? ""
                : "Mientras usted revisaba, otra persona cambió "
                        + PortalText.count(others.size(), "respuesta", "respuestas") + ".";
    }

    private static long number(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private Response again(int status, SchoolPlace at, PlanDeliverView view) {
        Frame frame = view.sheet().errors().isEmpty() ? frame(at) : frame(at).withErrors();
        return Response.status(status).entity(new Page(frame, view)).build();
    }

    private Frame frame(SchoolPlace at) {
        return frames.plan("Revisar y entregar", at, "plan/entregar");
    }

    private PlanDeliverView view(SchoolPlace at, DocumentRef document, boolean tried, String meanwhile, Came came) {
        return new PlanDeliverView(
                desk.sheet(at, document, came),
                plans.check(user.principal(), document),
                desk.findings(at, document, false),
                Ids.mint(),
                tried,
                meanwhile);
    }
}
