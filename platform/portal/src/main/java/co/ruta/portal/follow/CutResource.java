package co.ruta.portal.follow;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Operation;
import co.ruta.core.evidence.Evidence;
import co.ruta.core.followup.FollowView.Cut;
import co.ruta.core.id.Ids;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.edit.NewEvidence;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.PortalText;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.portal.school.VerifiedDesk;
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

/** One cut: action by action what was reached, beside the cut before. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/seguimiento/cortes/{cut}")
@ApplicationScoped
@Produces("text/html")
public class CutResource {
    @Inject
    private Evidence evidence;

    @Inject
    private FollowDesk desk;

    @Inject
    private VerifiedDesk verified;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page show(
            @BeanParam SchoolAsked asked,
            @PathParam("cut") String cut,
            @QueryParam("abrir") @DefaultValue("") String open) {
        SchoolPlace at = asked.at();
        return new Page(frame(at), view(at, desk.document(at), cut, open, Came.with(asked.notice())));
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response save(
            @BeanParam SchoolAsked asked, @PathParam("cut") String cut, MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        DocumentRef document = desk.document(at);
        FormDesk.Saved saved = desk.save(at, document, form);
        return saved.ok()
                ? FormDesk.see(at.page("seguimiento/cortes/" + address(cut) + "?aviso=guardado"))
                : FormDesk.again(saved, frame(at), view(at, document, cut, "", Came.back(saved, form)));
    }

    @POST
    @Path("{action}/evidencia")
    @Consumes("multipart/form-data")
    @BodyLimit(NewEvidence.MOST_BYTES)
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response addEvidence(
            @BeanParam SchoolAsked asked,
            @PathParam("cut") String cut,
            @PathParam("action") String action,
            List<EntityPart> parts) {
        SchoolPlace at = asked.at();
        NewEvidence.Made made =
                NewEvidence.of(evidence, user.principal(), at.territory(), at.school(), under(cut, action), parts);
        return after(at, cut, action, made.operations(), made.repeated() ? "archivo-repetido" : "guardado");
    }

    @POST
    @Path("{action}/evidencia/quitar")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response removeEvidence(
            @BeanParam SchoolAsked asked,
            @PathParam("cut") String cut,
            @PathParam("action") String action,
            @FormParam("item") @DefaultValue("") String item,
            @FormParam("base") @DefaultValue("0") long base) {
        Operation gone = Operation.delete(Ids.mint(), under(cut, action) + "/" + item, base);
        return after(asked.at(), cut, action, List.of(gone), "guardado");
    }

    private static String under(String cut, String action) {
        return "cuts/" + cut + "/actions/" + action + "/evidence";
    }

    private Response after(SchoolPlace at, String cut, String action, List<Operation> operations, String notice) {
        DocumentRef document = desk.document(at);
        FormDesk.Saved saved = desk.save(at, document, operations);
        return saved.ok()
                ? FormDesk.see(at.page("seguimiento/cortes/" + address(cut) + "?aviso=" + notice + "&abrir="
                        + address(action) + "#" + SchoolPlace.anchor("actions/" + action)))
                : FormDesk.again(saved, frame(at), view(at, document, cut, action, Came.wrong(saved.troubles())));
    }

    private static String address(String id) {
        return Ids.isUlid(id) ? id : "";
    }

    private Frame frame(SchoolPlace at) {
        return frames.follow("Corte del seguimiento", at, "seguimiento");
    }

    private CutView view(SchoolPlace at, DocumentRef document, String id, String open, Came came) {
        FollowSheet sheet = desk.sheet(at, document, came);
        Cut cut = sheet.follow().cut(id).orElseThrow(PortalText::nothingHere);
        int place = sheet.follow().cuts().indexOf(cut);
        Optional<Cut> before = place > 0 ? Optional.of(sheet.follow().cuts().get(place - 1)) : Optional.empty();
        return new CutView(
                sheet,
                cut,
                before,
                open,
                verified.ofPlan(document, sheet.follow().year()));
    }
}
