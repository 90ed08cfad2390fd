package co.ruta.core.format;

import co.ruta.core.format.ForeignTables.Kept;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps how tables of others are read. */
interface MapStore {
    /**
     * Keeps one; for the same format and headings the owner has one, and the last stands.
     *
     * @param owner the school; empty for the secretaría, for all its schools
     */
    void keep(TerritoryId territory, Optional<SchoolId> owner, ColumnMap map, PersonId by, Instant at);

    /** All of a territory, the newest first. */
    List<Kept> all(TerritoryId territory);

    void drop(TerritoryId territory, String id);
}
