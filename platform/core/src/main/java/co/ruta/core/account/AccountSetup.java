package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import java.time.LocalDate;

/** Makes accounts without an invitation, while the platform sets itself up: demo data, tests. Repeating changes nothing. */
public interface AccountSetup {
    /** The person with that login, made with this name and password if there was none. */
    PersonId person(String login, String name, String password);

    /** Gives the person the grant from that day on, unless the person holds it already. */
    void join(PersonId person, Grant grant, LocalDate from);
}
