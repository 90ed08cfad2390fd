package co.ruta.portal.office;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.opinion.Checklists;
import co.ruta.core.opinion.Verdict;
import co.ruta.core.problem.ProblemException;
import co.ruta.portal.edit.FormDesk;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.stream.Stream;

/** The checklist of a review: a verdict on each item. */
@Path("/{territory}/secretaria/revision/{document}/lista")
@ApplicationScoped
@Produces("text/html")
public class ReviewChecklistResource {
    @Inject
    private Checklists checklists;

    @Inject
    private ReviewDesk desk;

    @Inject
    private CurrentUser user;

    /** Gives or changes the verdict on one item of the checklist. */
    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response judge(
            @BeanParam ReviewAsked asked,
            @FormParam("item") @DefaultValue("") String item,
            @FormParam("verdict") @DefaultValue("") String verdict,
            @FormParam("remark") @DefaultValue("") String remark) {
        String place = "#l-" + SchoolPlace.anchor(item);
        Optional<Verdict> given = Stream.of(Verdict.values())
                .filter(it -> it.name().equals(verdict))
                .findFirst();
        if (given.isEmpty()) {
            return desk.again(422, asked, ReviewDesk.Came.wrong(place, "Elija un veredicto antes de guardarlo."));
        }
        DocumentRef ref = desk.reference(asked);
        try {
            checklists.judge(user.principal(), ref, item, given.get(), remark);
            return FormDesk.see(asked.address() + "?aviso=veredicto" + place);
        } catch (ProblemException wrong) {
            return desk.refused(asked, wrong, place);
        }
    }
}
