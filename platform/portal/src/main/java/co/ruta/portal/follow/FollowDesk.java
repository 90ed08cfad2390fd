package co.ruta.portal.follow;

import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Operation;
import co.ruta.core.followup.FollowUps;
import co.ruta.core.followup.FollowView;
import co.ruta.core.review.Reviews;
import co.ruta.core.review.Reviews.StageYear;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.edit.FormOperations;
import co.ruta.portal.edit.Saving;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Finds the follow-up behind a school's address, and does what its pages do alike. */
@ApplicationScoped
class FollowDesk {
    @Inject
    private FollowUps followUps;

    @Inject
    private Reviews reviews;

    @Inject
    private FormDesk forms;

    @Inject
    private CurrentUser user;

    /** The year that this route's follow-up is about. */
    int year(SchoolPlace at) {
        return reviews.stages(at.territory(), at.cycle()).stream()
                .filter(it -> it.kind() == DocumentKind.FOLLOW_UP)
                .findFirst()
                .map(StageYear::year)
                .orElse(at.cycle());
    }

    Optional<DocumentRef> find(SchoolPlace at) {
        return followUps.find(at.territory(), at.school(), year(at));
    }

    /** The document; sends people to where the follow-up is begun when there is none yet. */
    DocumentRef document(SchoolPlace at) {
        return find(at).orElseThrow(
                        () -> new RedirectionException(Response.Status.SEE_OTHER, URI.create(at.page("seguimiento"))));
    }

    FollowSheet sheet(SchoolPlace at, DocumentRef document, Came came) {
        FollowView view = followUps.view(user.principal(), document);
        return new FollowSheet(
                at,
                view,
                Saving.of(
                        at.page("seguimiento/guardar"), document, view.revision(), user.principal(), user.csrfToken()),
                came.errors(),
                came.texts(),
                came.notice());
    }

    FormDesk.Saved save(SchoolPlace at, DocumentRef document, MultivaluedMap<String, String> form) {
        return save(at, document, FormOperations.of(form));
    }

    FormDesk.Saved save(SchoolPlace at, DocumentRef document, List<Operation> operations) {
        return forms.save(document, operations, at.page("seguimiento/diferencias"));
    }
}
