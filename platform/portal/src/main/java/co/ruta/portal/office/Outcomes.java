package co.ruta.portal.office;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.Ids;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.process.Processes;
import co.ruta.core.process.TransitionTaken;
import co.ruta.core.review.Reviews;
import co.ruta.core.school.Schools;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Says what a decision did, on whichever page the reviewer comes to after it. */
@ApplicationScoped
class Outcomes {
    @Inject
    private Reviews reviews;

    @Inject
    private Processes processes;

    @Inject
    private Schools schools;

    @Inject
    private CurrentUser user;

    /** @param document the one decided on, as the address names it; empty when nothing was decided */
    Optional<String> of(TerritoryId territory, String document) {
        if (!Ids.isUlid(document)) {
            return Optional.empty();
        }
        try {
            DocumentRef ref = reviews.find(territory, new DocumentId(document));
            List<TransitionTaken> steps = processes.history(user.principal(), ref);
            return steps.isEmpty()
                    ? Optional.empty()
                    : Optional.of(schools.get(territory, ref.school()).name() + ": «"
                            + steps.get(steps.size() - 1).label() + "». Ahora está en estado «"
                            + steps.get(steps.size() - 1).toTitle() + "».");
        } catch (ProblemException gone) {
            // An address that somebody wrote by hand decides nothing and says nothing.
            return Optional.empty();
        }
    }
}
