package co.ruta.portal.school;

import co.ruta.core.assessment.Assessments;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Operation;
import co.ruta.core.evidence.Evidence;
import co.ruta.core.evidence.Stored;
import co.ruta.core.id.Ids;
import co.ruta.core.json.Json;
import co.ruta.core.problem.Problems;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.edit.NewEvidence;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
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
import java.util.List;
import java.util.Optional;

/** The review of the school's identity, its PEI and its inputs. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/identidad")
@ApplicationScoped
@Produces("text/html")
public class IdentityResource {
    @Inject
    private Assessments assessments;

    @Inject
    private Evidence evidence;

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
    public Page identity(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        return new Page(frame(at), view(at, List.of(), asked.notice()));
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response save(@BeanParam SchoolAsked asked, MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        FormDesk.Saved saved = desk.save(at, documents.at(at), form);
        return saved.ok()
                ? FormDesk.see(at.page("identidad?aviso=guardado"))
                : FormDesk.again(saved, frame(at), view(at, saved.troubles(), Optional.empty()));
    }

    @POST
    @Path("evidencia/{item}")
    @Consumes("multipart/form-data")
    @BodyLimit(NewEvidence.MOST_BYTES)
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response addEvidence(@BeanParam SchoolAsked asked, @PathParam("item") String item, List<EntityPart> parts) {
        SchoolPlace at = asked.at();
        NewEvidence.Made made = NewEvidence.of(
                evidence, user.principal(), at.territory(), at.school(), "identity/" + item + "/evidence", parts);
        return after(at, desk.save(at, documents.at(at), made.operations()), item);
    }

    @POST
    @Path("evidencia/{item}/quitar")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response removeEvidence(
            @BeanParam SchoolAsked asked,
            @PathParam("item") String item,
            @FormParam("item") @DefaultValue("") String piece,
            @FormParam("base") @DefaultValue("0") long base) {
        SchoolPlace at = asked.at();
        Operation gone = Operation.delete(Ids.mint(), "identity/" + item + "/evidence/" + piece, base);
        return after(at, desk.save(at, documents.at(at), List.of(gone)), item);
    }

    @POST
    @Path("pei")
    @Consumes("multipart/form-data")
    @BodyLimit(NewEvidence.MOST_BYTES)
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response pei(@BeanParam SchoolAsked asked, List<EntityPart> parts) {
        SchoolPlace at = asked.at();
        long base = 0;
        Optional<Stored> stored = Optional.empty();
        for (EntityPart part : parts) {
            if (part.getName().equals("base")) {
                base = NewEvidence.text(part)
                        .filter(it -> it.matches("\\d{1,18}"))
                        .map(Long::parseLong)
                        .orElse(0L);
            } else if (part.getName().equals("file")) {
                stored = NewEvidence.store(evidence, user.principal(), at.territory(), at.school(), part);
            }
        }
        Stored file = stored.orElseThrow(
                () -> Problems.invalid("pei/file", "FILE_MISSING", "Elija el archivo del PEI y vuelva a guardar."));
        DraftValue value = DraftValue.of(Json.createObjectBuilder()
                .add("sha256", file.file().sha256())
                .add("name", file.file().name())
                .build());
        return after(
                at,
                desk.save(at, documents.at(at), List.of(Operation.put(Ids.mint(), "pei/file", base, value))),
                "pei");
    }

    private Response after(SchoolPlace at, FormDesk.Saved saved, String item) {
        return saved.ok()
                ? FormDesk.see(at.page("identidad?aviso=guardado#" + SchoolPlace.anchor(item)))
                : FormDesk.again(saved, frame(at), view(at, saved.troubles(), Optional.empty()));
    }

    private Frame frame(SchoolPlace at) {
        return frames.step("Identidad institucional", at, "identidad");
    }

    private IdentityPageView view(SchoolPlace at, List<Trouble> errors, Optional<String> notice) {
        DocumentRef document = documents.at(at);
        return new IdentityPageView(
                at,
                assessments.identity(user.principal(), document),
                assessments.inputs(user.principal(), document),
                desk.saving(at, document),
                errors,
                notice);
    }
}
