package co.ruta.core.format;

import co.ruta.core.document.DraftValue;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldType.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a format can show of one document and of what it rests on.
 *
 * @param revision of the draft; 0 for a submission
 * @param values path as {@link DocumentField#path()} has it, ids in their places → value; of other documents too
 * @param revs path → revision that wrote it, of the draft's own rows, deleted ones included
 * @param nodes every node by kind, in order; a child stands after its parent's earlier children
 * @param years for which a yearly field is asked, in order
 * @param options answers of the fields that have a closed list: choices, the scale, components and areas
 */
public record FormContent(
        long revision,
        Map<String, DraftValue> values,
        Map<String, Long> revs,
        Map<DocumentNode, List<FormNode>> nodes,
        List<Integer> years,
        Map<DocumentField, List<Option>> options) {
    public FormContent {
        values = Map.copyOf(values);
        revs = Map.copyOf(revs);
        nodes = Map.copyOf(nodes);
        years = List.copyOf(years);
        options = Map.copyOf(options);
    }

    Optional<DraftValue> value(String path) {
        return Optional.ofNullable(values.get(path));
    }

    long rev(String path) {
        return revs.getOrDefault(path, 0L);
    }

    List<FormNode> nodes(DocumentNode kind) {
        return nodes.getOrDefault(kind, List.of());
    }
}
