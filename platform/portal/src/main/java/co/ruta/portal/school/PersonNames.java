package co.ruta.portal.school;

import co.ruta.core.account.Member;
import co.ruta.core.account.Team;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names of a school's people, former members among them. */
@ApplicationScoped
class PersonNames {
    @Inject
    private Team team;

    Names of(TerritoryId territory, SchoolId school) {
        return new Names(team.of(territory, Optional.of(school)).stream()
                .collect(Collectors.toMap(Member::person, Member::name, (one, other) -> one)));
    }

    /** Names by person. */
    record Names(Map<PersonId, String> byPerson) {
        String of(PersonId person) {
            return byPerson.getOrDefault(person, "Otra persona");
        }
    }
}
