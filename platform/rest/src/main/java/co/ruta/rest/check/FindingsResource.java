package co.ruta.rest.check;

import co.ruta.core.check.Checks;
import co.ruta.rest.document.DocumentPath;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The findings of a draft, by consideration; only the school reads its draft. */
@Path("/territories/{territory}/schools/{school}/documents/{document}/findings")
@ApplicationScoped
@Produces("application/json")
public class FindingsResource {
    private final CurrentUser user;
    private final Checks checks;

    @Inject
    FindingsResource(CurrentUser user, Checks checks) {
        this.user = user;
        this.checks = checks;
    }

    /** What the territory's checks find now; the same draft gives the same answer. */
    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    @Codes("DOCUMENT_NOT_FOUND")
    public FindingsView findings(@BeanParam DocumentPath at) {
        return FindingsView.of(checks.draft(user.principal(), at.ref()));
    }
}
