package co.ruta.portal.school;

import co.ruta.core.assessment.AssessmentHead;
import co.ruta.core.assessment.Assessments;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Operation;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.edit.FormOperations;
import co.ruta.portal.edit.Saving;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;

/** What the pages of the self-assessment do alike. */
@ApplicationScoped
class SchoolDesk {
    @Inject
    private FormDesk forms;

    @Inject
    private Assessments assessments;

    @Inject
    private CurrentUser user;

    /** What a page of this document needs to save answers. */
    Saving saving(SchoolPlace at, DocumentRef document) {
        AssessmentHead head = assessments.head(user.principal(), document);
        return Saving.of(at.page("guardar"), document, head.revision(), user.principal(), user.csrfToken());
    }

    /** Saves what the person changed in a form; what went wrong comes back, each with its place in the page. */
    FormDesk.Saved save(SchoolPlace at, DocumentRef document, MultivaluedMap<String, String> form) {
        return save(at, document, FormOperations.of(form));
    }

    FormDesk.Saved save(SchoolPlace at, DocumentRef document, List<Operation> operations) {
        return forms.save(document, operations, at.page("diferencias"));
    }
}
