package co.ruta.portal.school;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.route.Routes;
import co.ruta.sdk.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/** Finds the documents behind a school's address. */
@ApplicationScoped
class SelfAssessments {
    @Inject
    private Routes routes;

    /** The document; sends people to the school's home, where a cycle is begun, when there is none yet. */
    DocumentRef at(SchoolPlace place) {
        return find(place)
                .orElseThrow(() -> new RedirectionException(Response.Status.SEE_OTHER, URI.create(place.home())));
    }

    Optional<DocumentRef> find(SchoolPlace place) {
        return routes.document(place.territory(), place.school(), place.cycle(), Stage.SELF_ASSESSMENT);
    }

    /** The plan of the same route. */
    Optional<DocumentRef> plan(SchoolPlace place) {
        return routes.document(place.territory(), place.school(), place.cycle(), Stage.IMPROVEMENT_PLAN);
    }
}
