package co.ruta.definitions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * On which line of a file something stands, for whoever judges the records that were read from it. A way through a file is
 * told in steps: {@code states} goes to that key, {@code id=BORRADOR} to the item of a list whose {@code id} is that, {@code
 * =RECTOR} to the item that is that text.
 */
public final class Lines {
    private final Map<String, String> files;
    private final Map<String, Optional<Node>> roots = new HashMap<>();

    /** @param files path → text */
    public Lines(Map<String, String> files) {
        this.files = new TreeMap<>(files);
    }

    /** The line, from 1, of the last step that is there; 1 when the file is not. */
    public int of(String file, String... steps) {
        Optional<Node> at = root(file);
        int line = 1;
        for (String step : steps) {
            Optional<Found> next = at.flatMap(it -> find(it, step));
            if (next.isEmpty()) {
                break;
            }
            line = next.get().line();
            at = Optional.of(next.get().value());
        }
        return line;
    }

    /** The first file below {@code folder} whose {@code key} is {@code value}; the folder when there is none. */
    public String fileWith(String folder, String key, String value) {
        return files.keySet().stream()
                .filter(it -> it.startsWith(folder + "/"))
                .filter(it -> root(it).flatMap(node -> find(node, key))
                        .filter(found -> says(found.value(), value))
                        .isPresent())
                .findFirst()
                .orElse(folder);
    }

    private record Found(int line, Node value) {
        static Found of(Node place, Node value) {
            return new Found(Nodes.place(place, "").line(), value);
        }
    }

    private Optional<Node> root(String file) {
        return roots.computeIfAbsent(
                file, it -> files.containsKey(it) ? YamlFile.root(it, files.get(it)) : Optional.empty());
    }

    private static Optional<Found> find(Node node, String step) {
        int equals = step.indexOf('=');
        if (equals < 0 && node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .filter(it -> says(it.getKeyNode(), step))
                    .findFirst()
                    .map(it -> Found.of(it.getKeyNode(), it.getValueNode()));
        }
        if (equals >= 0 && node instanceof SequenceNode sequence) {
            String key = step.substring(0, equals);
            String value = step.substring(equals + 1);
            return sequence.getValue().stream()
                    .filter(it -> key.isEmpty() ? says(it, value) : has(it, key, value))
                    .findFirst()
                    .map(it -> Found.of(it, it));
        }
        return Optional.empty();
    }

    private static boolean has(Node item, String key, String value) {
        if (!(item instanceof MappingNode mapping)) {
            return false;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (says(tuple.getKeyNode(), key) && says(tuple.getValueNode(), value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Node node, String text) {
        return node instanceof ScalarNode scalar && scalar.getValue().equals(text);
    }
}
