package co.ruta.definitions;

import co.ruta.sdk.PluginId;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The paths that fields are bound to and, for what a format keeps itself, the paths of its answers. */
final class FormatPaths {
    /** Path → node. */
    static final Map<String, DocumentNode> NODES = nodes();

    /** Every path a field can be bound to. */
    static final List<String> TARGETS =
            Arrays.stream(DocumentField.values()).map(DocumentField::path).toList();

    private static final String PRIORITY = DocumentField.OPPORTUNITY_PRIORITY.path(); // ends in an asterisk

    private FormatPaths() {}

    /** What {@code bind} names; a criterion stands for the last asterisk of a priority. */
    record Target(DocumentField field, Optional<String> criterion) {}

    static Optional<Target> target(String path) {
        String before = PRIORITY.substring(0, PRIORITY.length() - 1);
        if (path.startsWith(before)) {
            String criterion = path.substring(before.length());
            return Shapes.ID.matcher(criterion).matches()
                    ? Optional.of(new Target(DocumentField.OPPORTUNITY_PRIORITY, Optional.of(criterion)))
                    : Optional.empty();
        }
        return DocumentField.ofPath(path).map(it -> new Target(it, Optional.empty()));
    }

    static String bound(FieldPlace.Bound bound) {
        return bound.criterion()
                .map(it -> PRIORITY.substring(0, PRIORITY.length() - 1) + it)
                .orElse(bound.field().path());
    }

    /** The name a type has in the files. */
    static String name(FieldType type) {
        return type.getClass().getSimpleName().toUpperCase(Locale.ROOT);
    }

    /**
     * Name → path pattern of every answer the format itself keeps. A column is named {@code table/column}; an asterisk
     * stands for one id.
     */
    static Map<String, String> kept(FormatDefinition format, PluginId plugin) {
        Map<String, String> kept = new LinkedHashMap<>();
        format.fields().forEach(field -> {
            if (field.type() instanceof FieldType.Table table) {
                table.columns().stream()
                        .filter(FormatField::kept)
                        .forEach(it ->
                                kept.put(field.id() + "/" + it.id(), path(it, plugin, field.id() + "/*/" + it.id())));
            } else if (field.kept()) {
                kept.put(field.id(), path(field, plugin, field.id()));
            }
        });
        return kept;
    }

    private static String path(FormatField field, PluginId plugin, String own) {
        String path = field.place() instanceof FieldPlace.Extra extra
                ? extra.node().path() + "/extra." + plugin + "." + field.id()
                : own;
        return field.type() instanceof FieldType.Evidence ? path + "/*" : path;
    }

    private static Map<String, DocumentNode> nodes() {
        Map<String, DocumentNode> nodes = new LinkedHashMap<>();
        Stream.of(DocumentNode.values()).forEach(it -> nodes.put(it.path(), it));
        return nodes;
    }
}
