package co.ruta.portal.office;

import co.ruta.core.deadline.DateActs;
import co.ruta.core.deadline.DateActs.Closing;
import co.ruta.core.deadline.Deadlines;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.review.DeadlineTrial;
import co.ruta.core.review.DeadlineTrials;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Field;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.sdk.Role;
import co.ruta.sdk.definition.SchoolCalendar;
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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What another closing day would mean, tried out without saving anything; and the act that makes it the day. */
@Path("/{territory}/secretaria/calendario/simular")
@ApplicationScoped
@Produces("text/html")
public class TrialResource {
    @Inject
    private DeadlineTrials trials;

    @Inject
    private DateActs acts;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Offices offices;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.OFFICE)
    public Page tried(
            @PathParam("territory") String territory,
            @QueryParam("vigencia") @DefaultValue("0") int cycle,
            @QueryParam("plazo") @DefaultValue("") String deadline,
            @QueryParam("fecha") @DefaultValue("") String day,
            @QueryParam("calendario") @DefaultValue("") String calendar) {
        OfficePlace at = offices.at(territory, cycle);
        return page(at, new Asked(deadline, day, calendar(calendar)), "", "", List.of());
    }

    /** Makes the day that was tried the day in force, for every school or those of one calendar. */
    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_LEADER)
    public Response set(
            @PathParam("territory") String territory,
            @QueryParam("vigencia") @DefaultValue("0") int cycle,
            @FormParam("plazo") @DefaultValue("") String deadline,
            @FormParam("fecha") @DefaultValue("") String day,
            @FormParam("calendario") @DefaultValue("") String calendar,
            @FormParam("act") @DefaultValue("") String act,
            @FormParam("reason") @DefaultValue("") String reason) {
        OfficePlace at = offices.at(territory, cycle);
        Asked asked = new Asked(deadline, day, calendar(calendar));
        Optional<LocalDate> closes = date(day, at.cycle());
        if (closes.isEmpty()) {
            return again(at, asked, act, reason, List.of(Problem.at("fecha", "DATE_MISSING", between(at))));
        }
        try {
            acts.close(
                    user.principal(),
                    new Closing(
                            at.territory(),
                            deadlines.year(at.territory(), at.cycle(), deadline),
                            deadline,
                            asked.calendar(),
                            closes.get(),
                            act,
                            reason));
            return FormDesk.see(OfficePlace.and(at.page("calendario"), "aviso", "fecha-fijada"));
        } catch (ProblemException wrong) {
            if (wrong.kind() != ProblemKind.INVALID && wrong.kind() != ProblemKind.CONFLICT) {
                throw wrong;
            }
            return again(at, asked, act, reason, wrong.problems());
        }
    }

    private Response again(OfficePlace at, Asked asked, String act, String reason, List<Problem> problems) {
        return Response.status(422)
                .entity(page(at, asked, act, reason, problems))
                .build();
    }

    private Page page(OfficePlace at, Asked asked, String act, String reason, List<Problem> problems) {
        Optional<LocalDate> closes = date(asked.day(), at.cycle());
        Optional<String> wrong =
                asked.day().isEmpty() || closes.isPresent() ? Optional.empty() : Optional.of(between(at));
        TrialView view = new TrialView(
                at,
                deadlines.calendar(at.territory(), at.cycle()).stream()
                        .filter(it ->
                                it.calendar().filter(SchoolCalendar.B::equals).isEmpty())
                        .toList(),
                asked.deadline(),
                asked.calendar(),
                Field.of("fecha", "Si cerrara el", asked.day()).wrong(wrong),
                closes.flatMap(it -> trial(at, asked, it)),
                user.principal().has(Role.LEADER, at.territory()),
                Field.of("act", "Acto que la fija", act).wrong(of(problems, "act")),
                Field.of("reason", "Motivo", reason).wrong(of(problems, "reason")),
                frames.dates(at.territory()),
                problems.stream()
                        .map(it -> Trouble.at(
                                "#" + it.where().filter(TrialResource::isField).orElse("fecha"), it.message()))
                        .toList());
        Frame frame = frames.office("Probar otra fecha", at.territory(), "calendario")
                .withCrumbs(Link.to("Calendario", at.page("calendario")), new Link("Probar otra fecha", "", true));
        return new Page(problems.isEmpty() ? frame : frame.withErrors(), view);
    }

    private static boolean isField(String name) {
        return name.equals("act") || name.equals("reason");
    }

    private static Optional<String> of(List<Problem> problems, String field) {
        return problems.stream()
                .filter(it -> it.where().filter(field::equals).isPresent())
                .findFirst()
                .map(Problem::message);
    }

    private static String between(OfficePlace at) {
        return "Escriba una fecha entre " + (at.cycle() - 1) + " y " + (at.cycle() + 2) + ".";
    }

    private Optional<DeadlineTrial> trial(OfficePlace at, Asked asked, LocalDate closes) {
        try {
            return Optional.of(trials.of(at.territory(), at.cycle(), asked.deadline(), closes, asked.calendar()));
        } catch (ProblemException none) {
            if (none.kind() != ProblemKind.NOT_FOUND) {
                throw none;
            }
            return Optional.empty();
        }
    }

    private static Optional<SchoolCalendar> calendar(String letter) {
        return Stream.of(SchoolCalendar.values())
                .filter(it -> it.name().equals(letter))
                .findFirst();
    }

    private static Optional<LocalDate> date(String text, int cycle) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(it -> it.getYear() >= cycle - 1 && it.getYear() <= cycle + 2);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** The trial somebody asks for, as it was written. */
    private record Asked(String deadline, String day, Optional<SchoolCalendar> calendar) {}
}
