package co.ruta.core.document;

import co.ruta.core.json.Json;
import co.ruta.core.problem.Problem;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;

/**
 * Port: what a territory's formats ask beside the nodes of a document, at paths whose last part begins with {@code extra.}.
 */
public interface ExtraFields {
    /** Whether the path is of such a field. */
    static boolean is(String path) {
        return path.startsWith("extra.") || path.contains("/extra.");
    }

    /** The node it stands beside; empty for the document as a whole. */
    static String node(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** A document's content with what stands beside its nodes, path by path under {@code extra}. */
    static JsonObject delivered(JsonObject content, DraftRows rows) {
        JsonObjectBuilder extra = Json.createObjectBuilder();
        boolean any = false;
        for (DraftRow row : rows.rows()) {
            if (is(row.path()) && row.value().isPresent()) {
                extra.add(row.path(), row.value().get().parsed());
                any = true;
            }
        }
        return any ? Json.createObjectBuilder(content).add("extra", extra).build() : content;
    }

    /** Whether what stands at the path goes on in the next year's document: its formats ask it, and not of one year only. */
    default boolean continues(DocumentFacts document, String path) {
        return false;
    }

    /**
     * An answer as people read it; empty when no format asks it.
     *
     * @param value what stands at the path
     */
    default Optional<Said> said(DocumentFacts document, String path, DraftValue value) {
        return Optional.empty();
    }

    /**
     * An answer in words.
     *
     * @param title of the field
     * @param form what people call the format
     * @param ownRow whether it belongs to a row that only the format has
     * @param place of the field among those of the format, in the order they are asked
     * @param words in Spanish
     */
    record Said(String title, String form, boolean ownRow, int place, String words) {}

    /** What is wrong with the operation: no format asks it there, or the value is none it takes. */
    Optional<Problem> check(DocumentFacts document, Operation operation);
}
