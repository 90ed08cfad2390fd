package co.ruta.portal.school;

import co.ruta.core.account.AccessLinks;
import co.ruta.core.account.Member;
import co.ruta.core.account.Team;
import co.ruta.core.assessment.Assessments;
import co.ruta.core.assessment.WorkGroupView;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.DraftRow;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.Operation;
import co.ruta.core.id.Ids;
import co.ruta.core.id.PersonId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.route.Routes;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.people.GivenLink;
import co.ruta.portal.people.InviteForm;
import co.ruta.portal.people.MemberRow;
import co.ruta.sdk.Role;
import co.ruta.sdk.Stage;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.session.ClientConnection;
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
import java.util.Optional;

/** Who works in a school, and in which groups. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/equipo")
@ApplicationScoped
@Produces("text/html")
public class TeamResource {
    @Inject
    private Team team;

    @Inject
    private AccessLinks links;

    @Inject
    private Assessments assessments;

    @Inject
    private Routes routes;

    @Inject
    private Drafts drafts;

    @Inject
    private SchoolDocuments documents;

    @Inject
    private SchoolDesk desk;

    @Inject
    private ClientConnection connection;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page team(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        return new Page(frame(at), view(at, Asked.nothing()).with(asked.notice()));
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_RECTOR)
    public Response invite(@BeanParam SchoolAsked asked, MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        InviteForm invited = InviteForm.of(form);
        try {
            return given(
                    at, team.invite(user.principal(), at.territory(), Optional.of(at.school()), invited.invitation()));
        } catch (ProblemException wrong) {
            return again(at, Asked.invite(invited.with(wrong.problems())), wrong, "i-");
        }
    }

    @POST
    @Path("relevo")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_RECTOR_OR_OFFICE_LEADER)
    public Response handOver(@BeanParam SchoolAsked asked, MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        InviteForm invited = InviteForm.of(form);
        try {
            return given(at, team.handOver(user.principal(), at.territory(), at.school(), invited.rector()));
        } catch (ProblemException wrong) {
            return again(at, Asked.handOver(invited.with(wrong.problems())), wrong, "h-");
        }
    }

    @POST
    @Path("enlace")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_RECTOR)
    public Response link(@BeanParam SchoolAsked asked, @FormParam("person") @DefaultValue("") String person) {
        SchoolPlace at = asked.at();
        PersonId whom = new PersonId(person);
        AccessLinks.NewLink link = links.recover(user.principal(), at.territory(), Optional.of(at.school()), whom);
        String name = team.of(at.territory(), Optional.of(at.school())).stream()
                .filter(it -> it.person().equals(whom))
                .findFirst()
                .map(Member::name)
                .orElse("");
        return shown(at, name, link);
    }

    @POST
    @Path("retirar")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_RECTOR)
    public Response end(
            @BeanParam SchoolAsked asked,
            @FormParam("membership") @DefaultValue("") String membership,
            @FormParam("day") @DefaultValue("") String day) {
        SchoolPlace at = asked.at();
        LocalDate last = date(day).orElse(frames.dates(at.territory()).today());
        team.end(user.principal(), at.territory(), Optional.of(at.school()), membership, last);
        return FormDesk.see(at.page("equipo?aviso=retirada"));
    }

    @POST
    @Path("area")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_RECTOR)
    public Response area(
            @BeanParam SchoolAsked asked,
            @FormParam("membership") @DefaultValue("") String membership,
            @FormParam("area") @DefaultValue("") String area) {
        SchoolPlace at = asked.at();
        team.lead(user.principal(), at.territory(), at.school(), membership, area);
        return FormDesk.see(at.page("equipo?aviso=area"));
    }

    @POST
    @Path("grupos")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response group(@BeanParam SchoolAsked asked, MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        return afterGroup(at, desk.save(at, documents.at(at), form), "grupo");
    }

    @POST
    @Path("grupos/quitar")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_WRITERS)
    public Response removeGroup(
            @BeanParam SchoolAsked asked,
            @FormParam("group") @DefaultValue("") String group,
            @FormParam("base") @DefaultValue("0") long base) {
        SchoolPlace at = asked.at();
        DocumentRef document = documents.at(at);
        List<Operation> gone = drafts.rows(document, 0).live().stream()
                .map(DraftRow::path)
                .filter(it -> it.startsWith("groups/" + group + "/"))
                .map(it -> Operation.delete(Ids.mint(), it, base))
                .toList();
        return afterGroup(at, desk.save(at, document, gone), "grupo-fuera");
    }

    private Response afterGroup(SchoolPlace at, FormDesk.Saved saved, String notice) {
        return saved.ok()
                ? FormDesk.see(at.page("equipo?aviso=" + notice + "#grupos"))
                : FormDesk.again(saved, frame(at), view(at, Asked.wrong(saved.troubles())));
    }

    private Response given(SchoolPlace at, Team.Invited invited) {
        return invited.link()
                .map(it -> shown(at, invited.member().name(), it))
                .orElseGet(() -> FormDesk.see(at.page("equipo?aviso=guardado")));
    }

    /** The link is shown in the answer itself, never through an address: it must not stay in a history. */
    private Response shown(SchoolPlace at, String name, AccessLinks.NewLink link) {
        Dates dates = frames.dates(at.territory());
        GivenLink given = GivenLink.of(name, connection.origin(), link, dates);
        return Response.ok(new Page(frame(at), view(at, Asked.link(given))))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response again(SchoolPlace at, Asked asked, ProblemException wrong, String prefix) {
        List<Trouble> troubles = InviteForm.empty(Role.TEAM_MEMBER).with(wrong.problems()).wrong().stream()
                .map(it -> Trouble.at("#" + prefix + it.field(), it.message()))
                .toList();
        return Response.status(422)
                .entity(new Page(frame(at).withErrors(), view(at, asked.and(troubles))))
                .build();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private Frame frame(SchoolPlace at) {
        return frames.school("Equipo", at, "equipo");
    }

    private TeamView view(SchoolPlace at, Asked asked) {
        Optional<DocumentRef> document =
                routes.document(at.territory(), at.school(), at.cycle(), Stage.SELF_ASSESSMENT);
        List<Link> areas = document.map(it -> assessments.progress(user.principal(), it).stream()
                        .map(area -> Link.to(area.name(), area.slug()))
                        .toList())
                .orElse(List.of());
        Dates dates = frames.dates(at.territory());
        List<MemberRow> members = team.of(at.territory(), Optional.of(at.school())).stream()
                .map(it -> MemberRow.of(it, name(areas, it.area()), dates))
                .toList();
        List<WorkGroupView> groups =
                document.map(it -> assessments.groups(user.principal(), it)).orElse(List.of());
        boolean rector = user.principal().has(Role.RECTOR, at.territory(), at.school());
        boolean edits = document.map(it -> assessments.head(user.principal(), it))
                .map(it -> it.editable() && it.mayRateAll())
                .orElse(false);
        return new TeamView(
                at,
                members,
                groups,
                areas,
                asked.invite(),
                asked.handOver(),
                asked.link(),
                rector,
                edits,
                document.map(it -> desk.saving(at, it)),
                Ids.mint(),
                dates,
                asked.errors(),
                Optional.empty());
    }

    private static String name(List<Link> areas, Optional<String> slug) {
        return slug.flatMap(it -> areas.stream()
                        .filter(area -> area.href().equals(it))
                        .findFirst()
                        .map(Link::text))
                .or(() -> slug)
                .orElse("");
    }

    /** What a form on this page asked for and what came of it. */
    private record Asked(InviteForm invite, InviteForm handOver, Optional<GivenLink> link, List<Trouble> errors) {
        static Asked nothing() {
            return new Asked(
                    InviteForm.empty(Role.AREA_LEAD), InviteForm.empty(Role.RECTOR), Optional.empty(), List.of());
        }

        static Asked invite(InviteForm form) {
            return new Asked(form, nothing().handOver(), Optional.empty(), List.of());
        }

        static Asked handOver(InviteForm form) {
            return new Asked(nothing().invite(), form, Optional.empty(), List.of());
        }

        static Asked link(GivenLink link) {
            return new Asked(nothing().invite(), nothing().handOver(), Optional.of(link), List.of());
        }

        static Asked wrong(List<Trouble> errors) {
            return nothing().and(errors);
        }

        Asked and(List<Trouble> more) {
            return new Asked(invite, handOver, link, more);
        }
    }
}
