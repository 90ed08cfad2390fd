package co.ruta.core.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Hands the real store to the contract's test, which stands in another package. */
@ApplicationScoped
public class BatchStores {
    @Inject
    BatchStore store;

    public Object store() {
        return store;
    }
}
