package co.ruta.core.account;

import co.ruta.core.id.PersonId;
import java.util.List;

/** Who acts: one person and all that this person may be at the moment. */
public record Principal(PersonId person, String name, List<Grant> grants) {
    public Principal {
        grants = List.copyOf(grants);
    }
}
