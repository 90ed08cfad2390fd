package co.ruta.core.account;

import java.util.Optional;

/**
 * Sessions in force. A session ends {@value #IDLE_HOURS} hours after it was last used and at the latest
 * {@value #LONGEST_DAYS} days after it began: a school day without typing the password again, never a month on a shared
 * computer.
 */
public interface Sessions {
    int IDLE_HOURS = 8;
    int LONGEST_DAYS = 7;

    /** Who the token belongs to, with every membership in force today; one statement. */
    Optional<ActiveSession> find(String token);

    /** Ends the session; an unknown one is no error. */
    void close(String token);

    /**
     * Ends every other session of this person.
     *
     * @return how many there were
     */
    int closeOthers(Principal who, String token);
}
