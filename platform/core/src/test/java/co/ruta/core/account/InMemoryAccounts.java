package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.sdk.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Persons, memberships, links and sessions in memory. */
final class InMemoryAccounts implements AccountStore, LinkStore, SessionStore, TeamLock {
    private final Map<PersonId, Person> persons = new LinkedHashMap<>();
    private final Map<String, Membership> memberships = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Stored> sessions = new ArrayList<>();
    private final Set<String> places = new HashSet<>();

    void knows(TerritoryId territory) {
        places.add(territory.value());
    }

    void knows(TerritoryId territory, SchoolId school) {
        knows(territory);
        places.add(territory + "/" + school);
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(persons.get(id));
    }

    @Override
    public Optional<Person> person(Login login) {
        return persons.values().stream().filter(it -> it.login().equals(login)).findFirst();
    }

    @Override
    public void add(Person person) {
        if (person(person.login()).isPresent()) {
            throw new IllegalStateException(person.login() + " is taken");
        }
        persons.put(person.id(), person);
    }

    @Override
    public void setPassword(PersonId person, String hash) {
        persons.computeIfPresent(
                person, (id, it) -> new Person(id, it.login(), it.name(), Optional.of(hash), it.created()));
    }

    @Override
    public void add(Membership membership) {
        memberships.put(membership.id(), membership);
    }

    @Override
    public void update(Membership membership) {
        memberships.replace(membership.id(), membership);
    }

    @Override
    public Optional<Membership> membership(String id) {
        return Optional.ofNullable(memberships.get(id));
    }

    @Override
    public List<Membership> membershipsOf(PersonId person) {
        return memberships.values().stream()
                .filter(it -> it.person().equals(person))
                .toList();
    }

    @Override
    public List<Membership> memberships(TerritoryId territory, Optional<SchoolId> school) {
        return memberships.values().stream()
                .filter(it -> it.grant().territory().equals(Optional.of(territory))
                        && it.grant().school().equals(school))
                .toList();
    }

    @Override
    public boolean hasOperator() {
        return memberships.values().stream().anyMatch(it -> it.grant().role() == Role.OPERATOR);
    }

    @Override
    public Map<PersonId, Person> persons(List<PersonId> ids) {
        return ids.stream()
                .flatMap(it -> person(it).stream())
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public boolean take(TerritoryId territory, Optional<SchoolId> school) {
        return places.contains(territory + school.map(it -> "/" + it).orElse(""));
    }

    @Override
    public void add(Link link) {
        links.add(link);
    }

    @Override
    public Optional<Link> find(byte[] tokenHash) {
        return links.stream()
                .filter(it -> Arrays.equals(it.tokenHash(), tokenHash))
                .findFirst();
    }

    @Override
    public void markUsed(byte[] tokenHash, Instant at) {
        links.replaceAll(it -> Arrays.equals(it.tokenHash(), tokenHash) ? used(it, at) : it);
    }

    @Override
    public void voidAll(PersonId person, Instant at) {
        links.replaceAll(it -> it.person().equals(person) && it.used().isEmpty() ? used(it, at) : it);
    }

    private static Link used(Link it, Instant at) {
        return new Link(
                it.tokenHash(), it.person(), it.purpose(), it.createdBy(), it.created(), it.expires(), Optional.of(at));
    }

    @Override
    public void add(Stored session) {
        sessions.add(session);
    }

    @Override
    public Optional<Found> find(byte[] tokenHash, Instant now, Instant idleSince) {
        return sessions.stream()
                .filter(it -> Arrays.equals(it.tokenHash(), tokenHash)
                        && it.expires().isAfter(now)
                        && it.lastSeen().isAfter(idleSince))
                .findFirst()
                .flatMap(it -> person(it.person())
                        .map(person -> new Found(
                                person.id(),
                                person.name(),
                                it.csrfToken(),
                                it.lastSeen(),
                                membershipsOf(person.id()))));
    }

    @Override
    public void touch(byte[] tokenHash, Instant now) {
        sessions.replaceAll(it -> Arrays.equals(it.tokenHash(), tokenHash)
                ? new Stored(it.tokenHash(), it.person(), it.csrfToken(), it.created(), now, it.expires())
                : it);
    }

    @Override
    public void remove(byte[] tokenHash) {
        sessions.removeIf(it -> Arrays.equals(it.tokenHash(), tokenHash));
    }

    @Override
    public int removeOthers(PersonId person, byte[] keepHash) {
        int before = sessions.size();
        sessions.removeIf(it -> it.person().equals(person) && !Arrays.equals(it.tokenHash(), keepHash));
        return before - sessions.size();
    }

    @Override
    public int removeAll(PersonId person) {
        int before = sessions.size();
        sessions.removeIf(it -> it.person().equals(person));
        return before - sessions.size();
    }

    @Override
    public void purge(Instant now) {
        sessions.removeIf(it -> !it.expires().isAfter(now));
    }

    @Override
    public Map<PersonId, Instant> lastSeen(List<PersonId> ids) {
        Map<PersonId, Instant> seen = new HashMap<>();
        sessions.stream()
                .filter(it -> ids.contains(it.person()))
                .forEach(it -> seen.merge(it.person(), it.lastSeen(), (a, b) -> a.isAfter(b) ? a : b));
        return seen;
    }

    /** When the only session was last seen. */
    Instant onlySessionSeen() {
        return sessions.get(0).lastSeen();
    }
}
