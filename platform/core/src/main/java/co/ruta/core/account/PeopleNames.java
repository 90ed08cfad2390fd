package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import java.util.Collection;
import java.util.Map;

/** What people are called, for pages that show who did something. */
public interface PeopleNames {
    /** One query for all of them; whoever is unknown is absent. */
    Map<PersonId, String> of(Collection<PersonId> people);

    /** One name; "Persona sin registro" when unknown. */
    default String of(PersonId person) {
        return of(java.util.List.of(person)).getOrDefault(person, "Persona sin registro");
    }
}
