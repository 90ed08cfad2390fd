package co.ruta.core.account;

import co.ruta.core.id.Ids;
import co.ruta.core.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Accounts made by the platform itself. */
@ApplicationScoped
class AccountSetupUseCase implements AccountSetup {
    private final AccountStore accounts;
    private final PasswordHasher hasher;
    private final AccountAudit audit;
    private final Clock clock;

    @Inject
    AccountSetupUseCase(AccountStore accounts, PasswordHasher hasher, AccountAudit audit, Clock clock) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public PersonId person(String login, String name, String password) {
        Login known = Login.readOrFail(login);
        return accounts.person(known).map(Person::id).orElseGet(() -> {
            Person person =
                    new Person(PersonId.mint(), known, name, Optional.of(hasher.hash(password)), clock.instant());
            accounts.add(person);
            audit.account(Optional.empty(), "PERSON_ADDED", person.id());
            return person.id();
        });
    }

    @Override
    @Transactional
    public void join(PersonId person, Grant grant, LocalDate from) {
        boolean held = accounts.membershipsOf(person).stream()
                .anyMatch(it -> it.grant().equals(grant) && it.holdsFrom(from));
        if (!held) {
            Membership membership = new Membership(
                    Ids.mint(), person, grant, from, Optional.empty(), Optional.empty(), clock.instant());
            accounts.add(membership);
            audit.membership(Optional.empty(), "MEMBERSHIP_BEGUN", membership);
        }
    }
}
