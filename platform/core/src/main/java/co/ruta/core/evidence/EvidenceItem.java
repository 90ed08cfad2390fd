package co.ruta.core.evidence;

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

    /** What it is; a photo is a FILE. */
    public enum Kind {
        TEXT,
        LINK,
        FILE
    }
}
