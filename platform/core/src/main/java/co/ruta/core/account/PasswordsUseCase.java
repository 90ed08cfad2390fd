package co.ruta.core.account;

import co.ruta.core.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Changing one's own password. */
@ApplicationScoped
class PasswordsUseCase implements Passwords {
    private final AccountStore accounts;
    private final PasswordHasher hasher;
    private final PasswordWriter writer;
    private final SignInThrottle throttle;

    @Inject
    PasswordsUseCase(AccountStore accounts, PasswordHasher hasher, PasswordWriter writer, SignInThrottle throttle) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.writer = writer;
        this.throttle = throttle;
    }

    @Override
    public void change(Principal who, String current, String next, String keep) {
        Person person = accounts.person(who.person())
                .orElseThrow(() -> Problems.notFound("PERSON_UNKNOWN", "Esta cuenta no tiene contraseña."));
        throttle.admit(person.login().value(), "session");
        if (!hasher.matches(current, person.passwordHash())) {
            throttle.failed(person.login().value(), "session");
            throw Problems.invalid("current", "WRONG_PASSWORD", "La contraseña actual no es correcta.");
        }
        PasswordRules.check(next, person.login().value());
        writer.changed(person.id(), hasher.hash(next), keep);
    }
}
