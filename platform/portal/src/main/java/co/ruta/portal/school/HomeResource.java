package co.ruta.portal.school;

import co.ruta.core.assessment.AreaProgress;
import co.ruta.core.assessment.Assessments;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Presence;
import co.ruta.core.library.Library;
import co.ruta.core.review.ObservationView;
import co.ruta.core.review.Observations;
import co.ruta.core.route.RouteView;
import co.ruta.core.route.Routes;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.PortalText;
import co.ruta.sdk.Stage;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A school's home: the stages, the one next step, who is at work. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/inicio")
@ApplicationScoped
@Produces("text/html")
public class HomeResource {
    @Inject
    private Routes routes;

    @Inject
    private Assessments assessments;

    @Inject
    private Observations observations;

    @Inject
    private Presence presence;

    @Inject
    private Library library;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL)
    public Page home(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        RouteView route = routes.view(user.principal(), at.territory(), at.school(), at.cycle());
        Optional<DocumentRef> document =
                routes.document(at.territory(), at.school(), at.cycle(), Stage.SELF_ASSESSMENT);
        HomeView view = new HomeView(
                at,
                route,
                document.map(this::present).orElse(List.of()),
                otherCycles(at),
                document.map(this::openObservations).orElse(""),
                library.references(user.principal(), at.territory()),
                moved(asked.notice, route).or(asked::notice));
        return new Page(frames.school("Inicio", at, "inicio"), view);
    }

    @POST
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response begin(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        routes.open(user.principal(), at.territory(), at.school(), at.cycle());
        return Response.seeOther(URI.create(at.home() + "?aviso=vigencia")).build();
    }

    /** After a document was moved by hand: where it stands now. */
    private static Optional<String> moved(String notice, RouteView route) {
        return switch (notice) {
            case "paso-autoevaluacion" -> stands(route, Stage.SELF_ASSESSMENT, "La autoevaluación");
            case "paso-plan" -> stands(route, Stage.IMPROVEMENT_PLAN, "El plan");
            default -> Optional.empty();
        };
    }

    private static Optional<String> stands(RouteView route, Stage stage, String what) {
        return route.stage(stage)
                .flatMap(RouteView.StageView::process)
                .map(it -> what + " está ahora en estado «" + it.state().title() + "»"
                        + (it.state().editable() ? "; el equipo ya puede escribir." : "."));
    }

    private List<HomeView.At> present(DocumentRef document) {
        List<Presence.Seen> seen = presence.now(document).stream()
                .filter(it -> !it.person().equals(user.principal().person()))
                .toList();
        if (seen.isEmpty()) {
            return List.of();
        }
        Map<String, String> names = assessments.progress(user.principal(), document).stream()
                .flatMap(area -> area.processes().stream())
                .collect(Collectors.toMap(
                        AreaProgress.ProcessProgress::slug, AreaProgress.ProcessProgress::name, (one, other) -> one));
        return seen.stream()
                .map(it -> HomeView.At.of(it, names.getOrDefault(it.place(), "")))
                .toList();
    }

    private String openObservations(DocumentRef document) {
        long open = observations.list(user.principal(), document).stream()
                .filter(it -> it.published() && it.state() == ObservationView.State.OPEN)
                .count();
        return open == 0
                ? ""
                : PortalText.count(
                        open,
                        "observación de la secretaría espera respuesta",
                        "observaciones de la secretaría esperan respuesta");
    }

    private List<Link> otherCycles(SchoolPlace at) {
        return routes.cycles(at.territory(), at.school()).stream()
                .filter(it -> it.year() != at.cycle())
                .map(it -> Link.to("Vigencia " + it.year(), at.in(it.year()).home()))
                .toList();
    }
}
