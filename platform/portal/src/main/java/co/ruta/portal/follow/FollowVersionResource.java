package co.ruta.portal.follow;

import co.ruta.core.followup.FollowUps;
import co.ruta.core.problem.ProblemException;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** Follows the plan's last delivered version from now on. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/seguimiento/version")
@ApplicationScoped
@Produces("text/html")
public class FollowVersionResource {
    @Inject
    private FollowUps followUps;

    @Inject
    private FollowDesk desk;

    @Inject
    private CurrentUser user;

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_TEAM)
    public Response followLatest(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        try {
            followUps.followLatest(user.principal(), desk.document(at));
        } catch (ProblemException refused) {
            if (!refused.code().equals("PLAN_NOT_NEWER")) {
                throw refused;
            }
        }
        return FormDesk.see(at.page("seguimiento?aviso=version-seguida"));
    }
}
