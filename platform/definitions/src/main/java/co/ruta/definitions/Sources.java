package co.ruta.definitions;

import co.ruta.sdk.SourceRef;
import java.util.Optional;

/**
 * Reads where a rule comes from: either {@code source: document, section} in one line, split at the first comma, or
 * {@code document:} and {@code section:} apart when the document's own name has a comma.
 */
final class Sources {
    private Sources() {}

    static SourceRef read(Fields fields, String key) {
        return fields.isScalar(key) || !fields.has(key)
                ? of(fields.text(key))
                : fields.child(key, true).map(Sources::apart).orElse(SourceRef.DESIGN_DECISION);
    }

    /** As {@link #read}, or empty when the key is absent. */
    static Optional<SourceRef> optional(Fields fields, String key) {
        return fields.declared(key) ? Optional.of(read(fields, key)) : Optional.empty();
    }

    private static SourceRef apart(Fields fields) {
        SourceRef source = new SourceRef(
                fields.text("document"), fields.optionalText("section").orElse(""));
        fields.end();
        return source;
    }

    private static SourceRef of(String text) {
        int comma = text.indexOf(", ");
        return comma < 0 ? new SourceRef(text, "") : new SourceRef(text.substring(0, comma), text.substring(comma + 2));
    }
}
