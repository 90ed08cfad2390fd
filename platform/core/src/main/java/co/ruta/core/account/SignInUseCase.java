package co.ruta.core.account;

import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Signing in; holds no database connection while it hashes. */
@ApplicationScoped
class SignInUseCase implements SignIn {
    private final AccountStore accounts;
    private final PasswordHasher hasher;
    private final SignInThrottle throttle;
    private final SessionKeeper sessions;

    @Inject
    SignInUseCase(AccountStore accounts, PasswordHasher hasher, SignInThrottle throttle, SessionKeeper sessions) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.throttle = throttle;
        this.sessions = sessions;
    }

    @Override
    public OpenedSession with(String typed, String password, String address) {
        Optional<Login> login = Login.read(typed);
        String key = login.map(Login::value).orElse("?");
        throttle.admit(key, address);
        Optional<Person> person = login.flatMap(accounts::person);
        boolean right = hasher.matches(shortened(password), person.flatMap(Person::passwordHash));
        if (!right || person.isEmpty()) {
            throttle.failed(key, address);
            throw new ProblemException(
                    ProblemKind.UNAUTHENTICATED,
                    "WRONG_CREDENTIALS",
                    "El usuario o la contraseña no son correctos. Revise que estén bien escritos.");
        }
        throttle.succeeded(key, address);
        return sessions.open(person.get().id());
    }

    /** A password of a megabyte is wrong anyway; it must not cost more to say so. */
    private static String shortened(String password) {
        return password.length() > 2 * Passwords.LONGEST ? password.substring(0, 2 * Passwords.LONGEST) : password;
    }
}
