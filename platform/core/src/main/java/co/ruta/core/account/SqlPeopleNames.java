package co.ruta.core.account;

import co.ruta.core.Service;
import co.ruta.core.id.PersonId;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names from the {@code person} table. */
@Service
class SqlPeopleNames implements PeopleNames {
    private final Sql sql;

    @Inject
    SqlPeopleNames(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<PersonId, String> of(Collection<PersonId> people) {
        Set<PersonId> ids = Set.copyOf(people);
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Map.Entry<PersonId, String>> rows = sql.list(
                "SELECT id, name FROM person WHERE id IN (" + Sql.marks(ids.size()) + ")",
                row -> Map.entry(new PersonId(row.text(1)), row.text(2)),
                ids.stream().map(PersonId::value).toArray());
        return rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
