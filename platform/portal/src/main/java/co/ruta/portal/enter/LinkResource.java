package co.ruta.portal.enter;

import co.ruta.core.account.AccessLinks;
import co.ruta.core.account.OpenedSession;
import co.ruta.core.account.Passwords;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.portal.page.Field;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.session.SessionCookies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** One-time links: an invitation, a recovery, the first operator's. Looking at one does not use it up. */
@Path("/enlace/{token}")
@ApplicationScoped
@Produces("text/html")
public class LinkResource {
    @Inject
    private AccessLinks links;

    @Inject
    private SessionCookies cookies;

    @Inject
    private Homes homes;

    @Inject
    private Frames frames;

    @GET
    @Allowed(Callers.ANYBODY)
    public Response look(@PathParam("token") String token) {
        try {
            return Response.ok(page(token, links.look(token), List.of())).build();
        } catch (ProblemException wrong) {
            return spent(wrong);
        }
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.ANYBODY)
    public Response use(
            @PathParam("token") String token,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("again") @DefaultValue("") String again) {
        try {
            AccessLinks.LinkView link = links.look(token);
            if (!password.equals(again)) {
                List<Problem> differ = List.of(
                        Problem.of("PASSWORDS_DIFFER", "Las dos contraseñas no son iguales. Escríbalas de nuevo."));
                return Response.status(422).entity(page(token, link, differ)).build();
            }
            OpenedSession session = links.use(token, password);
            return Response.seeOther(URI.create(homes.of(session.session().principal())))
                    .cookie(cookies.opened(session))
                    .build();
        } catch (ProblemException wrong) {
            if (wrong.kind() != ProblemKind.INVALID || wrong.code().startsWith("LINK_")) {
                return spent(wrong);
            }
            return Response.status(422)
                    .entity(page(token, links.look(token), wrong.problems()))
                    .build();
        }
    }

    private static Response spent(ProblemException wrong) {
        if (!wrong.code().startsWith("LINK_")) {
            throw wrong;
        }
        throw Problems.notFound(
                wrong.code(),
                wrong.problems().get(0).message()
                        + " Los enlaces sirven una sola vez y por unos días: pida uno nuevo a quien le invitó. Si ya"
                        + " escribió su contraseña, entre con ella.");
    }

    private Page page(String token, AccessLinks.LinkView link, List<Problem> wrong) {
        String heading =
                switch (link.purpose()) {
                    case INVITATION -> "Bienvenida a la ruta de mejoramiento";
                    case RECOVERY -> "Una contraseña nueva";
                    case FIRST_OPERATOR -> "Primera persona que opera esta plataforma";
                };
        Optional<String> message = wrong.stream().findFirst().map(Problem::message);
        LinkPageView view = new LinkPageView(
                token,
                heading,
                link.name(),
                link.login(),
                frames.operatorDates().moment(link.expires()),
                Passwords.SHORTEST,
                Field.of("password", "Contraseña", "").wrong(message),
                wrong.stream().map(it -> Trouble.at("#password", it.message())).toList());
        Frame frame = frames.open(heading);
        return new Page(wrong.isEmpty() ? frame : frame.withErrors(), view);
    }
}
