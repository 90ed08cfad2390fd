package co.ruta.core.account;

import co.ruta.core.id.Ids;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import co.ruta.core.problem.Problems;
import co.ruta.sdk.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Letting people in, and out again. Each act locks the team, so that two at once cannot leave it headless. */
@ApplicationScoped
class TeamUseCase implements Team {
    private static final Comparator<Member> ORDER = Comparator.comparing(Member::current)
            .reversed()
            .thenComparing(Member::role)
            .thenComparing(Member::name)
            .thenComparing(Member::membership);

    private final AccountStore accounts;
    private final SessionStore sessions;
    private final TeamLock lock;
    private final LinkMaker links;
    private final Authority authority;
    private final AccountAudit audit;
    private final TerritoryDays days;
    private final Clock clock;

    @Inject
    TeamUseCase(
            AccountStore accounts,
            SessionStore sessions,
            TeamLock lock,
            LinkMaker links,
            Authority authority,
            AccountAudit audit,
            TerritoryDays days,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.lock = lock;
        this.links = links;
        this.authority = authority;
        this.audit = audit;
        this.days = days;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Member> of(TerritoryId territory, Optional<SchoolId> school) {
        List<Membership> memberships = accounts.memberships(territory, school);
        List<PersonId> ids =
                memberships.stream().map(Membership::person).distinct().toList();
        Map<PersonId, Person> persons = accounts.persons(ids);
        Map<PersonId, Instant> seen = sessions.lastSeen(ids);
        LocalDate today = days.today(territory);
        return memberships.stream()
                .flatMap(it -> Optional.ofNullable(persons.get(it.person()))
                        .map(person -> member(it, person, Optional.ofNullable(seen.get(it.person())), today))
                        .stream())
                .sorted(ORDER)
                .toList();
    }

    @Override
    @Transactional
    public Invited invite(Principal who, TerritoryId territory, Optional<SchoolId> school, Invitation invitation) {
        InvitationRules.check(invitation, school);
        lock(territory, school);
        authority.checkNames(who, invitation.role(), territory, school);
        LocalDate today = days.today(territory);
        if (invitation.role() == Role.RECTOR
                && accounts.memberships(territory, school).stream()
                        .anyMatch(it -> it.grant().role() == Role.RECTOR && it.holdsFrom(today))) {
            throw Problems.conflict(
                    "SCHOOL_HAS_RECTOR",
                    "El establecimiento ya tiene quien responda por él. Use el relevo para cambiar de rector(a).");
        }
        return admit(who, territory, school, invitation, today);
    }

    @Override
    @Transactional
    public void end(
            Principal who, TerritoryId territory, Optional<SchoolId> school, String membership, LocalDate lastDay) {
        lock(territory, school);
        Membership found = held(territory, school, membership);
        authority.checkNames(who, found.grant().role(), territory, school);
        LocalDate today = days.today(territory);
        if (found.grant().role() == Role.RECTOR) {
            throw Problems.conflict(
                    "RECTOR_NEEDS_SUCCESSOR",
                    "Un establecimiento no queda sin quien responda por él: use el relevo y nombre a quien sigue.");
        }
        if (found.grant().role() == Role.LEADER && isLastLeader(territory, found, today)) {
            throw Problems.conflict(
                    "LAST_LEADER", "Es la única persona que administra la secretaría. Nombre antes a otro líder.");
        }
        if (lastDay.isBefore(found.from())) {
            throw datesCrossed("lastDay");
        }
        write(who, "MEMBERSHIP_ENDED", ending(found, lastDay));
    }

    @Override
    @Transactional
    public Invited handOver(Principal who, TerritoryId territory, SchoolId school, Invitation invitation) {
        Optional<SchoolId> there = Optional.of(school);
        InvitationRules.check(invitation, there);
        if (invitation.role() != Role.RECTOR) {
            throw Problems.invalid("role", "ROLE_NOT_OF_HAND_OVER", "El relevo nombra a quien responde: RECTOR.");
        }
        lock(territory, there);
        authority.checkNames(who, Role.RECTOR, territory, there);
        LocalDate today = days.today(territory);
        LocalDate begins = invitation.from().orElse(today);
        if (begins.isBefore(today)) {
            throw Problems.invalid("from", "HAND_OVER_IN_THE_PAST", "El relevo empieza hoy o después.");
        }
        for (Membership old : accounts.memberships(territory, there)) {
            if (old.grant().role() == Role.RECTOR && old.holdsFrom(begins)) {
                endBefore(who, old, begins);
            }
        }
        return admit(who, territory, there, invitation, today);
    }

    @Override
    @Transactional
    public void lead(Principal who, TerritoryId territory, SchoolId school, String membership, String area) {
        Optional<SchoolId> there = Optional.of(school);
        lock(territory, there);
        Membership found = held(territory, there, membership);
        authority.checkNames(who, found.grant().role(), territory, there);
        if (found.grant().role() != Role.AREA_LEAD) {
            throw Problems.invalid("area", "AREA_WITHOUT_LEAD", "Solo un(a) líder de área responde por un área.");
        }
        InvitationRules.checkArea(area);
        write(
                who,
                "AREA_LEAD_CHANGED",
                new Membership(
                        found.id(),
                        found.person(),
                        found.grant().withArea(area),
                        found.from(),
                        found.to(),
                        found.grantedBy(),
                        found.grantedAt()));
    }

    private Invited admit(
            Principal who, TerritoryId territory, Optional<SchoolId> school, Invitation invitation, LocalDate today) {
        Login login = Login.readOrFail(invitation.login());
        Optional<Person> known = accounts.person(login);
        Person person = known.orElseGet(() -> newcomer(who, login, invitation.name()));
        Grant grant = new Grant(
                invitation.role(),
                Optional.of(territory),
                school,
                invitation.area().map(String::strip),
                invitation.post().map(String::strip).filter(it -> !it.isEmpty()));
        boolean already = accounts.membershipsOf(person.id()).stream()
                .anyMatch(it -> it.holdsFrom(today)
                        && it.grant().role() == grant.role()
                        && it.grant().territory().equals(grant.territory())
                        && it.grant().school().equals(grant.school())
                        && it.grant().area().equals(grant.area()));
        if (already) {
            throw Problems.conflict("ALREADY_MEMBER", person.name() + " ya tiene ese vínculo.");
        }
        boolean mayLink = !person.hasEntered() && authority.answersForAllOf(who, person.id());
        Membership membership = new Membership(
                Ids.mint(),
                person.id(),
                grant,
                invitation.from().orElse(today),
                invitation.to(),
                Optional.of(who.person()),
                clock.instant());
        accounts.add(membership);
        audit.membership(Optional.of(who.person()), "MEMBERSHIP_BEGUN", membership);
        Optional<AccessLinks.NewLink> link = Optional.empty();
        if (mayLink) {
            LinkMaker.Made made = links.make(person.id(), AccessLinks.Purpose.INVITATION, Optional.of(who.person()));
            audit.link(who.person(), territory, school, made.link());
            link = Optional.of(made.shown());
        }
        return new Invited(member(membership, person, Optional.empty(), today), link);
    }

    private Person newcomer(Principal who, Login login, String name) {
        Person person = new Person(PersonId.mint(), login, name.strip(), Optional.empty(), clock.instant());
        accounts.add(person);
        audit.account(Optional.of(who.person()), "PERSON_ADDED", person.id());
        return person;
    }

    private void lock(TerritoryId territory, Optional<SchoolId> school) {
        if (!lock.take(territory, school)) {
            throw school.isPresent()
                    ? Problems.notFound(
                            "SCHOOL_UNKNOWN", "Ese establecimiento no está en el directorio del territorio.")
                    : Problems.notFound("TERRITORY_UNKNOWN", "Ese territorio no existe.");
        }
    }

    private Membership held(TerritoryId territory, Optional<SchoolId> school, String membership) {
        return accounts.membership(membership)
                .filter(it -> it.grant().territory().equals(Optional.of(territory))
                        && it.grant().school().equals(school))
                .orElseThrow(() -> Problems.notFound("MEMBER_UNKNOWN", "Ese vínculo no existe en este equipo."));
    }

    private boolean isLastLeader(TerritoryId territory, Membership leader, LocalDate today) {
        return leader.holdsFrom(today)
                && accounts.memberships(territory, Optional.empty()).stream()
                        .noneMatch(it -> it.grant().role() == Role.LEADER
                                && !it.person().equals(leader.person())
                                && it.holds(today)
                                && it.to().isEmpty());
    }

    /** The day before the successor begins; one who had not begun yet never does. */
    private void endBefore(Principal who, Membership old, LocalDate successorBegins) {
        write(who, "MEMBERSHIP_ENDED", ending(old, successorBegins.minusDays(1)));
    }

    private void write(Principal who, String action, Membership membership) {
        accounts.update(membership);
        audit.membership(Optional.of(who.person()), action, membership);
    }

    private static Membership ending(Membership held, LocalDate lastDay) {
        return new Membership(
                held.id(),
                held.person(),
                held.grant(),
                held.from(),
                Optional.of(lastDay),
                held.grantedBy(),
                held.grantedAt());
    }

    private static Member member(Membership it, Person person, Optional<Instant> seen, LocalDate today) {
        Grant grant = it.grant();
        return new Member(
                it.id(),
                person.id(),
                person.name(),
                person.login().value(),
                grant.role(),
                grant.school(),
                grant.area(),
                grant.post(),
                it.from(),
                it.to(),
                it.holds(today),
                person.hasEntered(),
                seen);
    }

    private static ProblemException datesCrossed(String where) {
        return new ProblemException(
                ProblemKind.INVALID,
                List.of(co.ruta.core.problem.Problem.at(
                        where, "DATES_CROSSED", "El último día no puede ser anterior al primero.")));
    }
}
