package co.ruta.portal.plan;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.plan.PlanSummary;
import co.ruta.core.plan.Plans;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The plan's door: where one left off. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/plan")
@ApplicationScoped
public class PlanResource {
    @Inject
    private PlanDesk desk;

    @Inject
    private Plans plans;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Response begin(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        Optional<DocumentRef> document = desk.find(at);
        return FormDesk.see(at.plan(document.map(this::page).orElse("comenzar")));
    }

    private String page(DocumentRef document) {
        PlanSummary summary = plans.summary(user.principal(), document);
        boolean toJudge = summary.objectives() == 0 && summary.judged() < summary.opportunities();
        return toJudge ? "priorizacion" : "objetivos";
    }
}
