package co.ruta.core.stage;

import java.util.Optional;

/** What people call the nodes of one document, and where each is worked on. */
public interface NodeNames {
    /**
     * Title of a node: "2.3.1 Relación pedagógica" for everything about that component.
     *
     * @param path a path of the draft, or a node above it such as {@code ratings/{component}}; empty for the whole
     * @return empty when there is no such node
     */
    Optional<String> title(String path);

    /** Where the node is worked on. */
    Mend mend(String path);
}
