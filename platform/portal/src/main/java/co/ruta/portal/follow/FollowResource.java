package co.ruta.portal.follow;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.followup.FollowUps;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.problem.ProblemStatus;
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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The follow-up of the year: beginning it, setting it up, its cuts. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/seguimiento")
@ApplicationScoped
@Produces("text/html")
public class FollowResource {
    @Inject
    private FollowUps followUps;

    @Inject
    private FollowDesk desk;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page overview(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        return desk.find(at)
                .map(it -> new Page(frame(at), view(at, it, Came.with(asked.notice()))))
                .orElseGet(() -> begin(at, List.of()));
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_TEAM)
    public Response save(@BeanParam SchoolAsked asked, MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        DocumentRef document = desk.document(at);
        FormDesk.Saved saved = desk.save(at, document, form);
        return saved.ok()
                ? FormDesk.see(at.page("seguimiento?aviso=guardado"))
                : FormDesk.again(saved, frame(at), view(at, document, Came.back(saved, form)));
    }

    @POST
    @Path("comenzar")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_TEAM)
    public Response begin(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        try {
            followUps.open(user.principal(), at.territory(), at.school(), desk.year(at));
            return FormDesk.see(at.page("seguimiento?aviso=seguimiento"));
        } catch (ProblemException refused) {
            if (refused.kind() != ProblemKind.CONFLICT) {
                throw refused;
            }
            return Response.status(409)
                    .entity(begin(
                            at, List.of(Trouble.of(refused.problems().get(0).message()))))
                    .build();
        }
    }

    @POST
    @Path("cortes")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_TEAM)
    public Response addCut(
            @BeanParam SchoolAsked asked,
            @FormParam("date") @DefaultValue("") String date,
            @FormParam("title") @DefaultValue("") String title) {
        SchoolPlace at = asked.at();
        DocumentRef document = desk.document(at);
        Optional<LocalDate> day = day(date);
        if (day.isEmpty()) {
            return again(
                    422,
                    at,
                    document,
                    date,
                    title,
                    "Escriba la fecha del corte con día, mes y año. Llegó «" + date + "».");
        }
        try {
            String cut = followUps.addCut(user.principal(), document, day.get(), title);
            return FormDesk.see(at.page("seguimiento/cortes/" + cut + "?aviso=corte"));
        } catch (ProblemException refused) {
            if (refused.kind() != ProblemKind.INVALID && refused.kind() != ProblemKind.CONFLICT) {
                throw refused;
            }
            return again(
                    ProblemStatus.of(refused),
                    at,
                    document,
                    date,
                    title,
                    refused.problems().get(0).message());
        }
    }

    private Response again(
            int status, SchoolPlace at, DocumentRef document, String date, String title, String message) {
        Came came = new Came(
                List.of(Trouble.at("#" + SchoolPlace.anchor("new/date"), message)),
                Map.of("new/date", date, "new/title", title),
                Optional.empty());
        return Response.status(status)
                .entity(new Page(frame(at).withErrors(), view(at, document, came)))
                .build();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private Page begin(SchoolPlace at, List<Trouble> errors) {
        int year = desk.year(at);
        BeginView view = new BeginView(
                at,
                year,
                followUps.start(user.principal(), at.territory(), at.school(), year),
                user.csrfToken(),
                errors);
        Frame frame = frames.school("Seguimiento del plan", at, "seguimiento");
        return new Page(errors.isEmpty() ? frame : frame.withErrors(), view);
    }

    private Frame frame(SchoolPlace at) {
        return frames.follow("Seguimiento del plan", at, "seguimiento");
    }

    private OverviewView view(SchoolPlace at, DocumentRef document, Came came) {
        return new OverviewView(desk.sheet(at, document, came));
    }
}
