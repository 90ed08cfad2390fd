package co.ruta.core.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Hands the real store to the contract's test, which stands in another package. */
@ApplicationScoped
public class FollowStores {
    @Inject
    FollowStore store;

    public Object store() {
        return store;
    }
}
