package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import co.ruta.core.id.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens, finds and ends sessions. */
@ApplicationScoped
class SessionKeeper implements Sessions {
    private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);

    private final SessionStore store;
    private final AccountAudit audit;
    private final TerritoryDays days;
    private final Clock clock;

    @Inject
    SessionKeeper(SessionStore store, AccountAudit audit, TerritoryDays days, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public Optional<ActiveSession> find(String token) {
        if (!Tokens.isWellFormed(token)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        byte[] hash = Tokens.hash(token);
        Optional<SessionStore.Found> found = store.find(hash, now, idleSince(now));
        if (found.filter(it -> it.lastSeen().plus(TOUCH_EVERY).isBefore(now)).isPresent()) {
            store.touch(hash, now);
        }
        return found.map(it -> new ActiveSession(principal(it), it.csrfToken()));
    }

    @Override
    @Transactional
    public void close(String token) {
        store.remove(Tokens.hash(token));
    }

    @Override
    @Transactional
    public int closeOthers(Principal who, String token) {
        int closed = store.removeOthers(who.person(), Tokens.hash(token));
        audit.account(Optional.of(who.person()), "OTHER_SESSIONS_CLOSED", who.person());
        return closed;
    }

    /** Opens a session in the caller's transaction. */
    @Transactional
    OpenedSession open(PersonId person) {
        Instant now = clock.instant();
        String token = Tokens.mint();
        Instant expires = now.plus(Duration.ofDays(LONGEST_DAYS));
        store.purge(now);
        store.add(new SessionStore.Stored(Tokens.hash(token), person, Tokens.mint(), now, now, expires));
        audit.account(Optional.of(person), "SIGNED_IN", person);
        return new OpenedSession(token, expires, find(token).orElseThrow());
    }

    private static Instant idleSince(Instant now) {
        return now.minus(Duration.ofHours(IDLE_HOURS));
    }

    private Principal principal(SessionStore.Found found) {
        // Somebody may hold hundreds of schools in one territory, where it is one day.
        Map<Optional<TerritoryId>, LocalDate> days = new HashMap<>();
        List<Grant> grants = found.memberships().stream()
                .filter(it -> it.holds(days.computeIfAbsent(it.grant().territory(), this::today)))
                .map(Membership::grant)
                .toList();
        return new Principal(found.person(), found.name(), grants);
    }

    private LocalDate today(Optional<TerritoryId> territory) {
        return territory.map(days::today).orElseGet(days::today);
    }
}
