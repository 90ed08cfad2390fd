package co.ruta.core.format;

import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Paths with their asterisks filled, and which kinds of node lie above which. */
final class FormPaths {
    private FormPaths() {}

    /**
     * Path of a field at a node.
     *
     * @param item what stands at an asterisk that belongs to no node: a year, a criterion; empty when there is none
     */
    static String of(DocumentField field, String node, String item) {
        Deque<String> ids = new ArrayDeque<>(ids(field.node(), node));
        List<String> parts = new ArrayList<>();
        for (String part : field.path().split("/")) {
            parts.add(!part.equals("*") ? part : ids.isEmpty() ? item : ids.removeFirst());
        }
        return String.join("/", parts);
    }

    /** What stands at the asterisks of a node's kind. */
    static List<String> ids(DocumentNode kind, String path) {
        String[] shape = kind.path().split("/");
        String[] parts = path.split("/");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < shape.length && i < parts.length; i++) {
            if (shape[i].equals("*")) {
                ids.add(parts[i]);
            }
        }
        return ids;
    }

    /** A node's path from its kind and ids. */
    static String node(DocumentNode kind, List<String> ids) {
        Deque<String> left = new ArrayDeque<>(ids);
        List<String> parts = new ArrayList<>();
        for (String part : kind.path().split("/")) {
            parts.add(part.equals("*") ? left.removeFirst() : part);
        }
        return String.join("/", parts);
    }

    /** The kinds of which a node of this kind has exactly one, itself last: objective, goal, action. */
    static List<DocumentNode> chain(DocumentNode kind) {
        return Stream.of(DocumentNode.values())
                .filter(it -> it.repeats() && kind.hasOne(it))
                .sorted(Comparator.comparingInt((DocumentNode it) -> (int) Stream.of(DocumentNode.values())
                                .filter(other -> other.repeats() && it.hasOne(other))
                                .count())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The nearest kind of which both a row and one of several other nodes have exactly one; empty when there is none. */
    static Optional<DocumentNode> common(DocumentNode row, DocumentNode several) {
        return chain(row).stream().filter(several::hasOne).reduce((above, below) -> below);
    }
}
