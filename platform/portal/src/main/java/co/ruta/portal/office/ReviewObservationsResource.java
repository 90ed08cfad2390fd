package co.ruta.portal.office;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.review.ObservationView;
import co.ruta.core.review.Observations;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The remarks of a review, each on its place in the document. */
@Path("/{territory}/secretaria/revision/{document}/observaciones")
@ApplicationScoped
@Produces("text/html")
public class ReviewObservationsResource {
    @Inject
    private Observations observations;

    @Inject
    private ReviewDesk desk;

    @Inject
    private CurrentUser user;

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response observe(
            @BeanParam ReviewAsked asked,
            @FormParam("path") @DefaultValue("") String path,
            @FormParam("body") @DefaultValue("") String body) {
        try {
            ObservationView made = observations.add(user.principal(), desk.reference(asked), path, body.strip());
            return FormDesk.see(asked.address() + "?aviso=observacion#o-" + made.number());
        } catch (ProblemException wrong) {
            if (wrong.kind() != ProblemKind.INVALID) {
                throw wrong;
            }
            String field = "#n-" + SchoolPlace.anchor(path.isEmpty() ? "documento" : path);
            return desk.again(
                    422, asked, ReviewDesk.Came.wrong(field, wrong.problems()).writing(path, body));
        }
    }

    @POST
    @Path("{observation}")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response edit(
            @BeanParam ReviewAsked asked,
            @PathParam("observation") String observation,
            @FormParam("version") @DefaultValue("0") int version,
            @FormParam("withdraw") @Nullable String withdraw,
            @FormParam("body") @DefaultValue("") String body) {
        DocumentRef ref = desk.reference(asked);
        Principal who = user.principal();
        if (withdraw != null) {
            return after(asked, "observacion-fuera", () -> {
                observations.withdraw(who, ref, observation, version);
                return "";
            });
        }
        return after(
                asked,
                "observacion",
                () -> "#o-"
                        + observations
                                .edit(who, ref, observation, version, body.strip())
                                .number());
    }

    @POST
    @Path("{observation}/responder")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response reply(
            @BeanParam ReviewAsked asked,
            @PathParam("observation") String observation,
            @FormParam("body") @DefaultValue("") String body) {
        DocumentRef ref = desk.reference(asked);
        return after(
                asked,
                "guardado",
                () -> "#o-"
                        + observations
                                .reply(user.principal(), ref, observation, body.strip())
                                .number());
    }

    @POST
    @Path("{observation}/cerrar")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OFFICE_REVIEWERS)
    public Response close(
            @BeanParam ReviewAsked asked,
            @PathParam("observation") String observation,
            @FormParam("version") @DefaultValue("0") int version,
            @FormParam("closed") @DefaultValue("true") boolean closed) {
        DocumentRef ref = desk.reference(asked);
        return after(
                asked,
                closed ? "cerrada" : "abierta",
                () -> "#o-"
                        + observations
                                .close(user.principal(), ref, observation, version, closed)
                                .number());
    }

    private Response after(ReviewAsked asked, String notice, Supplier<String> act) {
        try {
            String anchor = act.get();
            return FormDesk.see(asked.address() + "?aviso=" + notice + anchor);
        } catch (ProblemException wrong) {
            return desk.refused(asked, wrong, "#remarks");
        }
    }
}
