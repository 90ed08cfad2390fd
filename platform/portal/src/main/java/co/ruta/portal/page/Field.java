package co.ruta.portal.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form as it is shown: what was written stays, the error stands beside it.
 *
 * @param id unique in the page; {@code -h} and {@code -e} are added for hint and error
 */
public record Field(String id, String name, String label, String value, Optional<String> error) {
    public static Field of(String name, String label, String value) {
        return new Field(name, name, label, value, Optional.empty());
    }

    public Field wrong(Optional<String> message) {
        return new Field(id, name, label, value, message);
    }

    /** The ids of hint and error, for {@code aria-describedby}; null when there is neither. */
    public @Nullable String describedBy(boolean hint) {
        String ids = (hint ? id + "-h " : "") + (error.isPresent() ? id + "-e" : "");
        return ids.isBlank() ? null : ids.strip();
    }
}
