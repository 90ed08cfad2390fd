package co.ruta.portal.plan;

import co.ruta.portal.edit.FormDesk;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.school.SchoolPlace;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a form came back with: the words that could not be saved stay in their field, the error stands beside it.
 *
 * @param errors path → what is wrong
 * @param texts path → what the person had written there
 */
public record Written(Map<String, String> errors, Map<String, String> texts) {
    public Written {
        errors = Map.copyOf(errors);
        texts = Map.copyOf(texts);
    }

    public static Written nothing() {
        return new Written(Map.of(), Map.of());
    }

    static Written of(FormDesk.Saved saved, MultivaluedMap<String, String> form) {
        Map<String, String> errors = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        for (String path : form.keySet()) {
            if (path.indexOf('/') < 0 || path.indexOf(':') >= 0) {
                continue;
            }
            saved.troubles().stream()
                    .filter(it -> it.href()
                            .filter(("#" + SchoolPlace.anchor(path))::equals)
                            .isPresent())
                    .findFirst()
                    .map(Trouble::message)
                    .ifPresent(it -> {
                        errors.put(path, it);
                        List<String> values = form.get(path);
                        texts.put(path, values.get(values.size() - 1));
                    });
        }
        return new Written(errors, texts);
    }

    public Optional<String> error(String path) {
        return Optional.ofNullable(errors.get(path));
    }

    /** What the field shows: what could not be saved, else what is stored. */
    public String value(String path, String stored) {
        return texts.getOrDefault(path, stored);
    }
}
