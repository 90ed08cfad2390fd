package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import java.util.Optional;

/** Persons by their id, for what acts for them while they are not signed in. */
public interface People {
    /** The person with every membership in force today; empty when there is no such person. */
    Optional<Principal> find(PersonId person);
}
