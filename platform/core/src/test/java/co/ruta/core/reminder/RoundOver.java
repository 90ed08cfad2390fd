package co.ruta.core.reminder;

import co.ruta.core.deadline.Deadlines;
import co.ruta.core.sql.Sql;
import co.ruta.core.territory.Territories;
import java.time.Clock;

/** The round over a real database, with a mailer and a clock of the test's: as another node would run it. */
public final class RoundOver {
    private RoundOver() {}

    public static Reminders of(Sql sql, Territories territories, Deadlines deadlines, Clock clock, Mailer mailer) {
        return new ReminderRound(
                territories,
                new DueReader(sql, deadlines),
                new ReminderLog(sql, clock),
                new StopTokens(sql, clock),
                mailer);
    }
}
