package co.ruta.portal.school;

import co.ruta.core.account.Principal;
import co.ruta.core.assessment.Assessments;
import co.ruta.core.assessment.ProcessRatingView;
import co.ruta.core.document.Conflict;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftRow;
import co.ruta.core.document.DraftRows;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Presence;
import co.ruta.portal.page.Fragment;
import co.ruta.portal.page.Frames;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a rating page every few seconds what others did meanwhile; says "not modified" when there is nothing new. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/valoracion/{process}/cambios")
@ApplicationScoped
@Produces("text/html")
public class ChangesResource {
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

    /** @param since revision of the draft that the page has seen */
    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Response changes(
            @BeanParam SchoolAsked asked,
            @PathParam("process") String process,
            @QueryParam("desde") @DefaultValue("0") long since,
            @Context Request request) {
        SchoolPlace at = asked.at();
        Principal who = user.principal();
        DocumentRef document = documents.at(at);
        List<String> present = presence.here(who, document, process).stream()
                .filter(it -> it.place().equals(process) && !it.person().equals(who.person()))
                .map(Presence.Seen::name)
                .toList();
        DraftRows rows = drafts.rows(document, since);
        EntityTag tag =
                new EntityTag(Long.toString(rows.revision(), 36) + "-" + Integer.toHexString(present.hashCode()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        Set<String> touched = rows.rows().stream()
                .filter(it -> !it.author().equals(who.person()))
                .map(DraftRow::path)
                .filter(it -> it.startsWith("ratings/"))
                .map(it -> it.split("/", -1)[1])
                .collect(Collectors.toCollection(HashSet::new));
        drafts.conflicts(document).stream()
                .map(Conflict::path)
                .filter(it -> it.startsWith("ratings/"))
                .map(it -> it.split("/", -1)[1])
                .forEach(touched::add);
        return Response.ok(new Fragment(part(at, document, process, touched, present)))
                .tag(tag)
                .header("X-Revision", rows.revision())
                .header("Cache-Control", "no-store")
                .build();
    }

    private ChangesPart part(
            SchoolPlace at, DocumentRef document, String process, Set<String> touched, List<String> present) {
        String sentence = RatingView.presentSentence(present);
        if (touched.isEmpty()) {
            return new ChangesPart(List.of(), sentence, user.csrfToken());
        }
        ProcessRatingView rating = assessments.process(user.principal(), document, process);
        List<ComponentPart> parts = rating.components().stream()
                .filter(it -> touched.contains(it.slug()))
                .map(it -> new ComponentPart(at, rating, it, frames.dates(at.territory()), user.csrfToken(), false))
                .toList();
        return new ChangesPart(parts, sentence, user.csrfToken());
    }
}
