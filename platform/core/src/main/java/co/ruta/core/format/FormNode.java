package co.ruta.core.format;

import co.ruta.sdk.format.DocumentNode;
import java.util.Map;

/**
 * A node of a document, found.
 *
 * @param path with the document first and ids in their places, e.g. {@code plan/goals/01J…}
 * @param above kind → path of every node it lies below
 */
public record FormNode(DocumentNode kind, String path, Map<DocumentNode, String> above) {
    public FormNode {
        above = Map.copyOf(above);
    }

    /** Path of the one node of that kind that this is or lies below; empty when it lies below none. */
    String pathOf(DocumentNode of) {
        return of == kind ? path : above.getOrDefault(of, "");
    }
}
