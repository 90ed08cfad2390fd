package co.ruta.portal.operator;

import co.ruta.core.audit.AuditReport;
import co.ruta.core.audit.AuditVerification;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.territory.Territories;
import co.ruta.core.territory.Territory;
import co.ruta.portal.page.Frames;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.Page;
import co.ruta.web.access.Allowed;
import co.ruta.web.access.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;

/** Verifying the audit trail. */
@Path("/operacion/auditoria")
@ApplicationScoped
@Produces("text/html")
public class AuditResource {
    @Inject
    private AuditVerification verification;

    @Inject
    private Territories territories;

    @Inject
    private Frames frames;

    @GET
    @Allowed(Callers.OPERATOR)
    public Page audit() {
        return page(Optional.empty(), "");
    }

    @POST
    @Consumes("application/x-www-form-urlencoded")
    @Allowed(Callers.OPERATOR)
    public Page verify(@FormParam("territory") @DefaultValue("") String id) {
        Territory territory = territories.get(new TerritoryId(id));
        return page(Optional.of(verification.verify(territory.id())), territory.name());
    }

    private Page page(Optional<AuditReport> report, String name) {
        List<Link> choices = territories.all().stream()
                .map(it -> new Link(it.name(), it.id().value(), it.name().equals(name)))
                .toList();
        return new Page(frames.operator("Auditoría", "auditoria"), new AuditView(choices, report, name));
    }
}
