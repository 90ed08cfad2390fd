package co.ruta.portal.enter;

import co.ruta.core.agenda.Agendas;
import co.ruta.core.agenda.ICalendar;
import co.ruta.core.problem.Problems;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** A person's deadlines for a calendar program: whoever has the secret address may read, as such programs sign in nowhere. */
@Path("/agenda/{feed}.ics")
@ApplicationScoped
public class AgendaResource {
    @Inject
    private Agendas agendas;

    @Inject
    private PublicRoot root;

    @Inject
    private Clock clock;

    @GET
    @Produces("text/calendar;charset=UTF-8")
    @Allowed(Callers.ANYBODY)
    public Response read(@PathParam("feed") String feed) {
        return agendas.read(feed)
                .map(it -> Response.ok(
                                ICalendar.write("Ruta de Mejoramiento: plazos", root.root(), clock.instant(), it))
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"ruta.ics\"")
                        .build())
                .orElseThrow(() -> Problems.notFound(
                        "AGENDA_UNKNOWN", "Esta dirección de calendario ya no sirve. Cree otra en Mi cuenta."));
    }
}
