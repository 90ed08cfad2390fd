package co.ruta.it.inside;

import co.ruta.core.batch.BatchStoreContract;
import co.ruta.core.batch.BatchStores;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.it.server.Deployed;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What batches promise, kept by the real tables; in a transaction, so that the server's own rounds do not see them. */
class BatchContractsIT extends Deployed implements BatchStoreContract {
    private static final TerritoryId TERRITORY = new TerritoryId("prueba-lotes");

    @Inject
    BatchStores stores;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/ruta")
    DataSource database;

    private SchoolId school = SchoolId.mint();
    private PersonId person = PersonId.mint();

    @BeforeEach
    void aSchoolAndATransaction() throws Exception {
        Rows.territory(database, TERRITORY);
        school = Rows.school(database, TERRITORY);
        person = Rows.person(database, "Líder");
        transaction.begin();
    }

    @AfterEach
    void nothingStays() throws Exception {
        transaction.rollback();
    }

    @Override
    public Object store() {
        return stores.store();
    }

    @Override
    public TerritoryId territory() {
        return TERRITORY;
    }

    @Override
    public SchoolId school() {
        return school;
    }

    @Override
    public PersonId somebody() {
        return person;
    }
}
