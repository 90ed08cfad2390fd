package co.ruta.portal.office;

import co.ruta.core.document.DocumentKind;
import co.ruta.core.id.SchoolId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.review.DeliveryControl;
import co.ruta.core.review.Elsewhere;
import co.ruta.core.review.OwedPage;
import co.ruta.core.school.School;
import co.ruta.core.school.Schools;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Notices;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.sdk.Role;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one school owes of every open year, and what it delivered in another system. */
@Path("/{territory}/secretaria/establecimientos/{school}/obligaciones")
@ApplicationScoped
@Produces("text/html")
public class ObligationsResource {
    @Inject
    private DeliveryControl control;

    @Inject
    private Elsewhere elsewhere;

    @Inject
    private Schools schools;

    @Inject
    private Offices offices;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.OFFICE)
    public Page list(
            @PathParam("territory") String territory,
            @PathParam("school") String school,
            @QueryParam("aviso") @DefaultValue("") String notice) {
        return page(offices.at(territory, 0), new SchoolId(school), "", List.of(), Notices.of(notice));
    }

    /** @param document kind and year: {@code IMPROVEMENT_PLAN-2024} */
    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response note(
            @PathParam("territory") String territory,
            @PathParam("school") String school,
            @FormParam("document") @DefaultValue("") String document,
            @FormParam("reference") @DefaultValue("") String reference,
            @FormParam("remove") @DefaultValue("false") boolean remove) {
        OfficePlace at = offices.at(territory, 0);
        School which = schools.get(at.territory(), new SchoolId(school));
        Optional<DocumentKind> kind = Stream.of(DocumentKind.values())
                .filter(it -> document.startsWith(it.name() + "-"))
                .findFirst();
        Optional<Integer> year = Optional.of(document.replaceFirst("^[A-Z_]+-", ""))
                .filter(it -> it.matches("\\d{4}"))
                .map(Integer::valueOf);
        if (kind.isEmpty() || year.isEmpty()) {
            return again(at, which.id(), reference, Trouble.at("#document", "Elija qué documento es y de qué año."));
        }
        try {
            if (remove) {
                elsewhere.remove(user.principal(), at.territory(), which.id(), kind.get(), year.get());
            } else {
                elsewhere.note(user.principal(), at.territory(), which.id(), kind.get(), year.get(), reference);
            }
        } catch (ProblemException wrong) {
            if (wrong.kind() != ProblemKind.INVALID) {
                throw wrong;
            }
            return again(
                    at,
                    which.id(),
                    reference,
                    Trouble.at("#reference", wrong.problems().get(0).message()));
        }
        return Response.seeOther(URI.create(at.school(school) + "/obligaciones?aviso=guardado"))
                .build();
    }

    private Response again(OfficePlace at, SchoolId school, String reference, Trouble trouble) {
        return Response.status(422)
                .entity(page(at, school, reference, List.of(trouble), Optional.empty()))
                .build();
    }

    private Page page(OfficePlace at, SchoolId id, String reference, List<Trouble> errors, Optional<String> notice) {
        School school = schools.get(at.territory(), id);
        OwedPage owed = control.owed(
                user.principal(),
                at.territory(),
                new OwedPage.Asked(
                        at.cycle(),
                        true,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(school.daneCode()),
                        1,
                        50));
        ObligationsView view = new ObligationsView(
                at,
                school,
                owed.stages(),
                owed.lines().stream().filter(it -> it.school().equals(id)).findFirst(),
                elsewhere.of(at.territory(), id),
                user.principal().has(Role.LEADER, at.territory())
                        || user.principal().has(Role.PROFESSIONAL, at.territory()),
                reference,
                user.csrfToken(),
                frames.dates(at.territory()),
                errors,
                notice);
        Frame frame = frames.office("Qué debe " + school.name(), at.territory(), "entregas")
                .withCrumbs(Link.to(school.name(), at.school(id.value())), new Link("Qué debe", "", true));
        return new Page(errors.isEmpty() ? frame : frame.withErrors(), view);
    }
}
