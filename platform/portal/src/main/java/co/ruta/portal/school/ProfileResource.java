package co.ruta.portal.school;

import co.ruta.core.assessment.Assessments;
import co.ruta.core.territory.Territories;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;

/** The profile, as bars and as a table. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/perfil")
@ApplicationScoped
@Produces("text/html")
public class ProfileResource {
    @Inject
    private Assessments assessments;

    @Inject
    private Territories territories;

    @Inject
    private SchoolDocuments documents;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page profile(@BeanParam SchoolAsked asked, @QueryParam("area") @DefaultValue("") String area) {
        SchoolPlace at = asked.at();
        ProfilePageView view = new ProfilePageView(
                at,
                assessments.profile(user.principal(), documents.at(at)),
                Optional.of(area).filter(it -> !it.isBlank()),
                territories.get(at.territory()).name());
        return new Page(frames.step("Perfil institucional", at, "perfil"), view);
    }
}
