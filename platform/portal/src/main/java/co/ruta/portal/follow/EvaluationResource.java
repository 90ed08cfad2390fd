package co.ruta.portal.follow;

import co.ruta.core.document.DocumentRef;
import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.portal.school.SchoolAsked;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** How the goals and objectives ended the year. */
@Path("/{territory}/ie/{school}/{cycle: [0-9]{4}}/evaluacion")
@ApplicationScoped
@Produces("text/html")
public class EvaluationResource {
    @Inject
    private FollowDesk desk;

    @Inject
    private Frames frames;

    @GET
    @Allowed(Callers.SCHOOL_PEOPLE)
    public Page show(@BeanParam SchoolAsked asked) {
        SchoolPlace at = asked.at();
        return new Page(frame(at), view(at, desk.document(at), Came.with(asked.notice())));
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SCHOOL_TEAM)
    public Response save(@BeanParam SchoolAsked asked, MultivaluedMap<String, String> form) {
        SchoolPlace at = asked.at();
        DocumentRef document = desk.document(at);
        FormDesk.Saved saved = desk.save(at, document, form);
        return saved.ok()
                ? FormDesk.see(at.page("evaluacion?aviso=guardado"))
                : FormDesk.again(saved, frame(at), view(at, document, Came.back(saved, form)));
    }

    private Frame frame(SchoolPlace at) {
        return frames.follow("Evaluación del plan", at, "evaluacion");
    }

    private EvaluationView view(SchoolPlace at, DocumentRef document, Came came) {
        return new EvaluationView(desk.sheet(at, document, came));
    }
}
