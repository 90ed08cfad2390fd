package co.ruta.core.format;

import co.ruta.core.document.DraftValue;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldType.Option;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import co.ruta.sdk.format.FormatLayout.HeaderItem;
import co.ruta.sdk.format.FormatSection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A format with its answers; says nothing of cells or pages.
 *
 * @param heading what the items of a heading say
 */
public record FilledForm(
        FormatDefinition format,
        FormIdentity identity,
        Map<HeaderItem, String> heading,
        List<Section> sections,
        FormMarks marks) {
    public FilledForm {
        heading = Map.copyOf(heading);
        sections = List.copyOf(sections);
    }

    FilledForm(
            FormatDefinition format, FormIdentity identity, Map<HeaderItem, String> heading, List<Section> sections) {
        this(format, identity, heading, sections, FormMarks.NONE);
    }

    /** A part with its heading. */
    public record Section(FormatSection definition, List<Part> parts) {
        public Section {
            parts = List.copyOf(parts);
        }
    }

    /** A field or a table. */
    public sealed interface Part {}

    /** A field outside tables. */
    public record Single(Column column, Spot spot) implements Part {}

    /**
     * A table.
     *
     * @param open whether rows can be added
     */
    public record Rows(FormatField field, List<Column> columns, List<Line> lines, boolean open) implements Part {
        public Rows {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A field as it is asked: a yearly one stands once for each year.
     *
     * @param node kind of node the answer belongs to
     * @param editable whether an answer can be brought back
     * @param options the closed list it is answered from; empty when it is free
     */
    public record Column(
            FormatField field, Optional<Integer> year, DocumentNode node, boolean editable, List<Option> options) {
        public Column {
            options = List.copyOf(options);
        }

        public String id() {
            return field.id() + year.map(it -> "@" + it).orElse("");
        }

        public String title() {
            return field.title() + year.map(it -> " " + it).orElse("");
        }
    }

    /**
     * A row.
     *
     * @param nodes kind → path of each node it shows; empty for a row of the form's own
     * @param own names a row of the form's own; empty for others
     * @param spots one for each column
     */
    public record Line(Map<DocumentNode, String> nodes, String own, List<Spot> spots) {
        public Line {
            nodes = Map.copyOf(nodes);
            spots = List.copyOf(spots);
        }

        /** Names the row in a workbook: the paths of its nodes. */
        public String key() {
            return nodes.isEmpty() ? own : keyOfNodes();
        }

        private String keyOfNodes() {
            return Stream.of(DocumentNode.values())
                    .filter(nodes::containsKey)
                    .map(nodes::get)
                    .collect(Collectors.joining(" "));
        }
    }

    /**
     * Where an answer stands.
     *
     * @param path empty when the row has no such node
     */
    public record Spot(Optional<String> path, Optional<DraftValue> value) {
        static final Spot NOWHERE = new Spot(Optional.empty(), Optional.empty());
    }

    /** Every table. */
    public Stream<Rows> tables() {
        return sections.stream()
                .flatMap(it -> it.parts().stream())
                .filter(Rows.class::isInstance)
                .map(Rows.class::cast);
    }

    /** Every field outside tables. */
    public Stream<Single> singles() {
        return sections.stream()
                .flatMap(it -> it.parts().stream())
                .filter(Single.class::isInstance)
                .map(Single.class::cast);
    }
}
