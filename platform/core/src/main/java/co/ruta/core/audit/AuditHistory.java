package co.ruta.core.audit;

import co.ruta.core.id.DocumentId;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the trail. */
public interface AuditHistory {
    /** Newest first, at most {@code limit}. */
    List<Entry> list(Query query);

    /**
     * Which events.
     *
     * @param before only events with a smaller number: the last one of the page before
     */
    record Query(
            TerritoryId territory,
            Optional<SchoolId> school,
            Optional<DocumentId> document,
            Optional<PersonId> actor,
            Optional<String> action,
            Optional<Instant> from,
            Optional<Instant> until,
            Optional<Long> before,
            int limit) {
        public static Query of(TerritoryId territory, int limit) {
            return new Query(
                    territory,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    limit);
        }
    }

    /**
     * One event.
     *
     * @param actorName empty when the platform itself acted
     * @param seal the seal that covers it, once there is one
     */
    record Entry(
            long number,
            Instant at,
            Optional<PersonId> actor,
            Optional<String> actorName,
            String action,
            Optional<SchoolId> school,
            Optional<DocumentId> document,
            Optional<String> path,
            String detail,
            Optional<Long> seal) {}
}
