package co.ruta.portal.office;

import co.ruta.core.deadline.Deadlines;
import co.ruta.core.deadline.WindowView;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.review.DeadlineTrial;
import co.ruta.core.review.DeadlineTrials;
import co.ruta.portal.page.Field;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.sdk.Role;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** What another closing day would mean, tried out: nothing is saved. */
@Path("/{territory}/secretaria/calendario/simular")
@ApplicationScoped
@Produces("text/html")
public class TrialResource {
    @Inject
    private DeadlineTrials trials;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Offices offices;

    @Inject
    private Frames frames;

    @GET
    @Allowed(
            scope = Scope.TERRITORY,
            roles = {
                Role.LEADER,
                Role.PROFESSIONAL,
                Role.EVALUATION,
                Role.INSPECTION,
                Role.PAM_COORDINATOR,
                Role.PLANNING,
                Role.TERRITORY_READER
            })
    public Page tried(
            @PathParam("territory") String territory,
            @QueryParam("vigencia") @DefaultValue("0") int cycle,
            @QueryParam("plazo") @DefaultValue("") String deadline,
            @QueryParam("fecha") @DefaultValue("") String day) {
        OfficePlace at = offices.at(territory, cycle);
        List<WindowView> windows = deadlines.calendar(at.territory(), at.cycle());
        Optional<LocalDate> closes = date(day, at.cycle());
        Optional<String> wrong = day.isEmpty() || closes.isPresent()
                ? Optional.empty()
                : Optional.of("Escriba una fecha entre " + (at.cycle() - 1) + " y " + (at.cycle() + 2) + ".");
        Optional<DeadlineTrial> trial = closes.flatMap(it -> trial(at, deadline, it));
        TrialView view = new TrialView(
                at,
                windows,
                deadline,
                Field.of("fecha", "Si cerrara el", day).wrong(wrong),
                trial,
                frames.dates(at.territory()));
        return new Page(
                frames.office("Probar otra fecha", at.territory(), "calendario")
                        .withCrumbs(
                                Link.to("Calendario", at.page("calendario")), new Link("Probar otra fecha", "", true)),
                view);
    }

    private Optional<DeadlineTrial> trial(OfficePlace at, String deadline, LocalDate closes) {
        try {
            return Optional.of(trials.of(at.territory(), at.cycle(), deadline, closes));
        } catch (ProblemException none) {
            if (none.kind() != ProblemKind.NOT_FOUND) {
                throw none;
            }
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String text, int cycle) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(it -> it.getYear() >= cycle - 1 && it.getYear() <= cycle + 2);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
