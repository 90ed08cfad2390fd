package co.ruta.web.access;

import co.ruta.core.account.Principal;
import co.ruta.core.problem.ProblemException;
import co.ruta.core.problem.ProblemKind;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Who is behind the current request. The session filter tells it; resources only ask. */
@RequestScoped
public class CurrentUser {
    private Optional<Principal> principal = Optional.empty();
    private String csrfToken = "";

    /**
     * Who acts.
     *
     * @throws ProblemException {@code NOT_SIGNED_IN} when nobody is signed in
     */
    public Principal principal() {
        return principal.orElseThrow(() -> new ProblemException(
                ProblemKind.UNAUTHENTICATED, "NOT_SIGNED_IN", "Ingrese con su usuario y contraseña."));
    }

    /** Who acts, or empty on public pages. */
    public Optional<Principal> signedIn() {
        return principal;
    }

    /** What the hidden field {@code csrf} of every form and the header {@code X-CSRF-Token} must carry. */
    public String csrfToken() {
        return csrfToken;
    }

    void is(Principal who, String token) {
        this.principal = Optional.of(who);
        this.csrfToken = token;
    }

    void isNobody(String token) {
        this.principal = Optional.empty();
        this.csrfToken = token;
    }
}
