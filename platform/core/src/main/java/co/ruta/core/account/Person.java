package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody with an account. A person is global: the same one may belong to several schools and territories.
 *
 * @param passwordHash absent until the person has set a password through a link
 */
record Person(PersonId id, Login login, String name, Optional<String> passwordHash, Instant created) {
    boolean hasEntered() {
        return passwordHash.isPresent();
    }
}
