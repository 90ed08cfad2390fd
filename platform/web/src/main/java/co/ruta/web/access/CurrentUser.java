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
    private Optional<String> sessionToken = Optional.empty();
    private String sessionCsrf = "";
    private String formToken = "";
    private boolean formTokenIsNew;
    private boolean program;

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
        return principal.isPresent() ? sessionCsrf : formToken;
    }

    /** The session's own token, to close it or keep it; empty for programs and strangers. */
    public Optional<String> sessionToken() {
        return sessionToken;
    }

    /** Whether it is the operator's program with a bearer token, not a browser. */
    public boolean isProgram() {
        return program;
    }

    /** The token of forms nobody is signed in to yet. */
    public String formToken() {
        return formToken;
    }

    /** Whether the browser does not know that token yet. */
    public boolean formTokenIsNew() {
        return formTokenIsNew;
    }

    /** For the session filter. */
    public void isNobody(String token, boolean isNew) {
        this.formToken = token;
        this.formTokenIsNew = isNew;
    }

    /** For the session filter. */
    public void isPerson(Principal who, String csrf, String token) {
        this.principal = Optional.of(who);
        this.sessionCsrf = csrf;
        this.sessionToken = Optional.of(token);
    }

    /** For the session filter. */
    public void isProgram(Principal who) {
        this.principal = Optional.of(who);
        this.program = true;
    }
}
