package co.ruta.core.records;

import co.ruta.core.format.RecordValues;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.util.Optional;

/**
 * A record as it stands.
 *
 * @param id ULID
 * @param year the year of the document it belongs to
 * @param definition hash of the definitions whose format it fills
 * @param format id of the format
 * @param version which version of it
 * @param revision raised by every change while it is written
 * @param filing empty while it is written
 */
record SchoolRecord(
        TerritoryId territory,
        SchoolId school,
        String id,
        int year,
        String definition,
        String format,
        int version,
        RecordValues values,
        int revision,
        PersonId author,
        Instant begun,
        Optional<Filing> filing) {
    /**
     * How it was filed for good.
     *
     * @param code as people cite it
     * @param sha256 hex, of its canonical content
     * @param facts what was true around it; empty for those filed before it was kept
     */
    record Filing(String code, String sha256, PersonId by, Instant at, Optional<RecordFacts> facts) {}
}
