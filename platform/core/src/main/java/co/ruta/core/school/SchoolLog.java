package co.ruta.core.school;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What schools were called and how they were before, change by change. Writers call it inside a transaction. */
interface SchoolLog {
    /** Lets one import at a time change the territory's schools, until the transaction ends. */
    void lock(TerritoryId territory);

    void write(TerritoryId territory, SchoolId school, FieldChange change, PersonId actor, Instant at);

    /** Newest first. */
    List<Schools.Change> of(TerritoryId territory, SchoolId school);

    /** One field of a school before and after. */
    record FieldChange(String field, Optional<String> before, Optional<String> after) {}
}
