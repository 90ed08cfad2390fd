package co.ruta.portal.plan;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.plan.PlanHead;
import co.ruta.core.plan.Plans;
import co.ruta.core.stage.NodeNames;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.portal.school.ConflictsView;
import co.ruta.portal.school.Differences;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.portal.school.SchoolPlace;
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

/** What people wrote differently in the plan, in one place. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/plan/diferencias")
@ApplicationScoped
@Produces("text/html")
public class PlanConflictsResource {
    @Inject
    private Plans plans;

    @Inject
    private Differences differences;

    @Inject
    private PlanDesk desk;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page all(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        DocumentRef document = desk.document(at);
        PlanHead head = plans.head(user.principal(), document);
        NodeNames names = plans.names(document);
        ConflictsView view = new ConflictsView(
                at,
                "Plan de mejoramiento " + head.year(),
                at.plan("diferencias"),
                at.plan("entregar"),
                differences.of(document, it -> names.title(it).orElse("Plan de mejoramiento")),
                head.mayEdit(),
                user.csrfToken(),
                asked.notice());
        return new Page(frames.plan("Diferencias por resolver", at, "plan/entregar"), view);
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
        differences.choose(desk.document(at), path, seen, value, reason);
        return FormDesk.see(at.plan("diferencias?aviso=resuelto"));
    }
}
