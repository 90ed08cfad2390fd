package co.ruta.it.inside;

import co.ruta.core.account.Principal;
import co.ruta.core.document.DocumentHouse;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.DraftStoreContract;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.InMemoryHouse;
import co.ruta.core.document.Presence;
import co.ruta.core.document.SubmissionStoreContract;
import co.ruta.core.document.Submissions;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.it.server.Deployed;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;

/** What drafts and submissions promise, kept by the real stores on the real database. */
class DocumentContractsIT extends Deployed implements DraftStoreContract, SubmissionStoreContract, DocumentHouse {
    private static final TerritoryId TERRITORY = InMemoryHouse.TERRITORY;

    @Inject
    Drafts drafts;

    @Inject
    Documents documents;

    @Inject
    Submissions submissions;

    @Inject
    Presence presence;

    @Resource(lookup = "java:app/jdbc/ruta")
    DataSource database;

    @Override
    public DocumentHouse house() {
        return this;
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public Documents documents() {
        return documents;
    }

    @Override
    public Submissions submissions() {
        return submissions;
    }

    @Override
    public Presence presence() {
        return presence;
    }

    @Override
    public DocumentRef newDocument() {
        Rows.territory(database, TERRITORY);
        SchoolId school = Rows.school(database, TERRITORY);
        return documents
                .open(
                        person("Rectora"),
                        TERRITORY,
                        school,
                        2026,
                        DocumentKind.RECORD,
                        InMemoryHouse.PINS,
                        "DRAFT",
                        true)
                .ref();
    }

    @Override
    public Principal person(String name) {
        PersonId person = Rows.person(database, name);
        return new Principal(person, name, List.of());
    }
}
