package co.ruta.portal.office;

import co.ruta.core.account.AccessLinks;
import co.ruta.core.account.Member;
import co.ruta.core.account.Team;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Notices;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.people.GivenLink;
import co.ruta.portal.people.InviteForm;
import co.ruta.portal.people.MemberRow;
import co.ruta.sdk.Role;
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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Who works in the secretaría; the leader lets people in and out. */
@Path("/{territory}/secretaria/usuarios")
@ApplicationScoped
@Produces("text/html")
public class PeopleResource {
    @Inject
    private Team team;

    @Inject
    private AccessLinks links;

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
    public Page people(@PathParam("territory") String territory, @QueryParam("aviso") @DefaultValue("") String notice) {
        return page(territory, blank(), Optional.empty(), Notices.of(notice));
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_LEADER)
    public Response invite(@PathParam("territory") String territory, MultivaluedMap<String, String> form) {
        InviteForm asked = InviteForm.of(form);
        try {
            Team.Invited invited =
                    team.invite(user.principal(), new TerritoryId(territory), Optional.empty(), asked.invitation());
            return invited.link()
                    .map(it -> shown(territory, invited.member().name(), it))
                    .orElseGet(() -> see(territory, "guardado"));
        } catch (ProblemException wrong) {
            if (wrong.kind() == ProblemKind.NOT_FOUND || wrong.kind() == ProblemKind.INTERNAL) {
                throw wrong;
            }
            return Response.status(422)
                    .entity(page(territory, asked.with(wrong.problems()), Optional.empty(), Optional.empty()))
                    .build();
        }
    }

    @POST
    @Path("enlace")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_LEADER)
    public Response link(
            @PathParam("territory") String territory, @FormParam("person") @DefaultValue("") String person) {
        TerritoryId id = new TerritoryId(territory);
        PersonId whom = new PersonId(person);
        AccessLinks.NewLink link = links.recover(user.principal(), id, Optional.empty(), whom);
        String name = team.of(id, Optional.empty()).stream()
                .filter(it -> it.person().equals(whom))
                .findFirst()
                .map(Member::name)
                .orElse("");
        return shown(territory, name, link);
    }

    @POST
    @Path("retirar")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_LEADER)
    public Response end(
            @PathParam("territory") String territory,
            @FormParam("membership") @DefaultValue("") String membership,
            @FormParam("day") @DefaultValue("") String day) {
        TerritoryId id = new TerritoryId(territory);
        team.end(
                user.principal(),
                id,
                Optional.empty(),
                membership,
                date(day).orElse(frames.dates(id).today()));
        return see(territory, "retirada");
    }

    private Response shown(String territory, String name, AccessLinks.NewLink link) {
        GivenLink given = GivenLink.of(name, connection.origin(), link, frames.dates(new TerritoryId(territory)));
        return Response.ok(page(territory, blank(), Optional.of(given), Optional.empty()))
                .build();
    }

    private static Response see(String territory, String notice) {
        return Response.seeOther(URI.create("/" + territory + "/secretaria/usuarios?aviso=" + notice))
                .build();
    }

    private static InviteForm blank() {
        return InviteForm.empty(Role.PROFESSIONAL);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private Page page(String territory, InviteForm form, Optional<GivenLink> link, Optional<String> notice) {
        OfficePlace at = offices.at(territory, 0);
        Dates dates = frames.dates(at.territory());
        List<MemberRow> members = team.of(at.territory(), Optional.empty()).stream()
                .map(it -> MemberRow.of(it, "", dates))
                .toList();
        List<Trouble> errors = form.wrong().stream()
                .map(it -> Trouble.at("#i-" + it.field(), it.message()))
                .toList();
        PeopleView view = new PeopleView(
                at, members, form, link, user.principal().has(Role.LEADER, at.territory()), dates, errors, notice);
        Frame frame = frames.office("Usuarios", at.territory(), "usuarios");
        return new Page(errors.isEmpty() ? frame : frame.withErrors(), view);
    }
}
