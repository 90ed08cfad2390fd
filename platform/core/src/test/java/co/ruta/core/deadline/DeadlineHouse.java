package co.ruta.core.deadline;

import co.ruta.core.account.PeopleNames;
import co.ruta.core.audit.AuditTrail;
import co.ruta.core.process.GuardJudge;
import co.ruta.core.process.PinnedDefinitions;
import co.ruta.core.school.Schools;
import co.ruta.core.territory.Territories;
import java.time.Clock;

/** The feature over its twin, for its own tests and for others'. */
public final class DeadlineHouse {
    private final InMemoryExtensions store = new InMemoryExtensions();
    private final Deadlines deadlines;
    private final Extensions extensions;

    public DeadlineHouse(Territories territories, Schools schools, PeopleNames people, AuditTrail audit, Clock clock) {
        this.deadlines = new TerritoryDeadlines(territories, store, schools, new BusinessDays(), clock);
        this.extensions = new ExtensionDesk(store, deadlines, schools, people, audit, clock);
    }

    public Deadlines deadlines() {
        return deadlines;
    }

    public Extensions extensions() {
        return extensions;
    }

    public GuardJudge guard(PinnedDefinitions definitions) {
        return new DeadlineGuard(definitions, deadlines);
    }
}
