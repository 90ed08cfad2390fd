package co.ruta.portal.school;

import co.ruta.core.assessment.AssessmentHead;
import co.ruta.core.assessment.Assessments;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Operation;
import co.ruta.core.document.OperationResult;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.portal.edit.FormOperations;
import co.ruta.portal.edit.Saving;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the pages of the self-assessment do alike: saving a whole form, and coming back with what was wrong. */
@ApplicationScoped
class SchoolDesk {
    @Inject
    private Drafts drafts;

    @Inject
    private Assessments assessments;

    @Inject
    private CurrentUser user;

    /** What a page of this document needs to save answers. */
    Saving saving(SchoolPlace at, DocumentRef document) {
        AssessmentHead head = assessments.head(user.principal(), document);
        return Saving.of(at.page("guardar"), head, user.principal(), user.csrfToken());
    }

    /** Saves what the person changed in a form; what went wrong comes back, each with its place in the page. */
    Saved save(SchoolPlace at, DocumentRef document, MultivaluedMap<String, String> form) {
        return save(at, document, FormOperations.of(form));
    }

    Saved save(SchoolPlace at, DocumentRef document, List<Operation> operations) {
        if (operations.isEmpty()) {
            return new Saved(200, List.of());
        }
        try {
            List<Trouble> conflicts = apply(at, document, operations);
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
            troubles.addAll(rest(at, document, operations, wrong.problems()));
            return new Saved(422, troubles);
        }
    }

    /** One answer that cannot be must not cost the person the others of the form. */
    private List<Trouble> rest(
            SchoolPlace at, DocumentRef document, List<Operation> operations, List<Problem> problems) {
        Set<String> wrong = problems.stream().flatMap(it -> it.where().stream()).collect(Collectors.toSet());
        List<Operation> good =
                operations.stream().filter(it -> !wrong.contains(it.path())).toList();
        return good.isEmpty() || good.size() == operations.size() ? List.of() : apply(at, document, good);
    }

    private List<Trouble> apply(SchoolPlace at, DocumentRef document, List<Operation> operations) {
        return drafts.apply(user.principal(), document, operations).results().stream()
                .filter(it -> it.outcome() == OperationResult.Outcome.CONFLICT)
                .map(it -> Trouble.at(
                        at.page("diferencias"),
                        "Otra persona cambió lo mismo mientras usted escribía. Las dos versiones están guardadas: elija"
                                + " con cuál se queda el equipo."))
                .distinct()
                .toList();
    }

    static Response see(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    static Response again(Saved saved, Frame frame, View view) {
        return Response.status(saved.status())
                .entity(new Page(frame.withErrors(), view))
                .build();
    }

    /** What came of saving a form. */
    record Saved(int status, List<Trouble> troubles) {
        boolean ok() {
            return troubles.isEmpty();
        }
    }
}
