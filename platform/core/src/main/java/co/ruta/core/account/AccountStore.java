package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where persons, memberships and links are kept. Writers call it inside a transaction. */
interface AccountStore {
    Optional<Person> person(PersonId id);

    Optional<Person> person(Login login);

    /** Adds a person; the login must be free. */
    void add(Person person);

    void setPassword(PersonId person, String hash);

    void add(Membership membership);

    /** Writes the last day and the area anew; nothing else about a membership changes. */
    void update(Membership membership);

    Optional<Membership> membership(String id);

    List<Membership> membershipsOf(PersonId person);

    /** Those given by the school or, when empty, by the secretaría itself. */
    List<Membership> memberships(TerritoryId territory, Optional<SchoolId> school);

    boolean hasOperator();

    /**
     * Lets only one writer at a time change who belongs to this school or, when empty, to the secretaría.
     *
     * @return whether there is such a school or territory
     */
    boolean lock(TerritoryId territory, Optional<SchoolId> school);

    /** Each person of the list by id. */
    Map<PersonId, Person> persons(List<PersonId> ids);

    /** When each was last seen, as far as a session tells. */
    Map<PersonId, Instant> lastSeen(List<PersonId> ids);

    void add(Link link);

    /** The link with that hash, locked for the rest of the transaction. */
    Optional<Link> link(byte[] tokenHash);

    void markUsed(byte[] tokenHash, Instant at);

    /** Links nobody used become void, because a newer one replaces them. */
    void voidLinks(PersonId person, Instant at);

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
