package co.ruta.rest.document;

import co.ruta.core.document.Choice;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Drafts;
import co.ruta.core.problem.Problems;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.header.QueryValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened in a draft, what people disagree about, and how both are mended. */
@Path("/territories/{territory}/schools/{school}/documents/{document}")
@ApplicationScoped
@Produces("application/json")
public class DraftHistoryResource {
    private static final int MOST = 200;

    private final CurrentUser user;
    private final Drafts drafts;

    @Inject
    DraftHistoryResource(CurrentUser user, Drafts drafts) {
        this.user = user;
        this.drafts = drafts;
    }

    /** Who wrote what at a path, newest first. */
    @GET
    @Path("/history")
    @Allowed(Callers.SCHOOL_PEOPLE)
    public ChangeView.Page history(
            @BeanParam DocumentPath at,
            @QueryParam("path") @Nullable String path,
            @QueryParam("before") @DefaultValue("999999999") String before,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        if (path == null || path.isEmpty()) {
            throw Problems.invalid("path", "QUERY_UNREADABLE", "Falta «path»: la ruta cuyo historial se pide.");
        }
        int most = Math.max(1, Math.min(MOST, QueryValue.number("limit", limit)));
        DocumentRef ref = at.ref();
        return ChangeView.Page.of(drafts.history(ref, path, QueryValue.number("before", before), most + 1), most);
    }

    @GET
    @Path("/conflicts")
    @Allowed(Callers.SCHOOL_PEOPLE)
    public List<ConflictView> conflicts(@BeanParam DocumentPath at) {
        return drafts.conflicts(at.ref()).stream().map(ConflictView::of).toList();
    }

    /** Ends the conflict at a path with the value that is to hold. */
    @POST
    @Path("/conflicts")
    @Consumes("application/json")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public ResultView choose(@BeanParam DocumentPath at, OperationBody.ChoiceBody choice) {
        return ResultView.of(
                drafts.choose(user.principal(), at.ref(), new Choice(choice.operation(), choice.reason())));
    }

    /** Puts back what was there before an operation. */
    @POST
    @Path("/undo")
    @Consumes("application/json")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public ResultView undo(@BeanParam DocumentPath at, OperationBody.UndoBody undo) {
        return ResultView.of(drafts.undo(user.principal(), at.ref(), undo.opId(), undo.undone()));
    }
}
