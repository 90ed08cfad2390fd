package co.ruta.core.account;

import co.ruta.core.audit.AuditEvent;
import co.ruta.core.audit.InMemoryAudit;
import co.ruta.core.id.SchoolId;
import co.ruta.core.id.TerritoryId;
import co.ruta.core.time.SetClock;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The real use cases over memory. */
final class InMemoryAccountHouse implements AccountHouse {
    static final TerritoryId TERRITORY = new TerritoryId("valle-alto");
    static final ZoneId ZONE = ZoneId.of("America/Bogota");
    private static final AtomicInteger LOGINS = new AtomicInteger();
    private static final PasswordHasher HASHER = new PasswordHasher();

    /** Half past two in the morning in UTC: in the territory it is still the day before. */
    final SetClock clock = new SetClock("2026-11-21T02:30:00Z");

    final InMemoryAccounts store = new InMemoryAccounts();
    final InMemoryAudit audit = new InMemoryAudit();
    private final TerritoryDays days = new TerritoryDays() {
        @Override
        public LocalDate today(TerritoryId territory) {
            return today();
        }

        @Override
        public LocalDate today() {
            return LocalDate.now(clock.withZone(ZONE));
        }
    };
    private final AccountAudit trail = new AccountAudit(audit);
    private final Authority authority = new Authority(store, days);
    private final LinkMaker maker = new LinkMaker(store, clock);
    private final SignInThrottle throttle = new SignInThrottle(clock);
    private final SessionKeeper keeper = new SessionKeeper(store, trail, days, clock);
    private final SignIn signIn = new SignInUseCase(store, HASHER, throttle, keeper);
    private final Passwords passwords =
            new PasswordsUseCase(store, HASHER, new PasswordWriter(store, store, trail), throttle);
    private final AccessLinks links = new AccessLinksUseCase(
            store,
            HASHER,
            new LinkUser(store, store, store, keeper, trail, silent(), clock),
            store,
            maker,
            authority,
            trail,
            clock);
    private final Team team = new TeamUseCase(store, store, store, maker, authority, trail, days, clock);
    private final AccountSetup setup = new AccountSetupUseCase(store, HASHER, trail, clock);

    InMemoryAccountHouse() {
        store.knows(TERRITORY);
    }

    /** What was written into the trail, oldest first. */
    List<String> acts() {
        return audit.events().stream().map(AuditEvent::action).toList();
    }

    FirstOperator firstOperator() {
        return new FirstOperator(store, maker, trail, days, clock);
    }

    @Override
    public SignIn signIn() {
        return signIn;
    }

    @Override
    public Sessions sessions() {
        return keeper;
    }

    @Override
    public Passwords passwords() {
        return passwords;
    }

    @Override
    public AccessLinks links() {
        return links;
    }

    @Override
    public Team team() {
        return team;
    }

    @Override
    public AccountSetup setup() {
        return setup;
    }

    @Override
    public TerritoryId territory() {
        return TERRITORY;
    }

    @Override
    public SchoolId newSchool() {
        SchoolId school = SchoolId.mint();
        store.knows(TERRITORY, school);
        return school;
    }

    @Override
    public LocalDate today() {
        return days.today();
    }

    @Override
    public String freeLogin() {
        return "persona" + LOGINS.incrementAndGet() + "@ejemplo.example";
    }

    /** An event nobody observes. */
    @SuppressWarnings("unchecked")
    private static Event<FirstOperatorEntered> silent() {
        return (Event<FirstOperatorEntered>) Proxy.newProxyInstance(
                InMemoryAccountHouse.class.getClassLoader(),
                new Class<?>[] {Event.class},
                (self, method, values) -> null);
    }
}
