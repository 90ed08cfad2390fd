package co.ruta.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach this installation, when {@code ruta.public.url} says it. */
@ApplicationScoped
class PublicAddress {
    private final Optional<URI> address;

    @Inject
    PublicAddress(@ConfigProperty(name = "ruta.public.url") Optional<String> address) {
        this.address = address.filter(it -> !it.isBlank()).map(String::strip).map(URI::create);
    }

    boolean isSecure() {
        return address.filter(it -> "https".equals(it.getScheme())).isPresent();
    }

    /** Scheme, host and port as a browser writes them in {@code Origin}. */
    Optional<String> origin() {
        return address.map(it -> origin(it.getScheme(), it.getAuthority()));
    }

    static String origin(String scheme, String authority) {
        String plain = authority;
        if ("http".equals(scheme) && authority.endsWith(":80")) {
            plain = authority.substring(0, authority.length() - 3);
        } else if ("https".equals(scheme) && authority.endsWith(":443")) {
            plain = authority.substring(0, authority.length() - 4);
        }
        return scheme + "://" + plain;
    }
}
