package co.ruta.portal.school;

import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.review.Reviews;
import co.ruta.core.review.Reviews.StageYear;
import co.ruta.core.route.Routes;
import co.ruta.sdk.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/** Finds the documents behind a school's address: its cycle is the route's, a stage's document may apply to the next. */
@ApplicationScoped
public class SchoolDocuments {
    @Inject
    private Routes routes;

    @Inject
    private Reviews reviews;

    /** The self-assessment; sends people to the school's home, where a cycle is begun, when there is none yet. */
    public DocumentRef at(SchoolPlace place) {
        return find(place)
                .orElseThrow(() -> new RedirectionException(Response.Status.SEE_OTHER, URI.create(place.home())));
    }

    public Optional<DocumentRef> find(SchoolPlace place) {
        return of(place, Stage.SELF_ASSESSMENT);
    }

    public Optional<DocumentRef> plan(SchoolPlace place) {
        return of(place, Stage.IMPROVEMENT_PLAN);
    }

    /** The document of a stage of this route, when it has been opened. */
    public Optional<DocumentRef> of(SchoolPlace place, Stage stage) {
        int year = reviews.stages(place.territory(), place.cycle()).stream()
                .filter(it -> it.kind() == DocumentKind.valueOf(stage.name()))
                .findFirst()
                .map(StageYear::year)
                .orElse(place.cycle());
        return routes.document(place.territory(), place.school(), year, stage);
    }
}
