package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
    public boolean lock(TerritoryId territory, Optional<SchoolId> school) {
        String statement = school.isPresent()
                ? "SELECT id FROM school WHERE territory_id = ? AND id = ? FOR UPDATE"
                : "SELECT id FROM territory WHERE id = ? AND ? = '' FOR UPDATE";
        return !database.createNativeQuery(statement)
                .setParameter(1, territory.value())
                .setParameter(2, school.map(SchoolId::value).orElse(""))
                .getResultList()
                .isEmpty();
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

    @Override
    public Map<PersonId, Instant> lastSeen(List<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        String marks = ids.stream().map(it -> "?").collect(Collectors.joining(", "));
        var query = database.createNativeQuery("SELECT person_id, MAX(last_seen_at) FROM session WHERE person_id IN ("
                + marks + ") GROUP BY person_id");
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 1, ids.get(i).value());
        }
        return rows(query.getResultList())
                .collect(Collectors.toMap(it -> new PersonId((String) it[0]), it -> instant(it[1])));
    }

    @Override
    public void add(Link link) {
        database.createNativeQuery("INSERT INTO access_link (token_hash, person_id, purpose, created_by, created_at,"
                        + " expires_at) VALUES (?, ?, ?, ?, ?, ?)")
                .setParameter(1, link.tokenHash())
                .setParameter(2, link.person().value())
                .setParameter(3, link.purpose().name())
                .setParameter(4, link.createdBy().map(PersonId::value).orElse(null))
                .setParameter(5, utc(link.created()))
                .setParameter(6, utc(link.expires()))
                .executeUpdate();
    }

    @Override
    public Optional<Link> link(byte[] tokenHash) {
        return rows(database.createNativeQuery("SELECT person_id, purpose, created_by, created_at, expires_at, used_at"
                                + " FROM access_link WHERE token_hash = ? FOR UPDATE")
                        .setParameter(1, tokenHash)
                        .getResultList())
                .findFirst()
                .map(it -> new Link(
                        tokenHash,
                        new PersonId((String) it[0]),
                        AccessLinks.Purpose.valueOf((String) it[1]),
                        Optional.ofNullable((String) it[2]).map(PersonId::new),
                        instant(it[3]),
                        instant(it[4]),
                        Optional.ofNullable(it[5]).map(JpaAccountStore::instant)));
    }

    @Override
    public void markUsed(byte[] tokenHash, Instant at) {
        database.createNativeQuery("UPDATE access_link SET used_at = ? WHERE token_hash = ?")
                .setParameter(1, utc(at))
                .setParameter(2, tokenHash)
                .executeUpdate();
    }

    @Override
    public void voidLinks(PersonId person, Instant at) {
        database.createNativeQuery("UPDATE access_link SET used_at = ? WHERE person_id = ? AND used_at IS NULL")
                .setParameter(1, utc(at))
                .setParameter(2, person.value())
                .executeUpdate();
    }

    private static List<Membership> memberships(Stream<MembershipRow> rows) {
        return rows.map(MembershipRow::membership).toList();
    }

    private static Stream<Object[]> rows(List<?> result) {
        return result.stream().map(Object[].class::cast);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(Object column) {
        LocalDateTime time =
                column instanceof Timestamp stamp ? stamp.toLocalDateTime() : LocalDateTime.class.cast(column);
        return time.toInstant(ZoneOffset.UTC);
    }
}
