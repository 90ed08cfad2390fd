package co.ruta.web.limit;

import co.ruta.core.problem.ProblemException;
import co.ruta.web.access.CurrentUser;
import co.ruta.web.session.ClientConnection;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps one person, or one address nobody is signed in from, from taking the whole node. A school behind one address
 * that opens the sign-in page at eight o'clock stays below it.
 */
@Provider
@ApplicationScoped
@Priority(1500)
public class RateFilter implements ContainerRequestFilter {
    private final CurrentUser user;
    private final ClientConnection connection;
    private final Buckets persons;
    private final Buckets addresses;

    @Inject
    RateFilter(
            CurrentUser user,
            ClientConnection connection,
            @ConfigProperty(name = "ruta.limit.person.per-second", defaultValue = "30") int personRate,
            @ConfigProperty(name = "ruta.limit.person.burst", defaultValue = "300") int personBurst,
            @ConfigProperty(name = "ruta.limit.address.per-second", defaultValue = "60") int addressRate,
            @ConfigProperty(name = "ruta.limit.address.burst", defaultValue = "600") int addressBurst) {
        this.user = user;
        this.connection = connection;
        this.persons = new Buckets(personRate, personBurst);
        this.addresses = new Buckets(addressRate, addressBurst);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (user.isProgram()) {
            return;
        }
        long wait = user.signedIn()
                .map(it -> persons.take(it.person().value()))
                .orElseGet(() -> addresses.take(connection.address()));
        if (wait > 0) {
            throw ProblemException.tooMany(
                    "TOO_MANY_REQUESTS",
                    "Llegan demasiadas solicitudes seguidas. Espere unos segundos y vuelva a intentar.",
                    wait);
        }
    }
}
