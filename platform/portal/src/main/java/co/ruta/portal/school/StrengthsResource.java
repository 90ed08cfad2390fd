package co.ruta.portal.school;

import co.ruta.core.assessment.AreaProgress;
import co.ruta.core.assessment.AssessmentHead;
import co.ruta.core.assessment.Assessments;
import co.ruta.core.assessment.SuggestionView;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.followup.FollowUps;
import co.ruta.core.plan.UnmetGoals.UnmetGoal;
import co.ruta.core.territory.Territories;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.sdk.definition.TerritoryDefinition.Thresholds;
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
import java.util.List;
import java.util.Optional;

/** Strengths, weaknesses and opportunities: what the levels suggest, what the team makes of it. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/fortalezas")
@ApplicationScoped
@Produces("text/html")
public class StrengthsResource {
    @Inject
    private Assessments assessments;

    @Inject
    private FollowUps followUps;

    @Inject
    private Territories territories;

    @Inject
    private SchoolDocuments documents;

    @Inject
    private SchoolDesk desk;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page strengths(@BeanParam SchoolAsked asked, @QueryParam("area") @DefaultValue("") String area) {
        SchoolPlace at = asked.at();
        return new Page(frame(at), view(at, area, List.of(), asked.notice()));
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response save(
            @BeanParam SchoolAsked asked,
            @QueryParam("area") @DefaultValue("") String area,
            MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        FormDesk.Saved saved = desk.save(at, documents.at(at), form);
        return saved.ok()
                ? FormDesk.see(at.page("fortalezas?aviso=guardado&area=" + slug(area)))
                : FormDesk.again(saved, frame(at), view(at, area, saved.troubles(), Optional.empty()));
    }

    private static String slug(String area) {
        return area.replaceAll("[^a-z0-9.-]", "");
    }

    private Frame frame(SchoolPlace at) {
        return frames.step("Fortalezas y oportunidades", at, "fortalezas");
    }

    private StrengthsView view(SchoolPlace at, String wanted, List<Trouble> errors, Optional<String> notice) {
        DocumentRef document = documents.at(at);
        List<SuggestionView> all = assessments.suggestions(user.principal(), document);
        List<AreaProgress> areas = assessments.progress(user.principal(), document).stream()
                .filter(area -> all.stream().anyMatch(it -> it.areaSlug().equals(area.slug())))
                .toList();
        Optional<AreaProgress> chosen = areas.stream()
                .filter(it -> it.slug().equals(wanted))
                .findFirst()
                .or(() -> areas.stream().findFirst());
        String slug = chosen.map(AreaProgress::slug).orElse("");
        List<Link> links = areas.stream()
                .map(it -> new Link(
                        it.name() + " (" + it.rated() + ")",
                        at.page("fortalezas?area=" + it.slug()),
                        it.slug().equals(slug)))
                .toList();
        AssessmentHead head = assessments.head(user.principal(), document);
        return new StrengthsView(
                at,
                all.stream().filter(it -> it.areaSlug().equals(slug)).toList(),
                links,
                chosen.map(AreaProgress::name).orElse(""),
                slug,
                rule(territories.get(at.territory()).values().thresholds()),
                head.editable() && (head.mayRateAll() || head.areas().contains(slug)),
                unmet(at),
                desk.saving(at, document),
                errors,
                notice);
    }

    /** Of the year that is being looked at; while it is not closed, of the one before. */
    private List<UnmetGoal> unmet(SchoolPlace at) {
        List<UnmetGoal> now = followUps.unmet(at.territory(), at.school(), at.cycle());
        return now.isEmpty() ? followUps.unmet(at.territory(), at.school(), at.cycle() - 1) : now;
    }

    private static String rule(Thresholds thresholds) {
        return "Regla del territorio: del nivel " + thresholds.strengthFrom()
                + " en adelante se sugiere fortaleza; hasta el nivel " + thresholds.opportunityUpTo()
                + ", oportunidad de mejoramiento.";
    }
}
