package co.ruta.portal.plan;

import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Trouble;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;

/** How a request comes to a page: new, after something was done, or with what could not be saved. */
record Came(List<Trouble> errors, Written written, Optional<String> notice) {
    static Came with(Optional<String> notice) {
        return new Came(List.of(), Written.nothing(), notice);
    }

    static Came back(FormDesk.Saved saved, MultivaluedMap<String, String> form) {
        return new Came(saved.troubles(), Written.of(saved, form), Optional.empty());
    }

    static Came wrong(List<Trouble> errors) {
        return new Came(errors, Written.nothing(), Optional.empty());
    }
}
