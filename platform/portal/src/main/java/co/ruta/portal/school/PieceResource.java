package co.ruta.portal.school;

import co.ruta.core.account.Principal;
import co.ruta.core.assessment.Assessments;
import co.ruta.core.assessment.ProcessRatingView;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Operation;
import co.ruta.core.evidence.Evidence;
import co.ruta.core.id.Ids;
import co.ruta.portal.edit.NewEvidence;
import co.ruta.portal.page.Fragment;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.PortalText;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evidence of one component: adding a piece and taking it away, with or without scripts. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/valoracion/{process}/evidencia/{component}")
@ApplicationScoped
@Produces("text/html")
public class PieceResource {
    @Inject
    private Assessments assessments;

    @Inject
    private Drafts drafts;

    @Inject
    private Evidence evidence;

    @Inject
    private SchoolDocuments documents;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @POST
    @Consumes("multipart/form-data")
    @BodyLimit(NewEvidence.MOST_BYTES)
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response add(
            @BeanParam SchoolAsked asked,
            @PathParam("process") String process,
            @PathParam("component") String component,
            @HeaderParam("HX-Request") @Nullable String partial,
            List<EntityPart> parts) {
        SchoolPlace at = asked.at();
        DocumentRef document = documents.at(at);
        NewEvidence.Made made = NewEvidence.of(
                evidence, user.principal(), at.territory(), at.school(), "ratings/" + component + "/evidence", parts);
        drafts.apply(user.principal(), document, made.operations());
        return answer(at, document, process, component, partial, made.repeated() ? "archivo-repetido" : "guardado");
    }

    @POST
    @Path("quitar")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response remove(
            @BeanParam SchoolAsked asked,
            @PathParam("process") String process,
            @PathParam("component") String component,
            @HeaderParam("HX-Request") @Nullable String partial,
            @FormParam("item") @DefaultValue("") String item,
            @FormParam("base") @DefaultValue("0") long base) {
        SchoolPlace at = asked.at();
        DocumentRef document = documents.at(at);
        String path = "ratings/" + component + "/evidence/" + item;
        drafts.apply(user.principal(), document, List.of(Operation.delete(Ids.mint(), path, base)));
        return answer(at, document, process, component, partial, "guardado");
    }

    private Response answer(
            SchoolPlace at,
            DocumentRef document,
            String process,
            String component,
            @Nullable String partial,
            String notice) {
        if (partial == null) {
            return Response.seeOther(URI.create(
                            at.rating(process) + "?aviso=" + notice + "#" + SchoolPlace.anchor(component) + "-e"))
                    .build();
        }
        Principal who = user.principal();
        ProcessRatingView rating = assessments.process(who, document, process);
        ComponentPart part = rating.components().stream()
                .filter(it -> it.slug().equals(component))
                .findFirst()
                .map(it -> new ComponentPart(at, rating, it, frames.dates(at.territory()), user.csrfToken(), true))
                .orElseThrow(PortalText::nothingHere);
        return Response.ok(new Fragment(new PiecesPart(part)))
                .header("X-Revision", rating.revision())
                .build();
    }
}
