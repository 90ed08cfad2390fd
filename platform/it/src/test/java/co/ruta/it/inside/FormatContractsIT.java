package co.ruta.it.inside;

import co.ruta.core.format.MapStoreContract;
import co.ruta.core.format.MapStores;
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

/** What explained columns promise, kept by the real table; in a transaction, so that each test begins with none. */
class FormatContractsIT extends Deployed implements MapStoreContract {
    private static final TerritoryId TERRITORY = new TerritoryId("prueba-columnas");
    private static final TerritoryId ANOTHER = new TerritoryId("prueba-columnas-otra");

    @Inject
    MapStores stores;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/ruta")
    DataSource database;

    private SchoolId school = SchoolId.mint();
    private PersonId person = PersonId.mint();

    @BeforeEach
    void aSchoolAndATransaction() throws Exception {
        Rows.territory(database, TERRITORY);
        Rows.territory(database, ANOTHER);
        school = Rows.school(database, TERRITORY);
        person = Rows.person(database, PERSON);
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
    public TerritoryId another() {
        return ANOTHER;
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
