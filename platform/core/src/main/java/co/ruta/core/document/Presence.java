package co.ruta.core.document;

import co.ruta.core.account.Principal;
import co.ruta.core.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Who has which part of a document open. */
public interface Presence {
    /** Somebody not seen for longer is gone. */
    Duration SEEN_WITHIN = Duration.ofSeconds(40);

    /** Says that the person has the place open, and who else is in the document. */
    List<Seen> here(Principal who, DocumentRef ref, String place);

    /** Who is in the document now, by name. */
    List<Seen> now(DocumentRef ref);

    /** Somebody in a document; {@code place} is the slug of the process this person has open. */
    record Seen(PersonId person, String name, String place, Instant at) {}
}
