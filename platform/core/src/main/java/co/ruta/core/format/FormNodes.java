package co.ruta.core.format;

import co.ruta.core.document.DraftValue;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The nodes a workbook speaks of: those there are, found by key or by their words, and those it brings. */
final class FormNodes {
    /** By which words people recognise a node. */
    private static final Map<DocumentNode, DocumentField> NAMES = Map.ofEntries(
            Map.entry(DocumentNode.OPPORTUNITY, DocumentField.OPPORTUNITY_TEXT),
            Map.entry(DocumentNode.OBJECTIVE, DocumentField.OBJECTIVE_TEXT),
            Map.entry(DocumentNode.GOAL, DocumentField.GOAL_TEXT),
            Map.entry(DocumentNode.INDICATOR, DocumentField.INDICATOR_NAME),
            Map.entry(DocumentNode.ACTION, DocumentField.ACTION_TEXT),
            Map.entry(DocumentNode.RESOURCE, DocumentField.RESOURCE_NAME),
            Map.entry(DocumentNode.CUT, DocumentField.CUT_DATE),
            Map.entry(DocumentNode.WORK_GROUP, DocumentField.GROUP_NAME),
            Map.entry(DocumentNode.SOCIALISATION, DocumentField.SOCIALISATION_DATE),
            Map.entry(DocumentNode.COMMUNICATION, DocumentField.COMMUNICATION_DATE));

    private final FormContent content;
    private final Supplier<String> ids;
    private final Map<String, FormNode> known = new HashMap<>();
    private final Map<DocumentNode, Map<String, FormNode>> named = new EnumMap<>(DocumentNode.class);
    private final List<FormNode> created = new ArrayList<>();

    FormNodes(FormContent content, Supplier<String> ids) {
        this.content = content;
        this.ids = ids;
        content.nodes().values().forEach(all -> all.forEach(this::add));
    }

    private void add(FormNode node) {
        known.put(node.path(), node);
        DocumentField name = NAMES.get(node.kind());
        if (name != null) {
            content.value(FormPaths.of(name, node.path(), ""))
                    .map(DraftValue::parsed)
                    .ifPresent(it -> name(node, plain(it)));
        }
    }

    private static String plain(jakarta.json.JsonValue value) {
        return value instanceof jakarta.json.JsonString text ? text.getString() : value.toString();
    }

    private void name(FormNode node, String words) {
        named.computeIfAbsent(node.kind(), it -> new HashMap<>())
                .putIfAbsent(parent(node) + "\n" + CellReading.plain(words), node);
    }

    private static String parent(FormNode node) {
        List<DocumentNode> chain = FormPaths.chain(node.kind());
        return chain.size() < 2 ? "" : node.above().getOrDefault(chain.get(chain.size() - 2), "");
    }

    /** The field by which a node of this kind is recognised. */
    static Optional<DocumentField> nameField(DocumentNode kind) {
        return Optional.ofNullable(NAMES.get(kind));
    }

    Optional<FormNode> at(String path) {
        return Optional.ofNullable(known.get(path));
    }

    /** The document's nodes of a kind, in order. */
    Stream<FormNode> of(DocumentNode kind) {
        return content.nodes(kind).stream();
    }

    /** What the document says at a path. */
    Optional<DraftValue> value(String path) {
        return content.value(path);
    }

    /** The kind a path has the shape of. */
    static Optional<DocumentNode> kind(String path) {
        String[] parts = path.split("/");
        return Stream.of(DocumentNode.values())
                .filter(it -> it.repeats() && fits(it.path().split("/"), parts))
                .findFirst();
    }

    private static boolean fits(String[] shape, String[] parts) {
        if (shape.length != parts.length) {
            return false;
        }
        for (int i = 0; i < shape.length; i++) {
            if (!shape[i].equals("*") && !shape[i].equals(parts[i])) {
                return false;
            }
        }
        return true;
    }

    /** The node of these words under that parent. */
    Optional<FormNode> called(DocumentNode kind, String parent, String words) {
        return Optional.ofNullable(named.getOrDefault(kind, Map.of()).get(parent + "\n" + CellReading.plain(words)));
    }

    /** The first node of these words, whatever it hangs on. */
    Optional<FormNode> anyCalled(DocumentNode kind, String words) {
        String end = "\n" + CellReading.plain(words);
        return named.getOrDefault(kind, Map.of()).entrySet().stream()
                .filter(it -> it.getKey().endsWith(end))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A new node. */
    FormNode create(DocumentNode kind, Map<DocumentNode, String> above, String words) {
        FormNode node = new FormNode(kind, FormPaths.node(kind, List.of(ids.get())), above);
        known.put(node.path(), node);
        created.add(node);
        if (!words.isBlank()) {
            name(node, words);
        }
        return node;
    }

    /** A node that stands for a pair of others: an action at a cut. */
    FormNode pair(DocumentNode kind, FormNode first, FormNode second) {
        List<String> both = new ArrayList<>(FormPaths.ids(first.kind(), first.path()));
        both.addAll(FormPaths.ids(second.kind(), second.path()));
        String path = FormPaths.node(kind, both);
        return Objects.requireNonNull(
                known.computeIfAbsent(path, it -> new FormNode(kind, it, FormContents.above(first, second))));
    }

    List<FormNode> created() {
        return created;
    }
}
