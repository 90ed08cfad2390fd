package co.ruta.portal.operator;

import co.ruta.core.account.Team;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
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
import co.ruta.sdk.Role;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.session.ClientConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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

/** The territories of this installation, and who leads each. */
@Path("/operacion/territorios")
@ApplicationScoped
@Produces("text/html")
public class TerritoriesResource {
    @Inject
    private Territories territories;

    @Inject
    private Team team;

    @Inject
    private ClientConnection connection;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.OPERATOR)
    public Page list() {
        List<TerritoriesView.Row> rows = territories.all().stream()
                .map(it -> new TerritoriesView.Row(
                        it.id().value(),
                        it.name(),
                        it.values().secretaria(),
                        it.revision(),
                        it.values().plugin().id() + " " + it.values().plugin().versions(),
                        it.trouble()))
                .toList();
        return new Page(frames.operator("Territorios", "territorios"), new TerritoriesView(rows));
    }

    @GET
    @Path("{territory}")
    @Allowed(Callers.OPERATOR)
    public Page territory(
            @PathParam("territory") String territory, @QueryParam("aviso") @DefaultValue("") String notice) {
        return page(territory, InviteForm.empty(Role.LEADER), Optional.empty(), Notices.of(notice));
    }

    @POST
    @Path("{territory}")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OPERATOR)
    public Response invite(@PathParam("territory") String territory, MultivaluedMap<String, String> form) {
        InviteForm asked = InviteForm.of(form);
        TerritoryId id = new TerritoryId(territory);
        try {
            Team.Invited invited = team.invite(user.principal(), id, Optional.empty(), asked.invitation());
            return invited.link()
                    .map(it -> GivenLink.of(invited.member().name(), connection.origin(), it, frames.dates(id)))
                    .map(it -> Response.ok(
                                    page(territory, InviteForm.empty(Role.LEADER), Optional.of(it), Optional.empty()))
                            .build())
                    .orElseGet(() -> Response.seeOther(
                                    URI.create("/operacion/territorios/" + territory + "?aviso=guardado"))
                            .build());
        } catch (ProblemException wrong) {
            if (wrong.kind() == ProblemKind.NOT_FOUND || wrong.kind() == ProblemKind.INTERNAL) {
                throw wrong;
            }
            return Response.status(422)
                    .entity(page(territory, asked.with(wrong.problems()), Optional.empty(), Optional.empty()))
                    .build();
        }
    }

    private Page page(String id, InviteForm form, Optional<GivenLink> link, Optional<String> notice) {
        Territory territory = territories.get(new TerritoryId(id));
        Dates dates = frames.dates(territory.id());
        List<MemberRow> leaders = team.of(territory.id(), Optional.empty()).stream()
                .filter(it -> it.role() == Role.LEADER)
                .map(it -> MemberRow.of(it, "", dates))
                .toList();
        List<Trouble> errors = form.wrong().stream()
                .map(it -> Trouble.at("#i-" + it.field(), it.message()))
                .toList();
        TerritoryView view = new TerritoryView(
                id,
                territory.name(),
                territory.values().secretaria(),
                territories.history(territory.id()),
                leaders,
                form,
                link,
                dates,
                errors,
                notice);
        Frame frame = frames.operator(territory.name(), "territorios")
                .withCrumbs(Link.to("Territorios", "/operacion/territorios"), new Link(territory.name(), "", true));
        return new Page(errors.isEmpty() ? frame : frame.withErrors(), view);
    }
}
