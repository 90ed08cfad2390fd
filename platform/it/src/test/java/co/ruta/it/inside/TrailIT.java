package co.ruta.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.account.Principal;
import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.AuditFinding;
import co.ruta.core.audit.AuditFinding.Kind;
import co.ruta.core.audit.AuditHistory;
import co.ruta.core.audit.AuditSealer;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.audit.AuditVerification;
import co.ruta.core.document.CanonicalJson;
import co.ruta.core.document.Delivery;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.Documents;
import co.ruta.core.document.InMemoryHouse;
import co.ruta.core.document.Submissions;
import co.ruta.core.id.Ids;
import co.ruta.core.id.TerritoryId;
import co.ruta.it.server.Deployed;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The trail on the real database: sealed, tampered with behind the application's back, found out. */
class TrailIT extends Deployed {
    private final TerritoryId territory = new TerritoryId("prueba-" + Ids.mint().toLowerCase(Locale.ROOT));

    @Inject
    AuditTrail trail;

    @Inject
    AuditSealer sealer;

    @Inject
    AuditVerification verification;

    @Inject
    AuditHistory history;

    @Inject
    Documents documents;

    @Inject
    Submissions submissions;

    @Resource(lookup = "java:app/jdbc/ruta")
    DataSource database;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @BeforeEach
    void settle() throws Exception {
        Rows.territory(database, territory);
        for (int seal = 0; seal < 3; seal++) {
            happen("THING_DONE");
            happen("THING_UNDONE");
            sealer.sealAll();
        }
        assertThat(verification.verify(territory).findings()).isEmpty();
    }

    @Test
    void whatWasSealedShouldBeCountedAndReadable() {
        assertThat(verification.verify(territory).sealed()).isEqualTo(6);
        assertThat(verification.verify(territory).unsealed()).isZero();
        assertThat(history.list(AuditHistory.Query.of(territory, 2)))
                .extracting(AuditHistory.Entry::action)
                .containsExactly("THING_UNDONE", "THING_DONE");
    }

    @Test
    void whatIsRolledBackShouldLeaveNoEvent() throws Exception {
        transaction.begin();
        trail.append(event("NEVER_DONE"));
        transaction.rollback();
        assertThat(history.list(AuditHistory.Query.of(territory, 10)))
                .extracting(AuditHistory.Entry::action)
                .doesNotContain("NEVER_DONE");
    }

    @Test
    void aChangedEventShouldBeNamed() {
        AuditHistory.Entry victim =
                history.list(AuditHistory.Query.of(territory, 4)).get(3);
        Rows.write(
                database,
                "UPDATE audit_event SET detail = '{}' WHERE territory_id = ? AND id = " + victim.number(),
                name());
        assertThat(verification.verify(territory).findings()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(Kind.CHANGED);
            assertThat(it.event()).contains(victim.number());
            assertThat(it.seal()).isEqualTo(victim.seal());
        });
    }

    @Test
    void aRemovedEventShouldBeMissed() {
        Rows.write(database, "DELETE FROM audit_event WHERE territory_id = ? AND action = 'THING_DONE'", name());
        assertThat(kinds()).containsOnly(Kind.REMOVED);
    }

    @Test
    void aTrailCutShortShouldBeFoundOutThoughItGoesOn() throws Exception {
        long last =
                history.list(AuditHistory.Query.of(territory, 1)).get(0).seal().orElseThrow();
        Rows.write(database, "DELETE FROM audit_event WHERE territory_id = ? AND seal = " + last, name());
        Rows.write(database, "DELETE FROM audit_seal WHERE territory_id = ? AND number = " + last, name());
        assertThat(kinds()).contains(Kind.TRUNCATED);
        happen("AFTER_THE_CUT");
        sealer.sealAll();
        assertThat(kinds()).contains(Kind.TRUNCATED);
    }

    @Test
    void aSubmissionShouldNeitherChangeNorGo() {
        Principal who = new Principal(Rows.person(database, "Rectora"), "Rectora", List.of());
        Document document = documents.open(
                who,
                territory,
                Rows.school(database, territory),
                2026,
                DocumentKind.RECORD,
                InMemoryHouse.PINS,
                "DRAFT",
                true);
        submissions.freeze(
                who,
                new Delivery(
                        document,
                        document.revision(),
                        "una-llave",
                        CanonicalJson.parse("{\"a\":1}"),
                        Optional.empty(),
                        "PR",
                        Optional.empty(),
                        false,
                        "deliver",
                        "DELIVERED",
                        Optional.empty()));
        assertThatThrownBy(() ->
                        Rows.write(database, "UPDATE submission SET content = '{}' WHERE territory_id = ?", name()))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> Rows.write(database, "DELETE FROM submission WHERE territory_id = ?", name()))
                .hasMessageContaining("never deleted");
        assertThat(submissions.content(document.ref(), 1)).isEqualTo("{\"a\":1}");
    }

    private List<Kind> kinds() {
        return verification.verify(territory).findings().stream()
                .map(AuditFinding::kind)
                .distinct()
                .toList();
    }

    private String name() {
        return territory.value();
    }

    private void happen(String action) throws Exception {
        transaction.begin();
        trail.append(event(action));
        transaction.commit();
    }

    private AuditEvent event(String action) {
        return new AuditEvent(
                territory, Optional.empty(), action, Optional.empty(), Optional.empty(), "{\"what\":\"prueba\"}");
    }
}
