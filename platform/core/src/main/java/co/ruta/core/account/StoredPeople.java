package co.ruta.core.account;

import co.ruta.core.Service;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Persons as the accounts have them. */
@Service
class StoredPeople implements People {
    private final AccountStore accounts;
    private final TerritoryDays days;

    @Inject
    StoredPeople(AccountStore accounts, TerritoryDays days) {
        this.accounts = accounts;
        this.days = days;
    }

    @Override
    public Optional<Principal> find(PersonId person) {
        return accounts.person(person)
                .map(it -> new Principal(
                        it.id(),
                        it.name(),
                        accounts.membershipsOf(person).stream()
                                .filter(held -> held.holds(today(held.grant().territory())))
                                .map(Membership::grant)
                                .toList()));
    }

    private LocalDate today(Optional<TerritoryId> territory) {
        return territory.map(days::today).orElseGet(days::today);
    }
}
