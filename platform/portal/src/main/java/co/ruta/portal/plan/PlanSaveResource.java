package co.ruta.portal.plan;

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

/** Takes one answer of the plan, as the self-assessment does; a goal's sentence brings quantity, unit and date with it. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/plan/guardar")
@ApplicationScoped
public class PlanSaveResource {
    @Inject
    private PlanDesk desk;

    @Inject
    private GoalSentences sentences;

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
                        "PLAN_NOT_BEGUN", "El plan todavía no ha comenzado; comiéncelo desde la página del plan."));
        return answers.take(document, sentences.with(document, List.of(AnswerDesk.operation(op, path, base, value))));
    }
}
