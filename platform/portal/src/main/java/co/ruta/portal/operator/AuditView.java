package co.ruta.portal.operator;

import co.ruta.core.audit.AuditReport;
import co.ruta.portal.page.Link;
import co.ruta.portal.page.View;
import java.util.List;
import java.util.Optional;

/**
 * The audit trail: which territories there are, and what a verification found.
 *
 * @param territories name and, as the link's address, id
 * @param name of the territory that was verified
 */
public record AuditView(List<Link> territories, Optional<AuditReport> report, String name) implements View {
    @Override
    public String template() {
        return "operator/audit.jte";
    }
}
