package co.ruta.core.format;

import co.ruta.core.format.FilledForm.Column;
import co.ruta.sdk.format.DocumentNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a table: one for each node, and more where it has several of what another column shows. What hangs on the way
 * to a row and has none yet gets a row too, so that nothing the table could show is left out.
 */
final class FormLines {
    private final FormContent content;
    private final FormScope scope;

    FormLines(FormContent content, FormScope scope) {
        this.content = content;
        this.scope = scope;
    }

    /** Each row as kind → path of its nodes. */
    List<Map<DocumentNode, String>> of(DocumentNode row, List<Column> columns) {
        List<DocumentNode> several = columns.stream()
                .map(Column::node)
                .filter(it -> it.repeats() && !row.hasOne(it))
                .distinct()
                .toList();
        List<Map<DocumentNode, String>> lines = new ArrayList<>();
        for (Map<DocumentNode, String> base : bases(row, columns)) {
            lines.addAll(spread(base, row, several));
        }
        return lines;
    }

    /** Which table a format's own row stands in is told by what it answers. */
    private boolean answered(FormNode row, List<Column> columns) {
        return columns.stream()
                .filter(it -> it.node() == row.kind())
                .anyMatch(it -> content.value(scope.path(it, row.path())).isPresent());
    }

    private List<Map<DocumentNode, String>> bases(DocumentNode row, List<Column> columns) {
        List<DocumentNode> chain = FormPaths.chain(row);
        boolean tree = chain.stream().allMatch(it -> scope.owns(it.path())) && row != DocumentNode.CUT_ACTION;
        List<Map<DocumentNode, String>> bases = new ArrayList<>();
        if (tree && chain.size() > 1) {
            grow(chain, 0, Map.of(), bases);
        } else {
            content.nodes(row).stream()
                    .filter(it -> !row.ownRow() || answered(it, columns))
                    .forEach(it -> bases.add(nodes(it)));
        }
        return bases;
    }

    private boolean grow(
            List<DocumentNode> chain,
            int depth,
            Map<DocumentNode, String> above,
            List<Map<DocumentNode, String>> bases) {
        if (depth == chain.size()) {
            return false;
        }
        DocumentNode kind = chain.get(depth);
        boolean any = false;
        for (FormNode each : content.nodes(kind)) {
            if (above.entrySet().stream()
                    .allMatch(it -> each.pathOf(it.getKey()).equals(it.getValue()))) {
                Map<DocumentNode, String> here = new EnumMap<>(DocumentNode.class);
                here.putAll(above);
                here.put(kind, each.path());
                if (!grow(chain, depth + 1, here, bases)) {
                    bases.add(here);
                }
                any = true;
            }
        }
        return any;
    }

    private static Map<DocumentNode, String> nodes(FormNode node) {
        Map<DocumentNode, String> nodes = new EnumMap<>(DocumentNode.class);
        nodes.putAll(node.above());
        nodes.put(node.kind(), node.path());
        return nodes;
    }

    private List<Map<DocumentNode, String>> spread(
            Map<DocumentNode, String> base, DocumentNode row, List<DocumentNode> several) {
        Map<DocumentNode, List<String>> found = new LinkedHashMap<>();
        for (DocumentNode kind : several) {
            List<String> all = FormPaths.common(row, kind)
                    .filter(base::containsKey)
                    .map(common -> content.nodes(kind).stream()
                            .filter(it -> it.pathOf(common).equals(base.get(common)))
                            .map(FormNode::path)
                            .toList())
                    .orElse(List.of());
            found.put(kind, scope.owns(kind.path()) || all.isEmpty() ? all : all.subList(all.size() - 1, all.size()));
        }
        int lines = found.values().stream().mapToInt(List::size).max().orElse(0);
        List<Map<DocumentNode, String>> spread = new ArrayList<>();
        for (int i = 0; i < Math.max(1, lines); i++) {
            Map<DocumentNode, String> line = new EnumMap<>(DocumentNode.class);
            line.putAll(base);
            for (var each : found.entrySet()) {
                if (i < each.getValue().size()) {
                    line.put(each.getKey(), each.getValue().get(i));
                }
            }
            spread.add(line);
        }
        return spread;
    }
}
