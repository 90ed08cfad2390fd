package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps accounts in the database. */
@ApplicationScoped
class JpaAccountStore implements AccountStore {
    @PersistenceContext
    private EntityManager database;

    @Override
    public Optional<Person> person(PersonId id) {
        return database.createQuery(
                        "SELECT p FROM PersonRow p WHERE p.id = ?1 AND p.disabledAt IS NULL", PersonRow.class)
                .setParameter(1, id.value())
                .getResultStream()
                .findFirst()
                .map(PersonRow::person);
    }

    @Override
    public Optional<Person> person(Login login) {
        return database.createQuery(
                        "SELECT p FROM PersonRow p WHERE p.login = ?1 AND p.disabledAt IS NULL", PersonRow.class)
                .setParameter(1, login.value())
                .getResultStream()
                .findFirst()
                .map(PersonRow::person);
    }

    @Override
    public void add(Person person) {
        database.persist(PersonRow.of(person));
        database.flush();
    }

    @Override
    public void setPassword(PersonId person, String hash) {
        Optional.ofNullable(database.find(PersonRow.class, person.value())).ifPresent(it -> it.hash(hash));
    }

    @Override
    public void add(Membership membership) {
        database.persist(MembershipRow.of(membership));
    }

    @Override
    public void update(Membership membership) {
        Optional.ofNullable(database.find(MembershipRow.class, membership.id())).ifPresent(it -> it.change(membership));
    }

    @Override
    public Optional<Membership> membership(String id) {
        return Optional.ofNullable(database.find(MembershipRow.class, id)).map(MembershipRow::membership);
    }

    @Override
    public List<Membership> membershipsOf(PersonId person) {
        return memberships(database.createQuery(
                        "SELECT m FROM MembershipRow m WHERE m.personId = ?1 ORDER BY m.id", MembershipRow.class)
                .setParameter(1, person.value())
                .getResultStream());
    }

    @Override
    public List<Membership> memberships(TerritoryId territory, Optional<SchoolId> school) {
        String where = school.isPresent() ? "m.schoolId = ?2" : "m.schoolId IS NULL AND ?2 = ''";
        return memberships(database.createQuery(
                        "SELECT m FROM MembershipRow m WHERE m.territoryId = ?1 AND " + where + " ORDER BY m.id",
                        MembershipRow.class)
                .setParameter(1, territory.value())
                .setParameter(2, school.map(SchoolId::value).orElse(""))
                .getResultStream());
    }

    @Override
    public boolean hasOperator() {
        return database.createQuery("SELECT COUNT(m) FROM MembershipRow m WHERE m.role = 'OPERATOR'", Long.class)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Map<PersonId, Person> persons(List<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database.createQuery("SELECT p FROM PersonRow p WHERE p.id IN :ids", PersonRow.class)
                .setParameter("ids", ids.stream().map(PersonId::value).toList())
                .getResultStream()
                .map(PersonRow::person)
                .collect(Collectors.toMap(Person::id, it -> it));
    }

    private static List<Membership> memberships(Stream<MembershipRow> rows) {
        return rows.map(MembershipRow::membership).toList();
    }
}
