package co.ruta.portal.follow;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Operation;
import co.ruta.core.evidence.Evidence;
import co.ruta.core.id.Ids;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.portal.edit.AnswerDesk;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.edit.NewEvidence;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When, to whom and how the results were told. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/evaluacion/comunicacion")
@ApplicationScoped
@Produces("text/html")
public class CommunicationResource {
    @Inject
    private Evidence evidence;

    @Inject
    private Drafts drafts;

    @Inject
    private FollowDesk desk;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page show(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        return new Page(frame(at), view(at, desk.document(at), Came.with(asked.notice())));
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_TEAM)
    public Response save(@BeanParam SchoolAsked asked, MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        DocumentRef document = desk.document(at);
        FormDesk.Saved saved = desk.save(at, document, form);
        return saved.ok()
                ? FormDesk.see(at.page("evaluacion/comunicacion?aviso=guardado"))
                : FormDesk.again(saved, frame(at), view(at, document, Came.back(saved, form)));
    }

    @POST
    @Path("agregar")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_TEAM)
    public Response add(
            @BeanParam SchoolAsked asked,
            @FormParam("date") @DefaultValue("") String date,
            @FormParam("audience") @DefaultValue("") String audience,
            @FormParam("means") @DefaultValue("") String means) {
        SchoolPlace at = asked.at();
        DocumentRef document = desk.document(at);
        String node = "communication/" + Ids.mint() + "/";
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, String> it :
                Map.of("date", date, "audience", audience, "means", means).entrySet()) {
            if (!it.getValue().isBlank()) {
                operations.add(AnswerDesk.operation(Ids.mint(), node + it.getKey(), 0, it.getValue()));
            }
        }
        List<Trouble> troubles = new ArrayList<>();
        if (date.isBlank()) {
            troubles.add(Trouble.at("#" + SchoolPlace.anchor("new/date"), "Escriba la fecha de la comunicación."));
        }
        if (audience.isBlank()) {
            troubles.add(Trouble.at("#" + SchoolPlace.anchor("new/audience"), "Escriba a quiénes se comunicó."));
        }
        if (troubles.isEmpty()) {
            try {
                drafts.apply(user.principal(), document, operations);
                return FormDesk.see(at.page("evaluacion/comunicacion?aviso=comunicacion"));
            } catch (ProblemException refused) {
                if (refused.kind() != ProblemKind.INVALID) {
                    throw refused;
                }
                refused.problems()
                        .forEach(it -> troubles.add(Trouble.at(
                                "#"
                                        + SchoolPlace.anchor("new/"
                                                + it.where().orElse("/date").replaceFirst(".*/", "")),
                                it.message())));
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("new/date", date);
        texts.put("new/audience", audience);
        texts.put("new/means", means);
        return FormDesk.again(
                new FormDesk.Saved(422, troubles),
                frame(at),
                view(at, document, new Came(troubles, texts, Optional.empty())));
    }

    @POST
    @Path("{moment}/evidencia")
    @Consumes("multipart/form-data")
    @BodyLimit(NewEvidence.MOST_BYTES)
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response addEvidence(
            @BeanParam SchoolAsked asked, @PathParam("moment") String moment, List<EntityPart> parts) {
        SchoolPlace at = asked.at();
        NewEvidence.Made made = NewEvidence.of(
                evidence,
                user.principal(),
                at.territory(),
                at.school(),
                "communication/" + moment + "/evidence",
                parts);
        return after(at, made.operations(), made.repeated() ? "archivo-repetido" : "guardado");
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
        String path = "communication/" + moment + "/evidence/" + item;
        return after(asked.at(), List.of(Operation.delete(Ids.mint(), path, base)), "guardado");
    }

    private Response after(SchoolPlace at, List<Operation> operations, String notice) {
        DocumentRef document = desk.document(at);
        FormDesk.Saved saved = desk.save(at, document, operations);
        return saved.ok()
                ? FormDesk.see(at.page("evaluacion/comunicacion?aviso=" + notice))
                : FormDesk.again(saved, frame(at), view(at, document, Came.wrong(saved.troubles())));
    }

    private Frame frame(SchoolPlace at) {
        return frames.follow("Comunicación de los resultados", at, "evaluacion/comunicacion");
    }

    private CommunicationView view(SchoolPlace at, DocumentRef document, Came came) {
        return new CommunicationView(desk.sheet(at, document, came));
    }
}
