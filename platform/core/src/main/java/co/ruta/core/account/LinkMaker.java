package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Makes links; a new one voids those the person had. */
@ApplicationScoped
class LinkMaker {
    private final LinkStore links;
    private final Clock clock;

    @Inject
    LinkMaker(LinkStore links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    Made make(PersonId person, AccessLinks.Purpose purpose, Optional<PersonId> by) {
        Instant now = clock.instant();
        String token = Tokens.mint();
        links.voidAll(person, now);
        LinkStore.Link link = new LinkStore.Link(
                Tokens.hash(token), person, purpose, by, now, now.plus(lifetime(purpose)), Optional.empty());
        links.add(link);
        return new Made(link, new AccessLinks.NewLink(token, link.expires()));
    }

    /** An invitation waits for a holiday to pass; a recovery is asked for now. */
    private static Duration lifetime(AccessLinks.Purpose purpose) {
        return switch (purpose) {
            case INVITATION -> Duration.ofDays(14);
            case RECOVERY -> Duration.ofDays(1);
            case FIRST_OPERATOR -> Duration.ofDays(7);
        };
    }

    record Made(LinkStore.Link link, AccessLinks.NewLink shown) {}
}
