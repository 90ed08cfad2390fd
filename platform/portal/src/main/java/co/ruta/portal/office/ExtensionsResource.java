package co.ruta.portal.office;

import co.ruta.core.deadline.Deadlines;
import co.ruta.core.deadline.Extensions;
import co.ruta.core.deadline.WindowView;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.school.SchoolQuery;
import co.ruta.core.school.Schools;
import co.ruta.portal.page.Field;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Proposing more time for a school, and deciding what somebody else proposed. */
@Path("/{territory}/secretaria/prorrogas")
@ApplicationScoped
@Produces("text/html")
public class ExtensionsResource {
    private static final int FOUND = 20;

    @Inject
    private Extensions extensions;

    @Inject
    private Deadlines deadlines;

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
            @QueryParam("vigencia") @DefaultValue("0") int cycle,
            @QueryParam("q") @DefaultValue("") String search,
            @QueryParam("aviso") @DefaultValue("") String notice) {
        return page(offices.at(territory, cycle), search, Written.nothing(), Notices.of(notice));
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response propose(
            @PathParam("territory") String territory,
            @QueryParam("vigencia") @DefaultValue("0") int cycle,
            MultivaluedMap<String, String> form) {
        OfficePlace at = offices.at(territory, cycle);
        Written written = Written.of(form);
        Optional<LocalDate> closes = date(written.closes());
        if (closes.isEmpty()) {
            Problem missing = Problem.at("closes", "DATE_MISSING", "Escriba hasta qué día se amplía el plazo.");
            return again(422, at, text(form, "q"), written.wrong(List.of(missing)));
        }
        try {
            extensions.propose(
                    user.principal(),
                    new Extensions.Proposal(
                            at.territory(),
                            new SchoolId(text(form, "school")),
                            deadlines.year(at.territory(), at.cycle(), text(form, "deadline")),
                            text(form, "deadline"),
                            closes.get(),
                            written.act(),
                            written.reason()));
            return see(at, "prorroga");
        } catch (ProblemException wrong) {
            if (wrong.kind() != ProblemKind.INVALID && wrong.kind() != ProblemKind.CONFLICT) {
                throw wrong;
            }
            return again(422, at, text(form, "q"), written.wrong(wrong.problems()));
        }
    }

    @POST
    @Path("{extension}")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response decide(
            @PathParam("territory") String territory,
            @PathParam("extension") String extension,
            @QueryParam("vigencia") @DefaultValue("0") int cycle,
            @FormParam("version") @DefaultValue("0") int version,
            @FormParam("granted") @DefaultValue("false") boolean granted) {
        OfficePlace at = offices.at(territory, cycle);
        extensions.decide(user.principal(), new TerritoryId(territory), extension, version, granted);
        return see(at, granted ? "concedida" : "negada");
    }

    private static Response see(OfficePlace at, String notice) {
        return Response.seeOther(URI.create(OfficePlace.and(at.page("prorrogas"), "aviso", notice)))
                .build();
    }

    private Response again(int status, OfficePlace at, String search, Written written) {
        return Response.status(status)
                .entity(page(at, search, written, Optional.empty()))
                .build();
    }

    private Page page(OfficePlace at, String search, Written written, Optional<String> notice) {
        boolean mayPropose = user.principal().has(Role.LEADER, at.territory())
                || user.principal().has(Role.PROFESSIONAL, at.territory());
        List<Trouble> errors = written.problems().stream()
                .map(it -> Trouble.at("#" + Written.field(it), it.message()))
                .toList();
        ExtensionsView view = new ExtensionsView(
                at,
                extensions.list(user.principal(), at.territory(), at.cycle()),
                search,
                search.isBlank() ? List.of() : found(at, search),
                dated(at),
                Field.of("closes", "Hasta qué día", written.closes()).wrong(written.error("closes")),
                Field.of("act", "Acto que la concede", written.act()).wrong(written.error("act")),
                Field.of("reason", "Motivo", written.reason()).wrong(written.error("reason")),
                mayPropose,
                frames.dates(at.territory()),
                errors,
                notice);
        Frame frame = frames.office("Prórrogas", at.territory(), "prorrogas");
        return new Page(errors.isEmpty() ? frame : frame.withErrors(), view);
    }

    private List<Link> found(OfficePlace at, String search) {
        SchoolQuery query = new SchoolQuery(
                Optional.of(search.strip()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SchoolQuery.Sort.NAME,
                Optional.empty(),
                FOUND);
        return schools.list(at.territory(), query).schools().stream()
                .map(it ->
                        Link.to(it.name() + ", DANE " + it.daneCode(), it.id().value()))
                .toList();
    }

    private List<Link> dated(OfficePlace at) {
        return deadlines.calendar(at.territory(), at.cycle()).stream()
                .filter(it -> it.closes().state() == WindowView.DateState.FIXED)
                .map(it -> Link.to(it.title() + " " + it.year(), it.id()))
                .distinct()
                .toList();
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("").strip();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** The form as it was written, with what is wrong in it. */
    private record Written(String closes, String act, String reason, List<Problem> problems) {
        static Written nothing() {
            return new Written("", "", "", List.of());
        }

        static Written of(MultivaluedMap<String, String> form) {
            return new Written(text(form, "closes"), text(form, "act"), text(form, "reason"), List.of());
        }

        Written wrong(List<Problem> found) {
            return new Written(closes, act, reason, found);
        }

        Optional<String> error(String field) {
            return problems.stream()
                    .filter(it -> field(it).equals(field))
                    .findFirst()
                    .map(Problem::message);
        }

        static String field(Problem problem) {
            return switch (problem.code()) {
                case "ACT_MISSING" -> "act";
                case "REASON_MISSING" -> "reason";
                case "SCHOOL_UNKNOWN" -> "school";
                case "DEADLINE_UNKNOWN", "DEADLINE_WITHOUT_DATE" -> "deadline";
                default ->
                    problem.where()
                            .filter(it -> List.of("act", "reason").contains(it))
                            .orElse("closes");
            };
        }
    }
}
