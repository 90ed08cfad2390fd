package co.ruta.rest.followup;

import co.ruta.core.followup.FollowUps;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plan.UnmetGoals.UnmetGoal;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.problem.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;

/** The years of a school's follow-up. */
@Path("/territories/{territory}/schools/{school}/follow-ups/{year}")
@ApplicationScoped
@Produces("application/json")
public class FollowUpsResource {
    private final CurrentUser user;
    private final FollowUps followUps;

    @Inject
    FollowUpsResource(CurrentUser user, FollowUps followUps) {
        this.user = user;
        this.followUps = followUps;
    }

    /** Begins the follow-up of a year on the last delivered version of its plan; begun already, it is answered as it is. */
    @POST
    @Allowed(Callers.SCHOOL_TEAM)
    @Codes({"ROLE_NOT_ENOUGH", "STAGE_NOT_ASKED", "PLAN_NOT_DELIVERED", "PROCESS_NOT_SOUND", "TERRITORY_UNKNOWN"})
    public Begun open(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("year") int year) {
        return new Begun(followUps
                .open(user.principal(), territory, school, year)
                .document()
                .value());
    }

    /** Goals of a closed year that were not met or met in part. */
    @GET
    @Path("/unmet-goals")
    @Allowed(Callers.SCHOOL_PEOPLE)
    public List<UnmetGoal> unmet(
            @PathParam("territory") TerritoryId territory,
            @PathParam("school") SchoolId school,
            @PathParam("year") int year) {
        return followUps.unmet(territory, school, year);
    }

    /** The document that holds the follow-up. */
    public record Begun(String document) {}
}
