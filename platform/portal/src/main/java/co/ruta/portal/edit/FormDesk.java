package co.ruta.portal.edit;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Operation;
import co.ruta.core.document.OperationResult;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Saves a whole form of any document, and comes back with what was wrong. */
@ApplicationScoped
public class FormDesk {
    @Inject
    private Drafts drafts;

    @Inject
    private CurrentUser user;

    /**
     * Writes the operations; what went wrong comes back, each with its place in the page.
     *
     * @param differences address of the page where people settle what they wrote differently
     */
    public Saved save(DocumentRef document, List<Operation> operations, String differences) {
        if (operations.isEmpty()) {
            return new Saved(200, List.of());
        }
        try {
            List<Trouble> conflicts = apply(document, operations, differences);
            return new Saved(conflicts.isEmpty() ? 200 : 409, conflicts);
        } catch (ProblemException wrong) {
            if (wrong.kind() != ProblemKind.INVALID) {
                throw wrong;
            }
            List<Trouble> troubles = new ArrayList<>();
            for (Problem problem : wrong.problems()) {
                troubles.add(problem.where()
                        .map(it -> Trouble.at("#" + SchoolPlace.anchor(it), problem.message()))
                        .orElseGet(() -> Trouble.of(problem.message())));
            }
            troubles.addAll(rest(document, operations, wrong.problems(), differences));
            return new Saved(422, troubles);
        }
    }

    /** One answer that cannot be must not cost the person the others of the form. */
    private List<Trouble> rest(
            DocumentRef document, List<Operation> operations, List<Problem> problems, String differences) {
        Set<String> wrong = problems.stream().flatMap(it -> it.where().stream()).collect(Collectors.toSet());
        List<Operation> good =
                operations.stream().filter(it -> !wrong.contains(it.path())).toList();
        return good.isEmpty() || good.size() == operations.size() ? List.of() : apply(document, good, differences);
    }

    private List<Trouble> apply(DocumentRef document, List<Operation> operations, String differences) {
        return drafts.apply(user.principal(), document, operations).results().stream()
                .filter(it -> it.outcome() == OperationResult.Outcome.CONFLICT)
                .map(it -> Trouble.at(
                        differences,
                        "Otra persona cambió lo mismo mientras usted escribía. Las dos versiones están guardadas: elija"
                                + " con cuál se queda el equipo."))
                .distinct()
                .toList();
    }

    public static Response see(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    public static Response again(Saved saved, Frame frame, View view) {
        return Response.status(saved.status())
                .entity(new Page(frame.withErrors(), view))
                .build();
    }

    /** What came of saving a form. */
    public record Saved(int status, List<Trouble> troubles) {
        public boolean ok() {
            return troubles.isEmpty();
        }
    }
}
