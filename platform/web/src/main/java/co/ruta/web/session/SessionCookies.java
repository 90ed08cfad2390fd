package co.ruta.web.session;

import co.ruta.core.account.OpenedSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.util.Map;
import java.util.Optional;

/**
 * Writes and reads the cookies. Behind TLS their names begin with {@code __Host-}, so that no other host of the domain
 * can set them.
 */
@ApplicationScoped
public class SessionCookies {
    private static final String SESSION = "ruta";
    private static final String FORM = "ruta-form";

    private final ClientConnection connection;

    @Inject
    SessionCookies(ClientConnection connection) {
        this.connection = connection;
    }

    /** Carries a session that has just begun; put it on the answer. It goes when the browser closes. */
    public NewCookie opened(OpenedSession session) {
        return cookie(SESSION, session.token(), NewCookie.DEFAULT_MAX_AGE);
    }

    /** Takes the session from the browser; put it on the answer. */
    public NewCookie closed() {
        return cookie(SESSION, "", 0);
    }

    NewCookie form(String token) {
        return cookie(FORM, token, NewCookie.DEFAULT_MAX_AGE);
    }

    Optional<String> session(Map<String, Cookie> cookies) {
        return read(SESSION, cookies);
    }

    Optional<String> form(Map<String, Cookie> cookies) {
        return read(FORM, cookies);
    }

    private Optional<String> read(String name, Map<String, Cookie> cookies) {
        return Optional.ofNullable(cookies.get(name(name)))
                .map(Cookie::getValue)
                .filter(it -> !it.isEmpty());
    }

    private NewCookie cookie(String name, String value, int maxAge) {
        return new NewCookie.Builder(name(name))
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(connection.isSecure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    String name(String plain) {
        return connection.isSecure() ? "__Host-" + plain : plain;
    }
}
