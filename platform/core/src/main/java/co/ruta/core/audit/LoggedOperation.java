package co.ruta.core.audit;

import co.ruta.core.id.PersonId;
import java.time.Instant;

/**
 * An operation on a draft, as the trail keeps it: the audit row is the operation's own record.
 *
 * @param number the event's number; 0 before it is written
 * @param at when the draft took it in; the trail's own time where a demonstration tells of another
 * @param detail JSON object that the document feature writes and reads
 */
public record LoggedOperation(
        long number, String action, String opId, String path, long rev, PersonId actor, Instant at, String detail) {}
