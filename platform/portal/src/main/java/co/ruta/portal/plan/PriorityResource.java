package co.ruta.portal.plan;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Operation;
import co.ruta.core.id.Ids;
import co.ruta.core.plan.Plans;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Fragment;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.sdk.check.PlanView.Origin;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Judging the opportunities; the order follows at once. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/plan/priorizacion")
@ApplicationScoped
@Produces("text/html")
public class PriorityResource {
    @Inject
    private Plans plans;

    @Inject
    private PlanDesk desk;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page judge(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        return new Page(frame(at), view(at, desk.document(at), Came.with(asked.notice())));
    }

    /** The order alone, after a judgement was saved. */
    @GET
    @Path("orden")
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Fragment order(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        DocumentRef document = desk.document(at);
        return new Fragment(new OrderPart(at, plans.scheme(document), plans.priorities(user.principal(), document)));
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response save(@BeanParam SchoolAsked asked, MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        DocumentRef document = desk.document(at);
        FormDesk.Saved saved = desk.save(at, document, form);
        return saved.ok()
                ? FormDesk.see(at.plan("priorizacion?aviso=guardado"))
                : FormDesk.again(saved, frame(at), view(at, document, Came.back(saved, form)));
    }

    /** Adds an opportunity that the self-assessment does not show. */
    @POST
    @Path("agregar")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response add(
            @BeanParam SchoolAsked asked,
            @FormParam("source") @DefaultValue("") String source,
            @FormParam("text") @DefaultValue("") String text) {
        SchoolPlace at = asked.at();
        DocumentRef document = desk.document(at);
        Optional<Origin> origin = Arrays.stream(Origin.values())
                .filter(PriorityPageView.ORIGINS::contains)
                .filter(it -> it.name().equals(source))
                .findFirst();
        String written = text.strip();
        if (written.isEmpty() || origin.isEmpty()) {
            return wrong(
                    at,
                    document,
                    Trouble.at("#new-text", "Escriba la oportunidad y elija de dónde sale, y vuelva a agregarla."));
        }
        String node = "opportunities/" + Ids.mint();
        FormDesk.Saved saved = desk.save(
                at,
                document,
                List.of(
                        Operation.put(
                                Ids.mint(),
                                node + "/source",
                                0,
                                DraftValue.text(origin.get().name())),
                        Operation.put(Ids.mint(), node + "/text", 0, DraftValue.text(written))));
        return saved.ok()
                ? FormDesk.see(at.plan("priorizacion?aviso=oportunidad#" + PlanSheet.id(node)))
                : FormDesk.again(saved, frame(at), view(at, document, Came.wrong(saved.troubles())));
    }

    private Response wrong(SchoolPlace at, DocumentRef document, Trouble trouble) {
        return FormDesk.again(
                new FormDesk.Saved(422, List.of(trouble)), frame(at), view(at, document, Came.wrong(List.of(trouble))));
    }

    private Frame frame(SchoolPlace at) {
        return frames.plan("Priorización", at, "plan/priorizacion");
    }

    private PriorityPageView view(SchoolPlace at, DocumentRef document, Came came) {
        return new PriorityPageView(
                desk.sheet(at, document, came), plans.scheme(document), plans.priorities(user.principal(), document));
    }
}
