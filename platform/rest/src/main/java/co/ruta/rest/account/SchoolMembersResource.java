package co.ruta.rest.account;

import co.ruta.core.account.AccessLinks;
import co.ruta.core.account.Principal;
import co.ruta.core.account.Team;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** The team of a school. */
@Path("/territories/{territory}/schools/{school}/members")
@ApplicationScoped
@Produces("application/json")
public class SchoolMembersResource {
    private final CurrentUser user;
    private final Team team;
    private final AccessLinks links;
    private final ClientConnection connection;

    @Inject
    SchoolMembersResource(CurrentUser user, Team team, AccessLinks links, ClientConnection connection) {
        this.user = user;
        this.team = team;
        this.links = links;
        this.connection = connection;
    }

    /** Everybody who is or was a member. */
    @GET
    @Allowed(Callers.SCHOOL)
    public List<MemberView> list(@PathParam("territory") TerritoryId territory, @PathParam("school") SchoolId school) {
        Principal who = user.principal();
        boolean administers = who.has(Role.RECTOR, territory, school) || who.has(Role.LEADER, territory, school);
        return team.of(territory, Optional.of(school)).stream()
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
        "SCHOOL_HAS_RECTOR",
        "ROLE_NOT_OF_SCHOOL",
        "AREA_MISSING",
        "AREA_WITHOUT_LEAD",
        "AREA_UNKNOWN"
    })
    @Allowed(Callers.SCHOOL_RECTOR_OR_OFFICE_LEADER)
    public Response invite(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            Members.NewMember member) {
        return Members.invited(
                team.invite(user.principal(), territory, Optional.of(school), member.invitation()), connection);
    }

    /** The school changes hands: the new rector begins, the one before ends. */
    @POST
    @Path("/hand-over")
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
        "ROLE_NOT_OF_HAND_OVER",
        "HAND_OVER_IN_THE_PAST"
    })
    @Allowed(Callers.OFFICE_LEADER_OF_SCHOOL)
    public Response handOver(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            Members.NewMember member) {
        return Members.invited(team.handOver(user.principal(), territory, school, member.invitation()), connection);
    }

    /** Ends a membership after a day. */
    @POST
    @Path("/{membership}/end")
    @Consumes("application/json")
    @Codes({"MEMBER_UNKNOWN", "INVITING_NOT_YOURS", "RECTOR_NEEDS_SUCCESSOR", "DATES_CROSSED"})
    @Allowed(Callers.SCHOOL_RECTOR_OR_OFFICE_LEADER)
    public Response end(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("membership") String membership,
            Members.Ending ending) {
        team.end(user.principal(), territory, Optional.of(school), membership, ending.lastDay());
        return Response.noContent().build();
    }

    /** Gives an area lead another area. */
    @PUT
    @Path("/{membership}/area")
    @Consumes("application/json")
    @Codes({"MEMBER_UNKNOWN", "AREA_WITHOUT_LEAD", "AREA_UNKNOWN"})
    @Allowed(Callers.SCHOOL_RECTOR_OR_OFFICE_LEADER)
    public Response lead(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("membership") String membership,
            Members.AreaLed area) {
        team.lead(user.principal(), territory, school, membership, area.area());
        return Response.noContent().build();
    }

    /** A link for somebody of the team who forgot the password. */
    @POST
    @Path("/{person}/recovery")
    @Codes({"MEMBER_UNKNOWN", "RECOVERY_NOT_YOURS"})
    @Allowed(Callers.SCHOOL_RECTOR_OR_OFFICE_LEADER)
    public Members.GivenLink recover(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("person") PersonId person) {
        return Members.given(links.recover(user.principal(), territory, Optional.of(school), person), connection);
    }
}
