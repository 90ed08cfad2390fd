package co.ruta.portal.follow;

import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.followup.FollowView;
import co.ruta.core.stage.NodeNames;
import co.ruta.core.stage.StageKinds;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.portal.school.ConflictsView;
import co.ruta.portal.school.Differences;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
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
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** What people wrote differently in the follow-up, in one place. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/seguimiento/diferencias")
@ApplicationScoped
@Produces("text/html")
public class FollowConflictsResource {
    @Inject
    private Differences differences;

    @Inject
    private StageKinds kinds;

    @Inject
    private FollowDesk desk;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page all(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        DocumentRef document = desk.document(at);
        FollowView follow = desk.sheet(at, document, Came.with(asked.notice())).follow();
        NodeNames names = kinds.of(DocumentKind.FOLLOW_UP).names(document);
        ConflictsView view = new ConflictsView(
                at,
                "Seguimiento " + follow.year(),
                at.page("seguimiento/diferencias"),
                at.page("seguimiento/cerrar"),
                differences.of(document, it -> names.title(it).orElse("Seguimiento")),
                follow.mayRows(),
                user.csrfToken(),
                asked.notice());
        return new Page(frames.follow("Diferencias por resolver", at, "seguimiento/cerrar"), view);
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_CONTRIBUTORS)
    public Response choose(
            @BeanParam SchoolAsked asked,
            @FormParam("path") @DefaultValue("") String path,
            @FormParam("seen") @DefaultValue("0") long seen,
            @FormParam("value") @Nullable String value,
            @FormParam("reason") @DefaultValue("") String reason) {
        SchoolPlace at = asked.at();
        differences.choose(desk.document(at), path, seen, value, reason);
        return FormDesk.see(at.page("seguimiento/diferencias?aviso=resuelto"));
    }
}
