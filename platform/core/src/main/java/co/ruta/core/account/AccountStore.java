package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where persons and memberships are kept. Writers call it inside a transaction. */
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

    /** Each person of the list by id. */
    Map<PersonId, Person> persons(List<PersonId> ids);
}
