package co.ruta.it.inside;

import co.ruta.core.account.Principal;
import co.ruta.core.document.CanonicalJson;
import co.ruta.core.document.Delivery;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.DocumentRef;
import co.ruta.core.document.Documents;
import co.ruta.core.document.InMemoryHouse;
import co.ruta.core.document.StateChange;
import co.ruta.core.document.Submissions;
import co.ruta.core.followup.FollowStoreContract;
import co.ruta.core.followup.FollowStores;
import co.ruta.core.id.Ids;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.it.server.Deployed;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/** What pinned plans promise, kept by the real store on the real database. */
class FollowUpContractsIT extends Deployed implements FollowStoreContract {
    private static final TerritoryId TERRITORY = InMemoryHouse.TERRITORY;

    @Inject
    FollowStores stores;

    @Inject
    Documents documents;

    @Inject
    Submissions submissions;

    @Resource(lookup = "java:app/jdbc/ruta")
    DataSource database;

    private SchoolId school = SchoolId.mint();
    private Optional<DocumentRef> plan = Optional.empty();

    @BeforeEach
    void aSchool() {
        Rows.territory(database, TERRITORY);
        school = Rows.school(database, TERRITORY);
        plan = Optional.empty();
    }

    @Override
    public Object store() {
        return stores.store();
    }

    @Override
    public DocumentRef followUp() {
        return open(DocumentKind.FOLLOW_UP, rector()).ref();
    }

    @Override
    public DocumentRef plan() {
        return plan.orElseGet(() -> {
            Principal who = rector();
            Document opened = open(DocumentKind.IMPROVEMENT_PLAN, who);
            deliver(who, opened);
            deliver(
                    who,
                    documents.move(
                            who,
                            new StateChange(
                                    opened.ref(),
                                    documents.get(opened.ref()).revision(),
                                    "adjust",
                                    "DRAFT",
                                    true,
                                    Optional.empty())));
            plan = Optional.of(opened.ref());
            return opened.ref();
        });
    }

    private void deliver(Principal who, Document document) {
        submissions.freeze(
                who,
                new Delivery(
                        document,
                        document.revision(),
                        Ids.mint(),
                        CanonicalJson.parse("{}"),
                        Optional.empty(),
                        "CON",
                        Optional.empty(),
                        false,
                        "deliver",
                        "DELIVERED",
                        Optional.empty()));
    }

    @Override
    public PersonId somebody() {
        return Rows.person(database, "Coordinadora");
    }

    private Document open(DocumentKind kind, Principal who) {
        return documents.open(who, TERRITORY, school, 2026, kind, InMemoryHouse.PINS, "DRAFT", true);
    }

    private Principal rector() {
        return new Principal(Rows.person(database, "Rectora"), "Rectora", List.of());
    }
}
