package co.ruta.core.format;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Hands the real store to the contract's test, which stands in another package. */
@ApplicationScoped
public class MapStores {
    @Inject
    MapStore store;

    public Object store() {
        return store;
    }
}
