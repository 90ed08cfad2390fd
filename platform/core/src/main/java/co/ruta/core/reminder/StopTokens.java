package co.ruta.core.reminder;

import co.ruta.core.Service;
import co.ruta.core.account.Principal;
import co.ruta.core.account.Tokens;
import co.ruta.core.id.PersonId;
import co.ruta.core.sql.Sql;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What people chose, and the token in their letters that chooses for them. */
@Service
class StopTokens implements MailChoices {
    private final Sql sql;
    private final Clock clock;

    @Inject
    StopTokens(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public boolean wants(Principal who) {
        return sql.one(
                        "SELECT reminders FROM mail_choice WHERE person_id = ?",
                        row -> row.flag(1),
                        who.person().value())
                .orElse(true);
    }

    @Override
    @Transactional
    public void choose(Principal who, boolean reminders) {
        token(who.person());
        sql.update(
                "UPDATE mail_choice SET reminders = ?, changed_at = ? WHERE person_id = ?",
                reminders,
                clock.instant(),
                who.person().value());
    }

    @Override
    @Transactional
    public boolean stop(String token) {
        return Tokens.isWellFormed(token)
                && sql.one("SELECT person_id FROM mail_choice WHERE stop_token = ?", row -> row.text(1), token)
                        .map(it -> {
                            sql.update(
                                    "UPDATE mail_choice SET reminders = FALSE, changed_at = ? WHERE stop_token = ?",
                                    clock.instant(),
                                    token);
                            return true;
                        })
                        .orElse(false);
    }

    /** The person's token; made when it is asked for first. */
    String token(PersonId person) {
        sql.insertNew(
                "INSERT INTO mail_choice (person_id, reminders, stop_token, changed_at) VALUES (?, TRUE, ?, ?)",
                person.value(),
                Tokens.mint(),
                clock.instant());
        return sql.one("SELECT stop_token FROM mail_choice WHERE person_id = ?", row -> row.text(1), person.value())
                .orElseThrow();
    }
}
