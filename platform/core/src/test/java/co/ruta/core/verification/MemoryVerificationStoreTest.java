package co.ruta.core.verification;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.Ids;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;

final class MemoryVerificationStoreTest implements VerificationStoreContract {
    private final MemoryVerificationStore store = new MemoryVerificationStore();
    private final PersonId somebody = new PersonId(Ids.mint());

    @Override
    public Object store() {
        return store;
    }

    @Override
    public DocumentRef plan() {
        return new DocumentRef(new TerritoryId("costa"), SchoolId.mint(), new DocumentId(Ids.mint()));
    }

    @Override
    public PersonId somebody() {
        return somebody;
    }
}
