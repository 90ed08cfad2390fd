package co.ruta.portal.edit;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Operation;
import co.ruta.core.document.OperationResult;
import co.ruta.core.document.OperationsApplied;
import co.ruta.portal.page.Frames;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;

/** Writes one answer, with what follows from it, and says so in headers: no body travels back to a phone. */
@ApplicationScoped
public class AnswerDesk {
    @Inject
    private Drafts drafts;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** The operation the person's text makes. */
    public static Operation operation(String op, String path, long base, String value) {
        String text = value.replace("\r\n", "\n").strip();
        return new Operation(op, path, base, PathValue.of(path, text));
    }

    /** @param operations the answer first, then what follows from it */
    public Response take(DocumentRef document, List<Operation> operations) {
        OperationsApplied applied = drafts.apply(user.principal(), document, operations);
        OperationResult result = applied.results().get(0);
        boolean conflict = result.outcome() == OperationResult.Outcome.CONFLICT;
        return Response.status(conflict ? Response.Status.CONFLICT : Response.Status.NO_CONTENT)
                .header("X-Row", result.row().rev())
                .header("X-Revision", applied.revision())
                .header("X-Saved", frames.dates(document.territory()).clock(clock.instant()))
                .build();
    }
}
