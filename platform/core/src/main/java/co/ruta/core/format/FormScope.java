package co.ruta.core.format;

import co.ruta.core.format.FilledForm.Column;
import co.ruta.sdk.PluginId;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatField;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which document a format writes in, and under which names.
 *
 * @param word the document's word in paths, e.g. {@code plan}
 * @param created kinds of node that a new row can bring
 * @param sealed whether nothing can be written any more
 */
record FormScope(PluginId plugin, String word, Set<DocumentNode> created, boolean sealed) {
    FormScope {
        created = Set.copyOf(created);
    }

    FormScope(PluginId plugin, String word, Set<DocumentNode> created) {
        this(plugin, word, created, false);
    }

    /** The rows formats keep for themselves can be brought to any document. */
    static FormScope of(PluginId plugin, FormKind kind) {
        return new FormScope(
                plugin,
                kind.word(),
                Stream.concat(
                                kind.created().stream(),
                                Stream.of(DocumentNode.values())
                                        .filter(DocumentNode::ownRow)
                                        .filter(it -> it.path().startsWith(kind.word() + "/")))
                        .collect(Collectors.toSet()));
    }

    /** Whether the path or node is of the document that is written, not of one it rests on. */
    boolean owns(String path) {
        return path.equals(word) || path.startsWith(word + "/");
    }

    boolean editable(FormatField field) {
        if (sealed || field.type() instanceof FieldType.Evidence) {
            return false;
        }
        if (field.place() instanceof FieldPlace.Bound bound) {
            return !bound.field().derived() && owns(bound.field().path());
        }
        return !(field.place() instanceof FieldPlace.Extra extra)
                || !field.verified() && owns(extra.node().path());
    }

    /** Where the answer lives; of evidence, the path before the id of a piece. */
    String path(Column column, String node) {
        if (column.field().place() instanceof FieldPlace.Bound bound) {
            String item = bound.criterion()
                    .orElseGet(() -> column.year().map(String::valueOf).orElse("*"));
            return FormPaths.of(bound.field(), node, item);
        }
        if (column.field().verified()) {
            return verified(plugin, node, column.field().id());
        }
        return column.field().place() instanceof FieldPlace.Extra
                ? extra(node, column.field().id())
                : OwnLines.path(column.field().id());
    }

    String extra(String node, String field) {
        return node + "/extra." + plugin + "." + field;
    }

    /** What the secretaría answered stands beside what the school did, and is no path of a draft. */
    static String verified(PluginId plugin, String node, String field) {
        return node + "/verified." + plugin + "." + field;
    }

    static DocumentNode node(FormatField field) {
        if (field.place() instanceof FieldPlace.Bound bound) {
            return bound.field().node();
        }
        return field.place() instanceof FieldPlace.Extra extra ? extra.node() : DocumentNode.DOCUMENT;
    }

    static boolean yearly(DocumentField field) {
        return field == DocumentField.GOAL_TARGET || field == DocumentField.RESOURCE_COST;
    }
}
