package co.ruta.core.batch;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;

final class InMemoryBatchesTest implements BatchStoreContract {
    private final InMemoryBatches store = new InMemoryBatches();
    private final SchoolId school = SchoolId.mint();

    @Override
    public Object store() {
        return store;
    }

    @Override
    public TerritoryId territory() {
        return new TerritoryId("prueba");
    }

    @Override
    public SchoolId school() {
        return school;
    }

    @Override
    public PersonId somebody() {
        return PersonId.mint();
    }
}
