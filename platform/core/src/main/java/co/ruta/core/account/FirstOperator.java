package co.ruta.core.account;

import co.ruta.core.id.Ids;
import co.ruta.core.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Makes the first operator of an empty installation. */
@ApplicationScoped
public class FirstOperator {
    private static final Login LOGIN = new Login("operador@localhost.localdomain");

    private final AccountStore accounts;
    private final LinkMaker links;
    private final AccountAudit audit;
    private final TerritoryDays days;
    private final Clock clock;

    @Inject
    FirstOperator(AccountStore accounts, LinkMaker links, AccountAudit audit, TerritoryDays days, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.audit = audit;
        this.days = days;
        this.clock = clock;
    }

    /**
     * A link with which the first operator sets a password; empty when some operator has entered already. An earlier
     * link becomes void.
     */
    @Transactional
    public Optional<Link> linkIfNone() {
        Optional<Person> first = accounts.person(LOGIN);
        if (first.filter(Person::hasEntered).isPresent() || (first.isEmpty() && accounts.hasOperator())) {
            return Optional.empty();
        }
        PersonId person = first.map(Person::id).orElseGet(this::make);
        return Optional.of(new Link(
                LOGIN.value(),
                links.make(person, AccessLinks.Purpose.FIRST_OPERATOR, Optional.empty())
                        .shown()));
    }

    private PersonId make() {
        Person person = new Person(PersonId.mint(), LOGIN, "Operación", Optional.empty(), clock.instant());
        accounts.add(person);
        Membership membership = new Membership(
                Ids.mint(),
                person.id(),
                Grant.operator(),
                days.today(),
                Optional.empty(),
                Optional.empty(),
                clock.instant());
        accounts.add(membership);
        audit.membership(Optional.empty(), "MEMBERSHIP_BEGUN", membership);
        return person.id();
    }

    /** @param login what the operator types from then on */
    public record Link(String login, AccessLinks.NewLink link) {}
}
