package co.ruta.core.account;

import co.ruta.core.problem.ProblemException;

/** Lets people in. */
public interface SignIn {
    /**
     * Opens a session. Takes as long for a login nobody has as for a wrong password, and answers the same.
     *
     * @param login e-mail, or number of a document, with its type before it when it is not a cédula
     * @param address network address it comes from
     * @throws ProblemException {@code WRONG_CREDENTIALS}, or {@code TOO_MANY_ATTEMPTS} or {@code TOO_BUSY} with the time
     *     to wait
     */
    OpenedSession with(String login, String password, String address);
}
