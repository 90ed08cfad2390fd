package co.ruta.core.evidence;

import co.ruta.core.account.Principal;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;

/** What the contract of evidence needs around it: in memory, or the real house in its container. */
public interface EvidenceHouse {
    Evidence evidence();

    TerritoryId territory();

    SchoolId newSchool();

    Principal person(String name);

    /** Has a draft of the school name the file, at that path of a document of its own. */
    void cite(SchoolId school, String path, String sha256);
}
