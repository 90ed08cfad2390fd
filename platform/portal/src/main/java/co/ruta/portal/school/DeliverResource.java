package co.ruta.portal.school;

import co.ruta.core.account.Principal;
import co.ruta.core.assessment.Assessments;
import co.ruta.core.assessment.DeliveryCheck;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftRow;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Submissions;
import co.ruta.core.id.Ids;
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

/** Check answers, then deliver. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/entregar")
@ApplicationScoped
@Produces("text/html")
public class DeliverResource {
    @Inject
    private Assessments assessments;

    @Inject
    private Processes processes;

    @Inject
    private Drafts drafts;

    @Inject
    private Submissions submissions;

    @Inject
    private SchoolDocuments documents;

    @Inject
    private SchoolDesk desk;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page check(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        return new Page(frame(at), view(at, documents.at(at), false, "", List.of(), asked.notice()));
    }

    /** Saves what the form says; with {@code deliver} it then delivers, once per key. */
    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response deliver(@BeanParam SchoolAsked asked, MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        DocumentRef document = documents.at(at);
        boolean deliver = form.containsKey("deliver");
        String key =
                Optional.ofNullable(form.getFirst("key")).filter(Ids::isUlid).orElseGet(Ids::mint);
        Optional<Response> before = deliver ? answered(at, document, key) : Optional.empty();
        if (before.isPresent()) {
            return before.get();
        }
        FormDesk.Saved saved = desk.save(at, document, form);
        if (!saved.ok()) {
            List<Trouble> troubles = new ArrayList<>(saved.troubles());
            if (deliver) {
                missing(view(at, document, true, "", List.of(), Optional.empty())).stream()
                        .filter(it -> saved.troubles().stream()
                                .noneMatch(other -> other.href().equals(it.href())))
                        .forEach(troubles::add);
            }
            return again(saved.status(), at, view(at, document, true, "", troubles, Optional.empty()));
        }
        if (!deliver) {
            return FormDesk.see(at.page("entregar?aviso=guardado"));
        }
        String meanwhile = meanwhile(document, number(form.getFirst("base")));
        if (!meanwhile.isEmpty()) {
            return again(412, at, view(at, document, false, meanwhile, List.of(), Optional.empty()));
        }
        return deliver(at, document, key);
    }

    private Response deliver(SchoolPlace at, DocumentRef document, String key) {
        Principal who = user.principal();
        DeliverView view = view(at, document, true, "", List.of(), Optional.empty());
        DeliveryCheck check = view.check();
        List<Trouble> missing = missing(view);
        if (!missing.isEmpty()) {
            return again(422, at, view(at, document, true, "", missing, Optional.empty()));
        }
        ProcessView.Option option = check.option()
                .orElseThrow(() -> Problems.conflict(
                        "NOTHING_TO_DELIVER",
                        "En este momento no hay nada que entregar: mire en Entregas en qué estado está."));
        TransitionOutcome outcome = processes.take(
                who,
                new TransitionRequest(
                        document, option.transition(), check.head().revision(), key, Optional.empty()));
        return FormDesk.see(outcome.submission().map(at::delivery).orElseGet(() -> at.page("entregas")));
    }

    /** What has to be there before a delivery, on this page and on others. */
    private static List<Trouble> missing(DeliverView view) {
        List<Trouble> missing = new ArrayList<>(view.stops());
        view.check().data().stream()
                .filter(it -> it.error().isPresent())
                .map(it -> Trouble.at(
                        "#" + SchoolPlace.anchor(it.path()), it.error().orElse("")))
                .filter(it -> !missing.contains(it))
                .forEach(missing::add);
        return missing;
    }

    /** The receipt this key was answered with before: sending the page again delivers nothing twice. */
    private Optional<Response> answered(SchoolPlace at, DocumentRef document, String key) {
        return submissions.answered(document, key).map(it -> FormDesk.see(at.delivery(it.number())));
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

    private Response again(int status, SchoolPlace at, DeliverView view) {
        Frame frame = view.errors().isEmpty() ? frame(at) : frame(at).withErrors();
        return Response.status(status).entity(new Page(frame, view)).build();
    }

    private Frame frame(SchoolPlace at) {
        return frames.step("Revisar y entregar", at, "entregar");
    }

    private DeliverView view(
            SchoolPlace at,
            DocumentRef document,
            boolean tried,
            String meanwhile,
            List<Trouble> errors,
            Optional<String> notice) {
        return new DeliverView(
                at,
                assessments.check(user.principal(), document),
                desk.saving(at, document),
                Ids.mint(),
                tried,
                meanwhile,
                errors,
                notice);
    }
}
