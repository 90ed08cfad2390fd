package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Looking at links, using them, and giving one to somebody who forgot the password. */
@ApplicationScoped
class AccessLinksUseCase implements AccessLinks {
    private final AccountStore accounts;
    private final PasswordHasher hasher;
    private final LinkUser user;
    private final LinkStore store;
    private final LinkMaker links;
    private final Authority authority;
    private final AccountAudit audit;
    private final Clock clock;

    @Inject
    AccessLinksUseCase(
            AccountStore accounts,
            PasswordHasher hasher,
            LinkUser user,
            LinkStore store,
            LinkMaker links,
            Authority authority,
            AccountAudit audit,
            Clock clock) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.user = user;
        this.store = store;
        this.links = links;
        this.authority = authority;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public LinkView look(String token) {
        LinkStore.Link link = usable(store, token, clock);
        Person person = accounts.person(link.person()).orElseThrow(AccessLinksUseCase::unknown);
        return new LinkView(person.name(), person.login().value(), link.purpose(), link.expires());
    }

    @Override
    public OpenedSession use(String token, String password) {
        LinkView link = look(token);
        PasswordRules.check(password, link.login());
        return user.use(token, hasher.hash(password));
    }

    @Override
    @Transactional
    public NewLink recover(Principal who, TerritoryId territory, Optional<SchoolId> school, PersonId person) {
        boolean member = accounts.memberships(territory, school).stream()
                .anyMatch(it -> it.person().equals(person));
        if (!member) {
            throw Problems.notFound("MEMBER_UNKNOWN", "Esa persona no pertenece a este equipo.");
        }
        if (!authority.answersForAllOf(who, person)) {
            throw Problems.forbidden(
                    "RECOVERY_NOT_YOURS",
                    "Esa persona tiene otros vínculos o un rol que usted no administra. Pida el enlace a la secretaría"
                            + " o a quien opera la plataforma.");
        }
        LinkMaker.Made made = links.make(person, Purpose.RECOVERY, Optional.of(who.person()));
        audit.link(who.person(), territory, school, made.link());
        return made.shown();
    }

    /** The link, locked, when it can still be used. */
    static LinkStore.Link usable(LinkStore store, String token, Clock clock) {
        LinkStore.Link link = Optional.of(token)
                .filter(Tokens::isWellFormed)
                .flatMap(it -> store.find(Tokens.hash(it)))
                .orElseThrow(AccessLinksUseCase::unknown);
        if (link.used().isPresent() || !link.expires().isAfter(clock.instant())) {
            throw Problems.notFound(
                    "LINK_EXPIRED", "Este enlace ya se usó, se reemplazó o venció. Pida uno nuevo a quien se lo dio.");
        }
        return link;
    }

    private static ProblemException unknown() {
        return Problems.notFound(
                "LINK_UNKNOWN", "Este enlace no existe. Revise que la dirección esté completa o pida uno nuevo.");
    }
}
