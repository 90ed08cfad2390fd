package co.ruta.core.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Hands the real store to the contract's test, which stands in another package. */
@ApplicationScoped
public class VerificationStores {
    @Inject
    VerificationStore store;

    public Object store() {
        return store;
    }
}
