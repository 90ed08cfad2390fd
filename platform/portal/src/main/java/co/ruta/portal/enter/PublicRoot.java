package co.ruta.portal.enter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address people come in at, for links that are read elsewhere. */
@ApplicationScoped
class PublicRoot {
    @Inject
    @ConfigProperty(name = "ruta.public.url")
    private Optional<String> address;

    @Inject
    @ConfigProperty(name = "ruta.http.port", defaultValue = "8080")
    private String port;

    /** Without a slash at its end. */
    String root() {
        return address.filter(it -> !it.isBlank()).orElse("http://127.0.0.1:" + port);
    }
}
