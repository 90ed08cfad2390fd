package co.ruta.rest.account;

import co.ruta.core.account.AccessLinks;
import co.ruta.core.account.Principal;
import co.ruta.core.account.Team;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import co.ruta.sdk.Role;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.problem.Codes;
import co.ruta.web.session.ClientConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** The people of a secretaría. */
@Path("/territories/{territory}/members")
@ApplicationScoped
@Produces("application/json")
public class TerritoryMembersResource {
    private final CurrentUser user;
    private final Team team;
    private final AccessLinks links;
    private final ClientConnection connection;

    @Inject
    TerritoryMembersResource(CurrentUser user, Team team, AccessLinks links, ClientConnection connection) {
        this.user = user;
        this.team = team;
        this.links = links;
        this.connection = connection;
    }

    /** Everybody who is or was a member. */
    @GET
    @Allowed(Callers.OFFICE_OR_OPERATOR)
    public List<MemberView> list(@PathParam("territory") TerritoryId territory) {
        Principal who = user.principal();
        boolean administers = who.isOperator() || who.has(Role.LEADER, territory);
        return team.of(territory, Optional.empty()).stream()
                .map(it -> MemberView.of(it, administers))
                .toList();
    }

    /** Lets somebody in; answers the link to hand over. */
    @POST
    @Consumes("application/json")
    @Codes({
        "INVITING_NOT_YOURS",
        "LOGIN_UNREADABLE",
        "NAME_MISSING",
        "NAME_UNREADABLE",
        "POST_TOO_LONG",
        "DATES_CROSSED",
        "ALREADY_MEMBER",
        "UNKNOWN_FIELD",
        "MISSING_FIELD",
        "WRONG_TYPE",
        "ROLE_NOT_OF_TERRITORY",
        "TERRITORY_UNKNOWN"
    })
    @Allowed(Callers.OFFICE_LEADER_OR_OPERATOR)
    public Response invite(@PathParam("territory") TerritoryId territory, Members.NewMember member) {
        return Members.invited(
                team.invite(user.principal(), territory, Optional.empty(), member.invitation()), connection);
    }

    /** Ends a membership after a day. */
    @POST
    @Path("/{membership}/end")
    @Consumes("application/json")
    @Codes({"MEMBER_UNKNOWN", "INVITING_NOT_YOURS", "LAST_LEADER", "DATES_CROSSED"})
    @Allowed(Callers.OFFICE_LEADER_OR_OPERATOR)
    public Response end(
            @PathParam("territory") TerritoryId territory,
            @PathParam("membership") String membership,
            Members.Ending ending) {
        team.end(user.principal(), territory, Optional.empty(), membership, ending.lastDay());
        return Response.noContent().build();
    }

    /** A link for somebody of the secretaría who forgot the password. */
    @POST
    @Path("/{person}/recovery")
    @Codes({"MEMBER_UNKNOWN", "RECOVERY_NOT_YOURS"})
    @Allowed(Callers.OFFICE_LEADER_OR_OPERATOR)
    public Members.GivenLink recover(
            @PathParam("territory") TerritoryId territory, @PathParam("person") PersonId person) {
        return Members.given(links.recover(user.principal(), territory, Optional.empty(), person), connection);
    }
}
