package co.ruta.portal.office;

import co.ruta.core.account.AccessLinks;
import co.ruta.core.account.Member;
import co.ruta.core.account.Principal;
import co.ruta.core.account.Team;
import co.ruta.core.assessment.AssessmentSubmissions;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.Documents;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.process.ProcessView;
import co.ruta.core.process.Processes;
import co.ruta.core.review.ObservationView;
import co.ruta.core.review.Observations;
import co.ruta.core.school.School;
import co.ruta.core.school.Schools;
import co.ruta.core.territory.Territories;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Notices;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.people.GivenLink;
import co.ruta.portal.people.InviteForm;
import co.ruta.portal.people.MemberRow;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.sdk.Role;
import co.ruta.sdk.definition.ProcessDefinition.State;
import co.ruta.sdk.definition.TerritoryDefinition.Municipality;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.session.ClientConnection;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One school: its register, its people, its deliveries, its history. */
@Path("/{territory}/secretaria/establecimientos/{school}")
@ApplicationScoped
@Produces("text/html")
public class SchoolResource {
    @Inject
    private Schools schools;

    @Inject
    private Team team;

    @Inject
    private AccessLinks links;

    @Inject
    private Documents documents;

    @Inject
    private AssessmentSubmissions submissions;

    @Inject
    private Processes processes;

    @Inject
    private Observations observations;

    @Inject
    private Territories territories;

    @Inject
    private ClientConnection connection;

    @Inject
    private Offices offices;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.OFFICE)
    public Page school(
            @PathParam("territory") String territory,
            @PathParam("school") String school,
            @QueryParam("aviso") @DefaultValue("") String notice) {
        return page(offices.at(territory, 0), new SchoolId(school), blank(), Optional.empty(), Notices.of(notice));
    }

    @POST
    @Path("rectoria")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_LEADER)
    public Response invite(
            @PathParam("territory") String territory,
            @PathParam("school") String school,
            MultivaluedMap<String, String> form) {
        TerritoryId in = new TerritoryId(territory);
        SchoolId which = new SchoolId(school);
        InviteForm asked = InviteForm.of(form);
        return given(
                territory, which, asked, () -> team.invite(user.principal(), in, Optional.of(which), asked.rector()));
    }

    @POST
    @Path("relevo")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_LEADER)
    public Response handOver(
            @PathParam("territory") String territory,
            @PathParam("school") String school,
            MultivaluedMap<String, String> form) {
        SchoolId which = new SchoolId(school);
        InviteForm asked = InviteForm.of(form);
        return given(
                territory,
                which,
                asked,
                () -> team.handOver(user.principal(), new TerritoryId(territory), which, asked.rector()));
    }

    @POST
    @Path("enlace")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_LEADER)
    public Response link(
            @PathParam("territory") String territory,
            @PathParam("school") String school,
            @FormParam("person") @DefaultValue("") String person) {
        OfficePlace at = offices.at(territory, 0);
        SchoolId which = new SchoolId(school);
        PersonId whom = new PersonId(person);
        AccessLinks.NewLink link = links.recover(user.principal(), at.territory(), Optional.of(which), whom);
        String name = team.of(at.territory(), Optional.of(which)).stream()
                .filter(it -> it.person().equals(whom))
                .findFirst()
                .map(Member::name)
                .orElse("");
        return shown(at, which, name, link);
    }

    private Response given(String territory, SchoolId school, InviteForm asked, Supplier<Team.Invited> act) {
        OfficePlace at = offices.at(territory, 0);
        try {
            Team.Invited invited = act.get();
            return invited.link()
                    .map(it -> shown(at, school, invited.member().name(), it))
                    .orElseGet(() -> Response.seeOther(URI.create(at.school(school.value()) + "?aviso=guardado"))
                            .build());
        } catch (ProblemException wrong) {
            if (wrong.kind() == ProblemKind.NOT_FOUND || wrong.kind() == ProblemKind.INTERNAL) {
                throw wrong;
            }
            return Response.status(422)
                    .entity(page(at, school, asked.with(wrong.problems()), Optional.empty(), Optional.empty()))
                    .build();
        }
    }

    private Response shown(OfficePlace at, SchoolId school, String name, AccessLinks.NewLink link) {
        GivenLink given = GivenLink.of(name, connection.origin(), link, frames.dates(at.territory()));
        return Response.ok(page(at, school, blank(), Optional.of(given), Optional.empty()))
                .build();
    }

    private static InviteForm blank() {
        return InviteForm.empty(Role.RECTOR);
    }

    private Page page(OfficePlace at, SchoolId id, InviteForm form, Optional<GivenLink> link, Optional<String> notice) {
        School school = schools.get(at.territory(), id);
        Dates dates = frames.dates(at.territory());
        List<Member> members = team.of(at.territory(), Optional.of(id));
        List<Trouble> errors = form.wrong().stream()
                .map(it -> Trouble.at("#h-" + it.field(), it.message()))
                .toList();
        SchoolView view = new SchoolView(
                at,
                school,
                municipality(at, school.municipality()),
                members.stream()
                        .map(it -> MemberRow.of(it, it.area().orElse(""), dates))
                        .toList(),
                delivered(at, id),
                schools.history(at.territory(), id),
                pending(at, id, dates),
                form,
                members.stream().anyMatch(it -> it.current() && it.role() == Role.RECTOR),
                link,
                user.principal().has(Role.LEADER, at.territory()),
                dates,
                errors,
                notice);
        Frame frame = frames.office(school.name(), at.territory(), "establecimientos")
                .withCrumbs(
                        Link.to("Establecimientos", at.bare("establecimientos")), new Link(school.name(), "", true));
        return new Page(errors.isEmpty() ? frame : frame.withErrors(), view);
    }

    /** What waits for somebody: whoever takes over finds it here. */
    private List<SchoolView.Pending> pending(OfficePlace at, SchoolId school, Dates dates) {
        Principal who = user.principal();
        return documents.ofSchool(at.territory(), school).stream()
                .flatMap(it -> pending(who, it, dates).stream())
                .toList();
    }

    private Optional<SchoolView.Pending> pending(Principal who, Document document, Dates dates) {
        ProcessView process = processes.view(who, document.ref());
        State state = process.state();
        if (state.end()) {
            return Optional.empty();
        }
        boolean schools = state.responsible().stream().anyMatch(it -> it.scope() == Role.Scope.SCHOOL);
        long open = observations.list(who, document.ref()).stream()
                .filter(it -> it.published() && it.state() == ObservationView.State.OPEN)
                .count();
        return Optional.of(new SchoolView.Pending(
                process.title() + " " + document.facts().cycle(),
                state.title(),
                dates.day(process.since()),
                schools ? "El establecimiento" : "La secretaría",
                open));
    }

    private List<SchoolView.Delivered> delivered(OfficePlace at, SchoolId school) {
        return documents.ofSchool(at.territory(), school).stream()
                .filter(it -> it.facts().kind() == DocumentKind.SELF_ASSESSMENT)
                .flatMap(it -> submissions.receipts(user.principal(), it.ref()).stream()
                        .map(receipt -> new SchoolView.Delivered(receipt, address(it, receipt.number()))))
                .toList();
    }

    private static String address(Document document, int number) {
        return new SchoolPlace(
                        document.ref().territory(),
                        document.ref().school(),
                        document.facts().cycle())
                .delivery(number);
    }

    private String municipality(OfficePlace at, String code) {
        return territories.get(at.territory()).municipalities().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .map(Municipality::name)
                .orElse(code);
    }
}
