package co.ruta.core.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The transaction in which a link is used up, apart from the hashing, which is slow. */
@ApplicationScoped
class LinkUser {
    private final LinkStore links;
    private final AccountStore accounts;
    private final SessionStore sessions;
    private final SessionKeeper keeper;
    private final AccountAudit audit;
    private final Event<FirstOperatorEntered> entered;
    private final Clock clock;

    @Inject
    LinkUser(
            LinkStore links,
            AccountStore accounts,
            SessionStore sessions,
            SessionKeeper keeper,
            AccountAudit audit,
            Event<FirstOperatorEntered> entered,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.sessions = sessions;
        this.keeper = keeper;
        this.audit = audit;
        this.entered = entered;
        this.clock = clock;
    }

    @Transactional
    OpenedSession use(String token, String passwordHash) {
        LinkStore.Link link = AccessLinksUseCase.usable(links, token, clock);
        links.markUsed(link.tokenHash(), clock.instant());
        accounts.setPassword(link.person(), passwordHash);
        sessions.removeAll(link.person());
        audit.account(Optional.of(link.person()), "ACCESS_LINK_USED", link.person());
        if (link.purpose() == AccessLinks.Purpose.FIRST_OPERATOR) {
            entered.fire(new FirstOperatorEntered(link.person()));
        }
        return keeper.open(link.person());
    }
}
