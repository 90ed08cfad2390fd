package co.ruta.core.evidence;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Changes of the register with their audit rows, each in a transaction as short as it: bytes travel outside of it. */
@Service
@Transactional
class EvidenceRecords {
    private final EvidenceRegister register;
    private final AuditTrail audit;

    @Inject
    EvidenceRecords(EvidenceRegister register, AuditTrail audit) {
        this.register = register;
        this.audit = audit;
    }

    /** False when the school had it. */
    boolean add(Principal who, TerritoryId territory, SchoolId school, EvidenceFile file) {
        if (!register.add(territory, school, file)) {
            return false;
        }
        audit.append(event(who, territory, school, "EVIDENCE_ADDED", file));
        return true;
    }

    void remove(Principal who, TerritoryId territory, SchoolId school, EvidenceFile file) {
        register.remove(territory, school, file.sha256());
        audit.append(event(who, territory, school, "EVIDENCE_REMOVED", file));
    }

    private static AuditEvent event(
            Principal who, TerritoryId territory, SchoolId school, String action, EvidenceFile file) {
        String detail = Json.createObjectBuilder()
                .add("sha256", file.sha256())
                .add("name", file.name())
                .add("size", file.size())
                .add("mediaType", file.mediaType())
                .build()
                .toString();
        return new AuditEvent(
                territory, Optional.of(who.person()), action, Optional.of(school), Optional.empty(), detail);
    }
}
