package co.ruta.core.school;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.school.SchoolLists.Receipt;
import co.ruta.core.school.SchoolLists.SchoolList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where lists wait for a decision, and what came of them. Writers call it inside a transaction. */
interface ListStore {
    void add(TerritoryId territory, SchoolList list, PersonId by, byte[] content);

    Optional<SchoolList> find(TerritoryId territory, String list);

    /** The file; empty once it was applied or its time is over. */
    Optional<byte[]> content(TerritoryId territory, String list);

    /** Newest first. */
    List<SchoolList> applied(TerritoryId territory, int limit);

    /** Writes the receipt and lets the file go. */
    void applied(TerritoryId territory, String list, PersonId by, Receipt receipt);

    /** Removes lists that were never applied. */
    void forget(TerritoryId territory, Instant uploadedBefore);
}
