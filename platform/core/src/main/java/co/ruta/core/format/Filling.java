package co.ruta.core.format;

import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.format.FilledForm.Line;
import co.ruta.core.format.FilledForm.Part;
import co.ruta.core.format.FilledForm.Rows;
import co.ruta.core.format.FilledForm.Section;
import co.ruta.core.format.FilledForm.Single;
import co.ruta.core.format.FilledForm.Spot;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FieldType.Option;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what a document says into the fields of a format. */
final class Filling {
    private final FormatDefinition format;
    private final FormContent content;
    private final FormScope scope;

    Filling(FormatDefinition format, FormContent content, FormScope scope) {
        this.format = format;
        this.content = content;
        this.scope = scope;
    }

    List<Section> sections() {
        return format.sections().stream()
                .map(it -> new Section(
                        it, it.fields().stream().flatMap(this::parts).toList()))
                .toList();
    }

    private Stream<Part> parts(FormatField field) {
        if (field.type() instanceof FieldType.Table table) {
            return Stream.of(rows(field, table));
        }
        return columns(field).map(it -> new Single(it, spot(it, it.node().path())));
    }

    private Rows rows(FormatField field, FieldType.Table table) {
        FormYear year = new FormYear(content, table);
        List<Column> columns = table.columns().stream()
                .flatMap(this::columns)
                .filter(it -> it.year().filter(each -> !year.asks(each)).isEmpty())
                .toList();
        if (table.rows().isEmpty()) {
            return new Rows(field, columns, OwnLines.of(field, columns, content), !scope.sealed());
        }
        DocumentNode row = table.rows().get();
        boolean open =
                scope.created().contains(row) || FormPaths.chain(row).stream().anyMatch(scope.created()::contains);
        List<Line> lines = new FormLines(content, scope)
                .of(row, columns).stream()
                        .filter(year::has)
                        .map(it -> line(it, columns))
                        .toList();
        return new Rows(field, columns, lines, open);
    }

    private Line line(Map<DocumentNode, String> nodes, List<Column> columns) {
        List<Spot> spots = new ArrayList<>();
        for (Column it : columns) {
            String node = it.node().repeats()
                    ? nodes.getOrDefault(it.node(), "")
                    : it.node().path();
            spots.add(node.isEmpty() ? Spot.NOWHERE : spot(it, node));
        }
        Map<DocumentNode, String> repeating = new EnumMap<>(DocumentNode.class);
        repeating.putAll(nodes);
        return new Line(repeating, "", spots);
    }

    private Spot spot(Column column, String node) {
        String path = scope.path(column, node);
        if (column.field().type() instanceof FieldType.Evidence) {
            return new Spot(Optional.of(path), EvidenceWords.of(content, path));
        }
        return new Spot(Optional.of(path), content.value(path));
    }

    private Stream<Column> columns(FormatField field) {
        boolean yearly = field.place() instanceof FieldPlace.Bound bound && FormScope.yearly(bound.field());
        DocumentNode node = FormScope.node(field);
        Stream<Optional<Integer>> years =
                yearly ? content.years().stream().map(Optional::of) : Stream.of(Optional.empty());
        return years.map(it -> new Column(field, it, node, scope.editable(field), options(field)));
    }

    private List<Option> options(FormatField field) {
        List<Option> known = field.place() instanceof FieldPlace.Bound bound
                ? content.options().getOrDefault(bound.field(), List.of())
                : List.of();
        if (field.type() instanceof FieldType.Choice choice && !choice.options().isEmpty()) {
            return named(choice.options(), known);
        }
        return known;
    }

    /** A format's own words for some values, and ours for those it leaves out: a value is never lost for want of a word. */
    private static List<Option> named(List<Option> own, List<Option> known) {
        Set<String> values = own.stream().map(Option::value).collect(Collectors.toSet());
        return Stream.concat(own.stream(), known.stream().filter(it -> !values.contains(it.value())))
                .toList();
    }
}
