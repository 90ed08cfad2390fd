package co.ruta.portal.enter;

import co.ruta.core.account.Passwords;
import co.ruta.core.account.Sessions;
import co.ruta.core.agenda.Agendas;
import co.ruta.core.problem.Problem;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.reminder.MailChoices;
import co.ruta.portal.page.Field;
import co.ruta.portal.page.Frame;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Notices;
import co.ruta.portal.page.Page;
import co.ruta.portal.page.Trouble;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import co.ruta.web.access.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** One's own password, sessions and places. */
@Path("/mi-cuenta")
@ApplicationScoped
@Produces("text/html")
public class AccountResource {
    @Inject
    private Passwords passwords;

    @Inject
    private Sessions sessions;

    @Inject
    private Agendas agendas;

    @Inject
    private MailChoices choices;

    @Inject
    private PublicRoot root;

    @Inject
    private Homes homes;

    @Inject
    private Frames frames;

    @Inject
    private CurrentUser user;

    @GET
    @Allowed(Callers.SIGNED_IN)
    public Page account(@QueryParam("aviso") @DefaultValue("") String notice) {
        return page(List.of(), Notices.of(notice));
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SIGNED_IN)
    public Response change(
            @FormParam("current") @DefaultValue("") String current,
            @FormParam("password") @DefaultValue("") String next) {
        try {
            passwords.change(
                    user.principal(), current, next, user.sessionToken().orElse(""));
            return Response.seeOther(URI.create("/mi-cuenta?aviso=contrasena")).build();
        } catch (ProblemException wrong) {
            if (wrong.kind() != ProblemKind.INVALID && !wrong.code().equals("WRONG_PASSWORD")) {
                throw wrong;
            }
            return Response.status(422)
                    .entity(page(wrong.problems(), Optional.empty()))
                    .build();
        }
    }

    @POST
    @Path("sesiones")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SIGNED_IN)
    public Response closeOthers() {
        sessions.closeOthers(user.principal(), user.sessionToken().orElse(""));
        return Response.seeOther(URI.create("/mi-cuenta?aviso=sesiones")).build();
    }

    /** A new address for the person's calendar feed, told this once; the one before ends. */
    @POST
    @Path("agenda")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SIGNED_IN)
    public Page openAgenda() {
        String address = root.root() + "/agenda/" + agendas.open(user.principal()) + ".ics";
        return page(List.of(), Notices.of("agenda"), Optional.of(address));
    }

    @POST
    @Path("agenda/cerrar")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SIGNED_IN)
    public Response closeAgenda() {
        agendas.close(user.principal());
        return Response.seeOther(URI.create("/mi-cuenta?aviso=agenda-cerrada")).build();
    }

    @POST
    @Path("recordatorios")
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.SIGNED_IN)
    public Response choose(@FormParam("correo") @DefaultValue("true") boolean mail) {
        choices.choose(user.principal(), mail);
        return Response.seeOther(URI.create("/mi-cuenta?aviso=guardado")).build();
    }

    private Page page(List<Problem> wrong, Optional<String> notice) {
        return page(wrong, notice, Optional.empty());
    }

    private Page page(List<Problem> wrong, Optional<String> notice, Optional<String> address) {
        Optional<String> currentWrong = message(wrong, true);
        Optional<String> nextWrong = message(wrong, false);
        List<Trouble> errors = wrong.stream()
                .map(it -> Trouble.at(isCurrent(it) ? "#current" : "#password", it.message()))
                .toList();
        Frame frame = frames.open("Mi cuenta");
        AccountView view = new AccountView(
                user.principal().name(),
                homes.choices(user.principal()),
                Passwords.SHORTEST,
                Field.of("current", "Contraseña actual", "").wrong(currentWrong),
                Field.of("password", "Contraseña nueva", "").wrong(nextWrong),
                agendas.since(user.principal()).map(frames.operatorDates()::moment),
                address,
                choices.wants(user.principal()),
                errors,
                notice);
        return new Page(errors.isEmpty() ? frame : frame.withErrors(), view);
    }

    private static Optional<String> message(List<Problem> wrong, boolean current) {
        return wrong.stream().filter(it -> isCurrent(it) == current).findFirst().map(Problem::message);
    }

    private static boolean isCurrent(Problem it) {
        return it.code().equals("WRONG_PASSWORD");
    }
}
