package co.ruta.core.followup;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;

/** The in-memory twin. */
final class MemoryFollowStoreTest implements FollowStoreContract {
    private final FollowStore store = new MemoryFollowStore();

    @Override
    public Object store() {
        return store;
    }

    @Override
    public DocumentRef followUp() {
        return ref("01K0000000000000000000000F");
    }

    @Override
    public DocumentRef plan() {
        return ref("01K0000000000000000000000P");
    }

    @Override
    public PersonId somebody() {
        return new PersonId("01K0000000000000000000000W");
    }

    private static DocumentRef ref(String document) {
        return new DocumentRef(
                new TerritoryId("sample"), new SchoolId("01K0000000000000000000000S"), new DocumentId(document));
    }
}
