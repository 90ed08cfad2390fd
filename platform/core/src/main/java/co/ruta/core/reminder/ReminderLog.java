package co.ruta.core.reminder;

import co.ruta.core.Service;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * What was reminded of. A letter is claimed before it goes out: the row's key lets one node have it. What a node claimed and
 * did not finish, for it fell or the server refused, is free again after an hour, five times in all.
 */
@Service
class ReminderLog {
    private static final Duration CLAIM = Duration.ofHours(1);
    private static final int MOST_ATTEMPTS = 5;

    private final Sql sql;
    private final Clock clock;

    @Inject
    ReminderLog(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether the letter is the caller's to send. */
    boolean claim(Due due) {
        Instant now = clock.instant();
        return sql.insertNew(
                        "INSERT INTO reminder (territory_id, person_id, deadline, cycle, closes, claimed_at, attempts)"
                                + " VALUES (?, ?, ?, ?, ?, ?, 1)",
                        due.territory().value(),
                        due.person().value(),
                        due.deadline(),
                        due.year(),
                        due.closes(),
                        now)
                || sql.update(
                                "UPDATE reminder SET claimed_at = ?, attempts = attempts + 1 WHERE territory_id = ?"
                                        + " AND person_id = ? AND deadline = ? AND cycle = ? AND closes = ?"
                                        + " AND sent_at IS NULL AND attempts < ? AND claimed_at < ?",
                                now,
                                due.territory().value(),
                                due.person().value(),
                                due.deadline(),
                                due.year(),
                                due.closes(),
                                MOST_ATTEMPTS,
                                now.minus(CLAIM))
                        == 1;
    }

    void sent(Due due) {
        note(due, "sent_at = ?, failure = NULL", clock.instant());
    }

    void failed(Due due, String why) {
        note(due, "failure = ?", why.substring(0, Math.min(why.length(), 200)));
    }

    private void note(Due due, String what, Object value) {
        sql.update(
                "UPDATE reminder SET " + what
                        + " WHERE territory_id = ? AND person_id = ? AND deadline = ? AND cycle = ?"
                        + " AND closes = ?",
                value,
                due.territory().value(),
                due.person().value(),
                due.deadline(),
                due.year(),
                due.closes());
    }
}
