package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where sessions are kept, by the hash of their token. */
interface SessionStore {
    void add(Stored session);

    /** The session with its person and all memberships, when it was used after {@code idleSince} and has not expired. */
    Optional<Found> find(byte[] tokenHash, Instant now, Instant idleSince);

    void touch(byte[] tokenHash, Instant now);

    void remove(byte[] tokenHash);

    /** Ends the person's sessions except one, and says how many. */
    int removeOthers(PersonId person, byte[] keepHash);

    int removeAll(PersonId person);

    /** Forgets what can never be used again. */
    void purge(Instant now);

    /** When each was last seen, as far as a session tells. */
    Map<PersonId, Instant> lastSeen(List<PersonId> persons);

    /** A session as it is kept. */
    record Stored(
            byte[] tokenHash, PersonId person, String csrfToken, Instant created, Instant lastSeen, Instant expires) {}

    /** A session as it is found. */
    record Found(PersonId person, String name, String csrfToken, Instant lastSeen, List<Membership> memberships) {}
}
