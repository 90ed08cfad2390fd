package co.ruta.core.account;

import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Optional;

/** Writes what happens to accounts into the trail; never a password, token or hash. */
@ApplicationScoped
class AccountAudit {
    private static final TerritoryId PLATFORM = new TerritoryId("-");

    private final AuditTrail trail;

    @Inject
    AccountAudit(AuditTrail trail) {
        this.trail = trail;
    }

    /** An act on an account as such, which belongs to no territory. */
    void account(Optional<PersonId> actor, String action, PersonId whom) {
        write(PLATFORM, actor, action, Optional.empty(), Map.of("person", whom.value()));
    }

    void membership(Optional<PersonId> actor, String action, Membership membership) {
        Grant grant = membership.grant();
        JsonObjectBuilder detail = Json.createObjectBuilder()
                .add("membership", membership.id())
                .add("person", membership.person().value())
                .add("role", grant.role().name())
                .add("from", membership.from().toString());
        membership.to().ifPresent(it -> detail.add("to", it.toString()));
        grant.area().ifPresent(it -> detail.add("area", it));
        grant.post().ifPresent(it -> detail.add("post", it));
        trail.append(new AuditEvent(
                grant.territory().orElse(PLATFORM),
                actor,
                action,
                grant.school(),
                Optional.empty(),
                detail.build().toString()));
    }

    void link(PersonId actor, TerritoryId territory, Optional<SchoolId> school, LinkStore.Link link) {
        write(
                territory,
                Optional.of(actor),
                "ACCESS_LINK_GIVEN",
                school,
                Map.of(
                        "person", link.person().value(),
                        "purpose", link.purpose().name(),
                        "expires", link.expires().toString()));
    }

    private void write(
            TerritoryId territory,
            Optional<PersonId> actor,
            String action,
            Optional<SchoolId> school,
            Map<String, String> detail) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        detail.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(it -> json.add(it.getKey(), it.getValue()));
        trail.append(new AuditEvent(
                territory, actor, action, school, Optional.empty(), json.build().toString()));
    }
}
