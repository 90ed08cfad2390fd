package co.ruta.core.evidence;

import co.ruta.core.document.DraftValue;
import co.ruta.core.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;

/**
 * A piece of evidence as the draft cites it.
 *
 * @param id ULID of the item
 * @param path its path in the draft
 * @param text what it says, for TEXT; a caption otherwise
 * @param url for LINK, http or https
 * @param sha256 for FILE: the content's address
 * @param name for FILE: its name; for LINK a title
 * @param rev revision of its row
 */
public record EvidenceItem(
        String id,
        String path,
        Kind kind,
        Optional<String> text,
        Optional<String> url,
        Optional<String> sha256,
        Optional<String> name,
        long rev) {

    /** As a row of a draft keeps it. */
    public DraftValue row() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("kind", kind.name());
        text.ifPresent(it -> json.add("text", it));
        url.ifPresent(it -> json.add("url", it));
        sha256.ifPresent(it -> json.add("sha256", it));
        name.ifPresent(it -> json.add("name", it));
        return DraftValue.of(json.build());
    }

    /** What it is; a photo is a FILE. */
    public enum Kind {
        TEXT,
        LINK,
        FILE
    }
}
