package co.ruta.portal.follow;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.problem.Problems;
import co.ruta.portal.edit.AnswerDesk;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Takes one answer of the follow-up, as the self-assessment does. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/seguimiento/guardar")
@ApplicationScoped
public class FollowSaveResource {
    @Inject
    private FollowDesk desk;

    @Inject
    private AnswerDesk answers;

    /**
     * @param op ULID minted by the browser
     * @param base revision that the page has seen of this answer
     */
    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response save(
            @BeanParam SchoolAsked asked,
            @FormParam("op") @DefaultValue("") String op,
            @FormParam("path") @DefaultValue("") String path,
            @FormParam("base") @DefaultValue("0") long base,
            @FormParam("value") @DefaultValue("") String value) {
        DocumentRef document = desk.find(asked.at())
                .orElseThrow(() -> Problems.conflict(
                        "FOLLOW_UP_NOT_BEGUN", "El seguimiento todavía no ha comenzado; comiéncelo desde su página."));
        return answers.take(document, List.of(AnswerDesk.operation(op, path, base, value)));
    }
}
