package co.ruta.portal.plan;

import co.ruta.core.check.Checks;
import co.ruta.core.check.FindingView;
import co.ruta.core.document.Conflict;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Operation;
import co.ruta.core.id.Ids;
import co.ruta.core.plan.PlanHead;
import co.ruta.core.plan.Plans;
import co.ruta.core.problem.Problems;
import co.ruta.portal.edit.AnswerDesk;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.edit.FormOperations;
import co.ruta.portal.edit.Saving;
import co.ruta.portal.school.SchoolDocuments;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.sdk.check.Suggestion;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the plan behind a school's address, and does what its pages do alike. */
@ApplicationScoped
class PlanDesk {
    @Inject
    private SchoolDocuments documents;

    @Inject
    private Plans plans;

    @Inject
    private Checks checks;

    @Inject
    private Drafts drafts;

    @Inject
    private FormDesk forms;

    @Inject
    private GoalSentences sentences;

    @Inject
    private CurrentUser user;

    Optional<DocumentRef> find(SchoolPlace at) {
        return documents.plan(at);
    }

    /** The document; sends people to where the plan is begun when there is none yet. */
    DocumentRef document(SchoolPlace at) {
        return find(at).orElseThrow(
                        () -> new RedirectionException(Response.Status.SEE_OTHER, URI.create(at.plan("comenzar"))));
    }

    PlanSheet sheet(SchoolPlace at, DocumentRef document, Came came) {
        PlanHead head = plans.head(user.principal(), document);
        return new PlanSheet(
                at,
                head,
                Saving.of(at.plan("guardar"), document, head.revision(), user.principal(), user.csrfToken()),
                drafts.conflicts(document).stream().map(Conflict::path).collect(Collectors.toSet()),
                came.written(),
                came.errors(),
                came.notice());
    }

    /** What the checks find in the draft as it stands. */
    Findings findings(SchoolPlace at, DocumentRef document, boolean mayApply) {
        return new Findings(at, checks.draft(user.principal(), document), mayApply);
    }

    /**
     * Writes the value a finding suggests, when the finding still stands.
     *
     * @param key the finding, as {@link Findings#key} names it
     * @return the path it was written to
     */
    String apply(SchoolPlace at, DocumentRef document, String key) {
        Suggestion suggestion = findings(at, document, true).report().findings().stream()
                .filter(it -> Findings.key(it).equals(key))
                .findFirst()
                .flatMap(FindingView::suggestion)
                .orElseThrow(() -> Problems.conflict(
                        "SUGGESTION_GONE", "El plan ya cambió y esa sugerencia no aplica. Recargue la página."));
        long rev = plans.draft(user.principal(), document).rev(suggestion.path());
        drafts.apply(
                user.principal(),
                document,
                List.of(AnswerDesk.operation(Ids.mint(), suggestion.path(), rev, Findings.written(suggestion))));
        return suggestion.path();
    }

    /** Saves what the person changed in a form, and what the sentences of its goals say. */
    FormDesk.Saved save(SchoolPlace at, DocumentRef document, MultivaluedMap<String, String> form) {
        return save(at, document, FormOperations.of(form));
    }

    FormDesk.Saved save(SchoolPlace at, DocumentRef document, List<Operation> operations) {
        return forms.save(document, sentences.with(document, operations), at.plan("diferencias"));
    }
}
