package co.ruta.portal.operator;

import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Page;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The readiness checks in words, with memory and uptime of this node. */
@Path("/operacion/salud")
@ApplicationScoped
@Produces("text/html")
public class HealthResource {
    private static final long MB = 1024L * 1024;

    @Inject
    @Readiness
    private Instance<HealthCheck> checks;

    @Inject
    private Frames frames;

    @GET
    @Allowed(Callers.OPERATOR)
    public Page health() {
        List<HealthView.Check> found = checks.stream()
                .map(HealthCheck::call)
                .map(it -> new HealthView.Check(part(it.getName()), it.getStatus() == HealthCheckResponse.Status.UP))
                .toList();
        Runtime machine = Runtime.getRuntime();
        long used = (machine.totalMemory() - machine.freeMemory()) / MB;
        Instant since =
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        HealthView view = new HealthView(
                found,
                frames.operatorDates().moment(since),
                used + " de " + machine.maxMemory() / MB + " MB",
                System.getProperty("java.version", ""));
        return new Page(frames.operator("Salud", "salud"), view);
    }

    /** A check's name for people; monitoring systems know it by its own. */
    private static String part(String check) {
        return check.equals("database") ? "Base de datos" : check;
    }
}
