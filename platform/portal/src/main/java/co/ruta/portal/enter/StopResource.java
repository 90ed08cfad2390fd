package co.ruta.portal.enter;

import co.ruta.core.problem.Problems;
import co.ruta.core.reminder.MailChoices;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

/** Where the link of a reminder leads: no more of them, without signing in. Looking at it changes nothing. */
@Path("/recordatorios/{stop}")
@ApplicationScoped
@Produces("text/html")
public class StopResource {
    @Inject
    private MailChoices choices;

    @Inject
    private Frames frames;

    @GET
    @Allowed(Callers.ANYBODY)
    public Page look(@PathParam("stop") String stop) {
        return new Page(frames.open("Recordatorios por correo"), new StopView(stop, false));
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.ANYBODY)
    public Page stop(@PathParam("stop") String stop) {
        if (!choices.stop(stop)) {
            throw Problems.notFound(
                    "REMINDER_UNKNOWN",
                    "Este enlace no es de un recordatorio. Entre y cambie la preferencia en Mi cuenta.");
        }
        return new Page(frames.open("Recordatorios por correo"), new StopView(stop, true));
    }
}
