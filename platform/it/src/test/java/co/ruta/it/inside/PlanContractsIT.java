package co.ruta.it.inside;

import co.ruta.core.account.Principal;
import co.ruta.core.document.CanonicalJson;
import co.ruta.core.document.Delivery;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.InMemoryHouse;
import co.ruta.core.document.Submission;
import co.ruta.core.document.Submissions;
import co.ruta.core.id.Ids;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.plan.PlanEdition.Cited;
import co.ruta.core.plan.PlanStore;
import co.ruta.core.plan.PlanStoreContract;
import co.ruta.it.server.Deployed;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What plans and editions promise, kept by the real store on the real database. */
class PlanContractsIT extends Deployed implements PlanStoreContract, PlanStoreContract.PlanStoreHouse {
    @Inject
    PlanStore store;

    @Inject
    Documents documents;

    @Inject
    Submissions submissions;

    @Resource(lookup = "java:app/jdbc/ruta")
    DataSource database;

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
        Rows.territory(database, InMemoryHouse.TERRITORY);
        return InMemoryHouse.TERRITORY;
    }

    @Override
    public SchoolId newSchool() {
        return Rows.school(database, territory());
    }

    @Override
    public PersonId newPerson() {
        return Rows.person(database, "Rectora");
    }

    @Override
    public DocumentRef newEdition(SchoolId school, int year) {
        return open(school, year, DocumentKind.IMPROVEMENT_PLAN).ref();
    }

    @Override
    public Cited delivered(SchoolId school, int cycle) {
        Document document = open(school, cycle, DocumentKind.SELF_ASSESSMENT);
        Submission submission = submissions.freeze(
                new Principal(newPerson(), "Rectora", List.of()),
                new Delivery(
                        document,
                        document.revision(),
                        Ids.mint(),
                        CanonicalJson.parse("{}"),
                        Optional.empty(),
                        "VAL",
                        Optional.empty(),
                        false,
                        "deliver",
                        "SENT",
                        Optional.empty()));
        return new Cited(document.ref().document(), submission.number());
    }

    private Document open(SchoolId school, int year, DocumentKind kind) {
        return documents.open(
                new Principal(newPerson(), "Rectora", List.of()),
                territory(),
                school,
                year,
                kind,
                InMemoryHouse.PINS,
                "DRAFT",
                true);
    }
}
