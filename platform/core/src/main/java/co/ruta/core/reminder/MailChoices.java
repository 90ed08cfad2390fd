package co.ruta.core.reminder;

import co.ruta.core.account.Principal;

/** Whether somebody wants reminders by mail. Everybody does until they say otherwise. */
public interface MailChoices {
    boolean wants(Principal who);

    void choose(Principal who, boolean reminders);

    /** Ends the reminders of whoever got a letter with this token; false when no letter had it. */
    boolean stop(String token);
}
