package co.ruta.portal.plan;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Operation;
import co.ruta.core.evidence.Evidence;
import co.ruta.core.id.Ids;
import co.ruta.core.plan.Plans;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.edit.NewEvidence;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.limit.BodyLimit;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Making the plan known: when, to whom, how, with which evidence. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/plan/socializacion")
@ApplicationScoped
@Produces("text/html")
public class SharingResource {
    @Inject
    private Plans plans;

    @Inject
    private Evidence evidence;

    @Inject
    private PlanDesk desk;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page moments(
            @BeanParam SchoolAsked asked,
            @QueryParam("abrir") @DefaultValue("") String open,
            @QueryParam("quitado") @DefaultValue("") String removed,
            @QueryParam("desde") @DefaultValue("0") long from,
            @QueryParam("hasta") @DefaultValue("0") long to) {
        SchoolPlace at = asked.at();
        Optional<ObjectivesView.Removed> gone = to > from
                ? Optional.of(new ObjectivesView.Removed(ObjectivesView.Removed.what(removed), from, to))
                : Optional.empty();
        return new Page(frame(at), view(at, desk.document(at), Came.with(asked.notice()), open, gone));
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response save(@BeanParam SchoolAsked asked, MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        DocumentRef document = desk.document(at);
        FormDesk.Saved saved = desk.save(at, document, form);
        return saved.ok()
                ? FormDesk.see(at.plan("socializacion?aviso=guardado"))
                : FormDesk.again(saved, frame(at), view(at, document, Came.back(saved, form), "", Optional.empty()));
    }

    @POST
    @Path("{moment}/evidencia")
    @Consumes("multipart/form-data")
    @BodyLimit(NewEvidence.MOST_BYTES)
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response addEvidence(
            @BeanParam SchoolAsked asked, @PathParam("moment") String moment, List<EntityPart> parts) {
        SchoolPlace at = asked.at();
        String node = "socialisation/" + moment;
        NewEvidence.Made made =
                NewEvidence.of(evidence, user.principal(), at.territory(), at.school(), node + "/evidence", parts);
        return after(at, node, made.operations(), made.repeated() ? "archivo-repetido" : "guardado");
    }

    @POST
    @Path("{moment}/evidencia/quitar")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response removeEvidence(
            @BeanParam SchoolAsked asked,
            @PathParam("moment") String moment,
            @FormParam("item") @DefaultValue("") String item,
            @FormParam("base") @DefaultValue("0") long base) {
        String node = "socialisation/" + moment;
        Operation gone = Operation.delete(Ids.mint(), node + "/evidence/" + item, base);
        return after(asked.at(), node, List.of(gone), "guardado");
    }

    private Response after(SchoolPlace at, String node, List<Operation> operations, String notice) {
        DocumentRef document = desk.document(at);
        FormDesk.Saved saved = desk.save(at, document, operations);
        return saved.ok()
                ? FormDesk.see(at.plan("socializacion?aviso=" + notice + "&abrir=" + node + "#" + PlanSheet.id(node)))
                : FormDesk.again(
                        saved, frame(at), view(at, document, Came.wrong(saved.troubles()), node, Optional.empty()));
    }

    private Frame frame(SchoolPlace at) {
        return frames.plan("Socialización", at, "plan/socializacion");
    }

    private SharingView view(
            SchoolPlace at, DocumentRef document, Came came, String open, Optional<ObjectivesView.Removed> removed) {
        return new SharingView(
                desk.sheet(at, document, came),
                plans.draft(user.principal(), document).content(),
                open,
                removed);
    }
}
