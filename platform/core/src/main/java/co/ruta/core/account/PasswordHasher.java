package co.ruta.core.account;

import co.ruta.core.problem.ProblemException;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Argon2id with m=19 MiB, t=2, p=1. Each hash keeps a core busy for tens of milliseconds, so no more run at once than
 * there are cores, and no more wait than can be served soon.
 */
@ApplicationScoped
class PasswordHasher {
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    private static final int WAITING_PER_CORE = 16;
    private static final int LONGEST_WAIT_SECONDS = 5;

    private final int cores = Runtime.getRuntime().availableProcessors();
    private final Semaphore running = new Semaphore(cores, true);
    private final Semaphore admitted = new Semaphore(cores * (1 + WAITING_PER_CORE));
    private final String nobody = hashNow(Tokens.mint());

    String hash(String password) {
        return limited(() -> hashNow(password));
    }

    /** Whether the password is the one hashed; as slow for an absent hash, so that time tells nothing. */
    boolean matches(String password, Optional<String> hash) {
        boolean same =
                limited(() -> Password.check(password, hash.orElse(nobody)).with(ARGON2));
        return same && hash.isPresent();
    }

    private static String hashNow(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
    }

    private <T> T limited(Supplier<T> work) {
        if (!admitted.tryAcquire()) {
            throw busy();
        }
        try {
            if (!running.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
            try {
                return work.get();
            } finally {
                running.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            admitted.release();
        }
    }

    private static ProblemException busy() {
        return ProblemException.tooMany(
                "TOO_BUSY",
                "Muchas personas están ingresando a la vez. Espere unos segundos y vuelva a intentar.",
                LONGEST_WAIT_SECONDS);
    }
}
