package co.ruta.core.format;

import co.ruta.core.document.DraftValue;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldType.Option;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Collects what a document says, for forms. */
public final class FormContents {
    private static final List<Option> YES_NO = List.of(new Option("true", "Sí"), new Option("false", "No"));

    private final Map<String, DraftValue> values = new HashMap<>();
    private final Map<String, Long> revs = new HashMap<>();
    private final Map<DocumentNode, List<FormNode>> nodes = new EnumMap<>(DocumentNode.class);
    private final Map<DocumentField, List<Option>> options = new EnumMap<>(DocumentField.class);
    private final List<Integer> years = new ArrayList<>();
    private long revision;

    /** A value under the path that formats know it by. */
    public FormContents value(String path, DraftValue value) {
        values.put(path, value);
        return this;
    }

    /** A text the platform knows; blank ones are left out. */
    public FormContents text(String path, String text) {
        return text.isBlank() ? this : value(path, DraftValue.text(text));
    }

    /** Which revision of the draft wrote what stands, or last stood, at the path. */
    public FormContents rev(String path, long rev) {
        revs.put(path, rev);
        return this;
    }

    /** The draft's revision all this was read at. */
    public FormContents revision(long revision) {
        this.revision = revision;
        return this;
    }

    /** @param above the nodes it lies below */
    public FormContents node(DocumentNode kind, String path, FormNode... above) {
        return node(new FormNode(kind, path, above(above)));
    }

    public FormContents node(FormNode node) {
        nodes.computeIfAbsent(node.kind(), it -> new ArrayList<>()).add(node);
        return this;
    }

    /** What lies above a node that lies below these. */
    public static Map<DocumentNode, String> above(FormNode... nodes) {
        Map<DocumentNode, String> above = new EnumMap<>(DocumentNode.class);
        Stream.of(nodes).forEach(it -> {
            above.putAll(it.above());
            above.put(it.kind(), it.path());
        });
        return above;
    }

    /** A closed list of answers. */
    public FormContents options(DocumentField field, List<Option> all) {
        options.put(field, List.copyOf(all));
        return this;
    }

    /** A question that is answered yes or no. */
    public FormContents yesOrNo(DocumentField field) {
        return options(field, YES_NO);
    }

    public FormContents years(int from, int to) {
        for (int year = from; year <= to; year++) {
            years.add(year);
        }
        return this;
    }

    /** The rows formats keep for themselves beside a document, which nothing but their answers tells of. */
    FormContents ownRows() {
        Stream.of(DocumentNode.values()).filter(DocumentNode::ownRow).forEach(kind -> {
            String group = kind.path().substring(0, kind.path().length() - 1);
            List<FormNode> rows = values.keySet().stream()
                    .filter(it -> it.startsWith(group) && it.indexOf('/', group.length()) > 0)
                    .map(it -> it.substring(0, it.indexOf('/', group.length())))
                    .distinct()
                    .sorted()
                    .map(it -> new FormNode(kind, it, Map.of()))
                    .toList();
            nodes.put(kind, rows);
        });
        return this;
    }

    /** What another document says, which this one rests on. */
    FormContents resting(FormContent other) {
        values.putAll(other.values());
        other.nodes().forEach(nodes::put);
        options.putAll(other.options());
        years.addAll(other.years());
        return this;
    }

    /** What the document itself says. */
    FormContents with(FormContent own) {
        if (!own.years().isEmpty()) {
            years.clear();
        }
        resting(own);
        revs.putAll(own.revs());
        return revision(own.revision());
    }

    public FormContent made() {
        return new FormContent(revision, values, revs, nodes, years, options);
    }
}
