package co.ruta.core.audit;

import co.ruta.core.id.TerritoryId;
import java.util.List;

/**
 * What a verification found.
 *
 * @param seals how many seals were checked
 * @param sealed how many events they cover
 * @param unsealed how many events wait for the next seal
 * @param findings what is not as it was written; empty when all is well
 */
public record AuditReport(TerritoryId territory, long seals, long sealed, long unsealed, List<AuditFinding> findings) {
    public boolean intact() {
        return findings.isEmpty();
    }
}
