package co.ruta.core.format;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;

final class InMemoryMapsTest implements MapStoreContract {
    private final InMemoryMaps store = new InMemoryMaps(it -> SCHOOL, it -> PERSON);
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
    public TerritoryId another() {
        return new TerritoryId("otra");
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
