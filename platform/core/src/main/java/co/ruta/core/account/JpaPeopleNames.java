package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names from the {@code person} table. */
@ApplicationScoped
class JpaPeopleNames implements PeopleNames {
    @PersistenceContext
    private EntityManager database;

    @Override
    public Map<PersonId, String> of(Collection<PersonId> people) {
        List<PersonId> ids = List.copyOf(Set.copyOf(people));
        if (ids.isEmpty()) {
            return Map.of();
        }
        Query query = database.createNativeQuery("SELECT id, name FROM person WHERE id IN ("
                + String.join(",", java.util.Collections.nCopies(ids.size(), "?")) + ")");
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 1, ids.get(i).value());
        }
        Map<PersonId, String> names = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            names.put(new PersonId((String) columns[0]), (String) columns[1]);
        }
        return names;
    }
}
