package co.ruta.portal.school;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.route.Routes;
import co.ruta.core.verification.Verifications;
import co.ruta.portal.page.Frames;
import co.ruta.sdk.Stage;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Fetches what the secretaría verified, for the school's own pages. */
@ApplicationScoped
public class VerifiedDesk {
    @Inject
    private Verifications verifications;

    @Inject
    private Routes routes;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    public Verified of(DocumentRef document) {
        return new Verified(verifications.of(user.principal(), document), frames.dates(document.territory()));
    }

    /** Of the plan that a follow-up of that year follows. */
    public Verified ofPlan(DocumentRef followUp, int year) {
        return of(routes.document(followUp.territory(), followUp.school(), year, Stage.IMPROVEMENT_PLAN)
                .orElse(followUp));
    }
}
