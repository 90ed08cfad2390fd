package co.ruta.it.inside;

import co.ruta.core.account.Principal;
import co.ruta.core.document.Document;
import co.ruta.core.document.DocumentKind;
import co.ruta.core.document.Documents;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Drafts;
import co.ruta.core.document.InMemoryHouse;
import co.ruta.core.document.Operation;
import co.ruta.core.evidence.Evidence;
import co.ruta.core.evidence.EvidenceHouse;
import co.ruta.core.evidence.EvidenceStoreContract;
import co.ruta.core.id.Ids;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.it.server.Deployed;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;

/** What evidence promises, kept by the real register and folder. */
class EvidenceContractsIT extends Deployed implements EvidenceStoreContract, EvidenceHouse {
    private static final TerritoryId TERRITORY = new TerritoryId("prueba-evidencias");

    @Inject
    Evidence evidence;

    @Inject
    Documents documents;

    @Inject
    Drafts drafts;

    @Resource(lookup = "java:app/jdbc/ruta")
    DataSource database;

    @Override
    public EvidenceHouse house() {
        return this;
    }

    @Override
    public Evidence evidence() {
        return evidence;
    }

    @Override
    public TerritoryId territory() {
        return TERRITORY;
    }

    @Override
    public SchoolId newSchool() {
        Rows.territory(database, TERRITORY);
        return Rows.school(database, TERRITORY);
    }

    @Override
    public Principal person(String name) {
        return new Principal(Rows.person(database, name), name, List.of());
    }

    @Override
    public void cite(SchoolId school, String path, String sha256) {
        Principal who = person("Quien cita");
        Document document =
                documents.open(who, TERRITORY, school, 2026, DocumentKind.RECORD, InMemoryHouse.PINS, "DRAFT", true);
        DraftValue value = new DraftValue("{\"kind\":\"FILE\",\"sha256\":\"" + sha256 + "\"}");
        drafts.apply(who, document.ref(), List.of(Operation.put(Ids.mint(), path, 0, value)));
    }
}
