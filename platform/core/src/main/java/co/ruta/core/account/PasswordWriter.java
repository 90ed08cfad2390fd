package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The transaction of a changed password, apart from the hashing, which is slow. */
@ApplicationScoped
class PasswordWriter {
    private final AccountStore accounts;
    private final SessionStore sessions;
    private final AccountAudit audit;

    @Inject
    PasswordWriter(AccountStore accounts, SessionStore sessions, AccountAudit audit) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Transactional
    void changed(PersonId person, String hash, String keep) {
        accounts.setPassword(person, hash);
        sessions.removeOthers(person, Tokens.hash(keep));
        audit.account(Optional.of(person), "PASSWORD_CHANGED", person);
    }
}
