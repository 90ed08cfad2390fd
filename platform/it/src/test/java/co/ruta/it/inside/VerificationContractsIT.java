package co.ruta.it.inside;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.ruta.core.account.Principal;
import co.ruta.core.document.CanonicalJson;
import co.ruta.core.document.Delivery;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.InMemoryHouse;
import co.ruta.core.document.Submissions;
import co.ruta.core.id.Ids;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.verification.VerificationStoreContract;
import co.ruta.core.verification.VerificationStores;
import co.ruta.it.server.Deployed;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What verifications promise, kept by the real store on the real database, which refuses to change one. */
class VerificationContractsIT extends Deployed implements VerificationStoreContract {
    private static final TerritoryId TERRITORY = InMemoryHouse.TERRITORY;

    @Inject
    VerificationStores stores;

    @Inject
    Documents documents;

    @Inject
    Submissions submissions;

    @Resource(lookup = "java:app/jdbc/ruta")
    DataSource database;

    private Optional<PersonId> somebody = Optional.empty();

    @BeforeEach
    void aTerritory() {
        Rows.territory(database, TERRITORY);
        somebody = Optional.of(Rows.person(database, "Profesional"));
    }

    @Test
    void theDatabaseShouldRefuseToChangeOrDeleteOne() throws SQLException {
        aLaterVerificationIsAddedAndStandsFirst();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("UPDATE verification SET answer = 'SI'"))
                    .hasMessageContaining("never changes");
            assertThatThrownBy(() -> statement.executeUpdate("DELETE FROM verification"))
                    .hasMessageContaining("never deleted");
        }
    }

    @Override
    public Object store() {
        return stores.store();
    }

    @Override
    public DocumentRef plan() {
        Principal who = new Principal(Rows.person(database, "Rectora"), "Rectora", List.of());
        Document opened = documents.open(
                who,
                TERRITORY,
                Rows.school(database, TERRITORY),
                2026,
                DocumentKind.IMPROVEMENT_PLAN,
                InMemoryHouse.PINS,
                "DRAFT",
                true);
        submissions.freeze(
                who,
                new Delivery(
                        opened,
                        opened.revision(),
                        Ids.mint(),
                        CanonicalJson.parse("{}"),
                        Optional.empty(),
                        "CON",
                        Optional.empty(),
                        false,
                        "deliver",
                        "DELIVERED",
                        Optional.empty()));
        return opened.ref();
    }

    @Override
    public PersonId somebody() {
        return somebody.orElseThrow();
    }
}
