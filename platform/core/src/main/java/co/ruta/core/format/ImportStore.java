package co.ruta.core.format;

import co.ruta.core.format.FormImports.Import;
import co.ruta.core.format.FormImports.Receipt;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.util.Optional;

/** Keeps workbooks until they are applied, so that any node may apply what another received. */
interface ImportStore {
    void add(Import it, PersonId by, byte[] content);

    Optional<Import> find(TerritoryId territory, SchoolId school, String id);

    /** Empty once it is applied. */
    Optional<byte[]> content(TerritoryId territory, SchoolId school, String id);

    /** @return false when somebody applied it already */
    boolean applied(Import it, PersonId by, Receipt receipt);

    /** Says how its table is read. */
    void columns(Import it, ColumnMap map);

    /** Drops those nobody applied. */
    void forget(TerritoryId territory, Instant uploadedBefore);
}
