package co.ruta.portal.plan;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.plan.PlanContent;
import co.ruta.core.plan.Plans;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resources of the actions, their cost, and the schedule. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/plan/recursos")
@ApplicationScoped
@Produces("text/html")
public class ScheduleResource {
    @Inject
    private Plans plans;

    @Inject
    private PlanDesk desk;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    /** @param year the one year the schedule shows; 0 for the whole horizon */
    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page needs(
            @BeanParam SchoolAsked asked,
            @QueryParam("anio") @DefaultValue("0") int year,
            @QueryParam("abrir") @DefaultValue("") String open,
            @QueryParam("quitado") @DefaultValue("") String removed,
            @QueryParam("desde") @DefaultValue("0") long from,
            @QueryParam("hasta") @DefaultValue("0") long to) {
        SchoolPlace at = asked.at();
        Optional<ObjectivesView.Removed> gone = to > from
                ? Optional.of(new ObjectivesView.Removed(ObjectivesView.Removed.what(removed), from, to))
                : Optional.empty();
        return new Page(frame(at), view(at, desk.document(at), Came.with(asked.notice()), year, open, gone));
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response save(@BeanParam SchoolAsked asked, MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        DocumentRef document = desk.document(at);
        FormDesk.Saved saved = desk.save(at, document, form);
        return saved.ok()
                ? FormDesk.see(at.plan("recursos?aviso=guardado"))
                : FormDesk.again(saved, frame(at), view(at, document, Came.back(saved, form), 0, "", Optional.empty()));
    }

    private Frame frame(SchoolPlace at) {
        return frames.plan("Recursos y cronograma", at, "plan/recursos");
    }

    private SchedulePageView view(
            SchoolPlace at,
            DocumentRef document,
            Came came,
            int year,
            String open,
            Optional<ObjectivesView.Removed> removed) {
        Principal who = user.principal();
        PlanSheet sheet = desk.sheet(at, document, came);
        PlanContent content = plans.draft(who, document).content();
        Optional<Integer> one = sheet.years().stream().filter(it -> it == year).findFirst();
        List<Link> years = new ArrayList<>();
        years.add(new Link("Todo el plan", at.plan("recursos#cronograma"), one.isEmpty()));
        sheet.years()
                .forEach(it -> years.add(
                        new Link(Integer.toString(it), at.plan("recursos?anio=" + it + "#cronograma"), it == year)));
        return new SchedulePageView(
                sheet,
                content,
                desk.findings(at, document, sheet.head().mayEdit()),
                plans.money(who, document),
                Gantt.of(
                        plans.schedule(who, document),
                        sheet.head().from(),
                        sheet.head().to(),
                        one,
                        Numbering.actions(content.plan()),
                        dues(content)),
                years,
                open,
                removed);
    }

    private static Map<String, LocalDate> dues(PlanContent content) {
        Map<String, LocalDate> dues = new HashMap<>();
        content.plan().objectives().stream()
                .flatMap(it -> it.goals().stream())
                .filter(it -> it.due().isPresent())
                .forEach((Goal it) -> dues.put(it.id(), it.due().orElseThrow()));
        return dues;
    }
}
