package co.ruta.portal.edit;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problems;
import co.ruta.core.route.Routes;
import co.ruta.sdk.Stage;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * Takes one answer, from a page whose scripts run. The browser mints the operation's id, so that sending it again after
 * the signal was lost does nothing more. An applied answer comes back without a body: headers say revision and time.
 */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/guardar")
@ApplicationScoped
public class SaveResource {
    @Inject
    private Routes routes;

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
            @PathParam("territory") String territory,
            @PathParam("school") String school,
            @PathParam("cycle") int cycle,
            @FormParam("op") @DefaultValue("") String op,
            @FormParam("path") @DefaultValue("") String path,
            @FormParam("base") @DefaultValue("0") long base,
            @FormParam("value") @DefaultValue("") String value) {
        TerritoryId in = new TerritoryId(territory);
        DocumentRef document = routes.document(in, new SchoolId(school), cycle, Stage.SELF_ASSESSMENT)
                .orElseThrow(() -> Problems.conflict(
                        "CYCLE_NOT_BEGUN", "La vigencia todavía no ha comenzado; comiéncela desde Inicio."));
        return answers.take(document, List.of(AnswerDesk.operation(op, path, base, value)));
    }
}
