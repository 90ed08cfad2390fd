package co.ruta.core.account;

import co.ruta.core.problem.ProblemException;

/** Changes passwords: at least {@value #SHORTEST} characters, none of the commonest, no other rule. */
public interface Passwords {
    int SHORTEST = 12;
    int LONGEST = 200;

    /**
     * Sets a new password and ends every other session.
     *
     * @param keep token of the session that goes on
     * @throws ProblemException {@code WRONG_PASSWORD}, {@code PASSWORD_TOO_SHORT}, {@code PASSWORD_TOO_LONG},
     *     {@code PASSWORD_COMMON}
     */
    void change(Principal who, String current, String next, String keep);
}
