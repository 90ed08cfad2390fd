package co.ruta.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Where the current request comes from, behind any proxy we trust. */
@ApplicationScoped
public class ClientConnection {
    private final HttpServletRequest request;
    private final TrustedProxies proxies;
    private final PublicAddress publicAddress;

    @Inject
    ClientConnection(HttpServletRequest request, TrustedProxies proxies, PublicAddress publicAddress) {
        this.request = request;
        this.proxies = proxies;
        this.publicAddress = publicAddress;
    }

    /** The network address of whoever asks. */
    public String address() {
        return proxies.client(request.getRemoteAddr(), Optional.ofNullable(request.getHeader("X-Forwarded-For")));
    }

    /** Whether cookies may ask for TLS: it is on for this request, or the installation is published behind it. */
    public boolean isSecure() {
        return publicAddress.isSecure() || "https".equals(scheme());
    }

    /** Scheme, host and port under which people see us, to build links to hand over. */
    public String origin() {
        return publicAddress.origin().orElseGet(this::askedOrigin);
    }

    /** Whether a page with that origin is ours. */
    boolean isOwn(String origin) {
        return origin.equals(askedOrigin())
                || publicAddress.origin().filter(origin::equals).isPresent();
    }

    private String askedOrigin() {
        String host = forwarded("X-Forwarded-Host")
                .orElse(Optional.ofNullable(request.getHeader("Host")).orElse(""));
        return PublicAddress.origin(scheme(), host);
    }

    private String scheme() {
        return forwarded("X-Forwarded-Proto").orElse(request.getScheme());
    }

    private Optional<String> forwarded(String header) {
        return Optional.ofNullable(request.getHeader(header))
                .filter(it -> proxies.trusts(request.getRemoteAddr()))
                .map(it -> it.split(",", 2)[0].strip());
    }
}
