package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Where links are kept, by the hash of their token. Writers call it inside a transaction. */
interface LinkStore {
    void add(Link link);

    /** The link with that hash, locked for the rest of the transaction. */
    Optional<Link> find(byte[] tokenHash);

    void markUsed(byte[] tokenHash, Instant at);

    /** Links nobody used become void, because a newer one replaces them. */
    void voidAll(PersonId person, Instant at);

    /** A link as it is kept. */
    record Link(
            byte[] tokenHash,
            PersonId person,
            AccessLinks.Purpose purpose,
            Optional<PersonId> createdBy,
            Instant created,
            Instant expires,
            Optional<Instant> used) {}
}
