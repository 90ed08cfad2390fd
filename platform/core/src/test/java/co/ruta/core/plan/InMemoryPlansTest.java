package co.ruta.core.plan;

import co.ruta.core.document.DocumentRef;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plan.PlanEdition.Cited;

class InMemoryPlansTest implements PlanStoreContract, PlanStoreContract.PlanStoreHouse {
    private final InMemoryPlans store = new InMemoryPlans();

    @Override
    public PlanStoreHouse house() {
        return this;
    }

    @Override
    public PlanStore store() {
        return store;
    }

    @Override
    public TerritoryId territory() {
        return new TerritoryId("valle-alto");
    }

    @Override
    public SchoolId newSchool() {
        return SchoolId.mint();
    }

    @Override
    public PersonId newPerson() {
        return PersonId.mint();
    }

    @Override
    public DocumentRef newEdition(SchoolId school, int year) {
        return new DocumentRef(territory(), school, DocumentId.mint());
    }

    @Override
    public Cited delivered(SchoolId school, int cycle) {
        return new Cited(DocumentId.mint(), 1);
    }
}
