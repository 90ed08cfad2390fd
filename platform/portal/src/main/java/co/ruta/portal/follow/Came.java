package co.ruta.portal.follow;

import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.school.SchoolPlace;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a request comes to a page: after something was done, or with what could not be saved.
 *
 * @param texts what the person had written where it could not be saved, by path
 */
record Came(List<Trouble> errors, Map<String, String> texts, Optional<String> notice) {
    static Came with(Optional<String> notice) {
        return new Came(List.of(), Map.of(), notice);
    }

    static Came wrong(List<Trouble> errors) {
        return new Came(errors, Map.of(), Optional.empty());
    }

    static Came back(FormDesk.Saved saved, MultivaluedMap<String, String> form) {
        Map<String, String> texts = new HashMap<>();
        form.forEach((path, values) -> {
            String anchor = "#" + SchoolPlace.anchor(path);
            if (saved.troubles().stream()
                    .anyMatch(it -> it.href().filter(anchor::equals).isPresent())) {
                texts.put(path, values.get(values.size() - 1));
            }
        });
        return new Came(saved.troubles(), texts, Optional.empty());
    }
}
