package co.ruta.core.format;

import co.ruta.core.document.DraftValue;
import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.format.FilledForm.Rows;
import co.ruta.core.format.FormAnswers.Given;
import co.ruta.core.format.FormAnswers.GivenLine;
import co.ruta.sdk.format.DocumentNode;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;

/**
 * Finds which of the rows that a format always brings a row of another workbook is, by what its locked columns show: the
 * number or name of a component, the words of a goal.
 */
record ShownRow(FormScope scope, Rows table) {
    /** Empty when its words fit none, or more than one. */
    Optional<FormNode> of(DocumentNode kind, GivenLine line, FormNodes nodes) {
        List<Column> shown = table.columns().stream()
                .filter(it -> !it.editable() && given(line, it).isPresent())
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<FormNode> fitting = nodes.of(kind)
                .filter(node -> shown.stream().allMatch(it -> fits(node, it, line, nodes)))
                .limit(2)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private boolean fits(FormNode node, Column column, GivenLine line, FormNodes nodes) {
        String at = column.node().repeats()
                ? node.pathOf(column.node())
                : column.node().path();
        if (at.isEmpty()) {
            return true;
        }
        String words = CellReading.plain(given(line, column).orElse(""));
        return nodes.value(scope.path(column, at))
                .map(it -> words.equals(CellReading.plain(text(it)))
                        || CellWords.of(column, Optional.of(it))
                                .filter(label -> words.equals(CellReading.plain(label.toString())))
                                .isPresent())
                .orElse(false);
    }

    private static Optional<String> given(GivenLine line, Column column) {
        return Optional.ofNullable(line.cells().get(column.id()))
                .flatMap(Given::cell)
                .map(it -> it.text().strip())
                .filter(it -> !it.isEmpty());
    }

    private static String text(DraftValue value) {
        return value.parsed() instanceof JsonString text ? text.getString() : value.json();
    }
}
