package co.ruta.portal.school;

import co.ruta.core.account.Principal;
import co.ruta.core.assessment.AssessmentHead;
import co.ruta.core.assessment.Assessments;
import co.ruta.core.document.DocumentRef;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** All differences of a self-assessment in one place; those of levels can also be solved where one rates. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/diferencias")
@ApplicationScoped
@Produces("text/html")
public class ConflictsResource {
    @Inject
    private Assessments assessments;

    @Inject
    private SchoolDocuments documents;

    @Inject
    private PathTitles titles;

    @Inject
    private Differences differences;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page all(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        DocumentRef document = documents.at(at);
        Principal who = user.principal();
        AssessmentHead head = assessments.head(who, document);
        ConflictsView view = new ConflictsView(
                at,
                "Autoevaluación " + at.cycle(),
                at.page("diferencias"),
                at.page("entregar"),
                differences.of(document, it -> titles.of(who, document, it)),
                head.editable() && (head.mayRateAll() || !head.areas().isEmpty()),
                user.csrfToken(),
                asked.notice());
        return new Page(frames.step("Diferencias por resolver", at, "entregar"), view);
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response choose(
            @BeanParam SchoolAsked asked,
            @FormParam("path") @DefaultValue("") String path,
            @FormParam("seen") @DefaultValue("0") long seen,
            @FormParam("value") @Nullable String value,
            @FormParam("reason") @DefaultValue("") String reason) {
        SchoolPlace at = asked.at();
        differences.choose(documents.at(at), path, seen, value, reason);
        return FormDesk.see(at.page("diferencias?aviso=resuelto"));
    }
}
