package co.ruta.core.format;

import co.ruta.core.document.DraftValue;
import co.ruta.core.format.CellReading.Read;
import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.format.FilledForm.Rows;
import co.ruta.core.format.FilledForm.Single;
import co.ruta.core.format.FormAnswers.At;
import co.ruta.core.format.FormAnswers.Given;
import co.ruta.core.format.FormAnswers.GivenLine;
import co.ruta.core.format.FormChanges.Wrong;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of each cell which answer of the document it is, and which nodes the rows bring or leave out. */
final class FormMatching {
    private final FormScope scope;
    private final FilledForm form;
    private final FormAnswers answers;
    private final FormNodes nodes;
    private final FormOrigin origin;
    private final Map<String, List<Said>> said = new LinkedHashMap<>();
    private final Set<String> kept = new HashSet<>();
    private final Map<String, At> cleared = new LinkedHashMap<>();
    private final Set<String> gone = new LinkedHashSet<>();
    private final List<Wrong> wrong = new ArrayList<>();

    /** Kinds whose node this row was found by its words: they name it, and may be spelled otherwise. */
    private final Set<DocumentNode> recognised = EnumSet.noneOf(DocumentNode.class);

    FormMatching(FormScope scope, FilledForm form, FormAnswers answers, FormNodes nodes, FormOrigin origin) {
        this.scope = scope;
        this.form = form;
        this.answers = answers;
        this.nodes = nodes;
        this.origin = origin;
    }

    /** An answer as one cell gives it. */
    record Said(Column column, At at, Optional<DraftValue> value) {}

    FormMatching match() {
        form.singles().map(Single::column).filter(Column::editable).forEach(this::single);
        form.tables().forEach(this::table);
        return this;
    }

    /** Path → what the cells say of it, in the order of the sheets. */
    Map<String, List<Said>> said() {
        return said;
    }

    /** Paths of nodes that a row stands for. */
    Set<String> kept() {
        return kept;
    }

    /** Ids of the tables that came back. */
    Set<String> tables() {
        return answers.tables().keySet();
    }

    /** Nodes whose cells people emptied → where. */
    Map<String, At> cleared() {
        return cleared;
    }

    /** Keys of rows whose nodes are no longer there. */
    Set<String> gone() {
        return gone;
    }

    List<Wrong> wrong() {
        return wrong;
    }

    FormNodes nodes() {
        return nodes;
    }

    private void single(Column column) {
        Given given = answers.singles().get(column.id());
        if (given != null) {
            read(column, given)
                    .ifPresent(it -> say(scope.path(column, column.node().path()), new Said(column, given.at(), it)));
        }
    }

    private void table(Rows table) {
        List<GivenLine> lines = answers.tables().getOrDefault(table.field().id(), List.of());
        int most = ((FieldType.Table) table.field().type()).maxRows();
        for (int i = 0; i < lines.size(); i++) {
            if (i >= most) {
                wrong.add(new Wrong(
                        lines.get(i).at(),
                        "TOO_MANY_ROWS",
                        "La tabla «" + table.field().title() + "» admite hasta " + most
                                + " filas. Quite las que sobran."));
                return;
            }
            line(table, lines.get(i));
        }
    }

    private void line(Rows table, GivenLine line) {
        Map<DocumentNode, String> found = keyed(line);
        if (found == null) {
            return;
        }
        List<Column> own = table.columns().stream().filter(Column::editable).toList();
        boolean blank = own.stream().allMatch(it -> given(line, it).isEmpty());
        if (blank) {
            empty(line, own, found);
            return;
        }
        recognised.clear();
        complete(table, line, own, found);
        found.values().forEach(kept::add);
        for (Column column : own) {
            String node = column.node().repeats()
                    ? found.getOrDefault(column.node(), "")
                    : column.node().path();
            Optional<Given> given = Optional.ofNullable(line.cells().get(column.id()));
            boolean onlyNames = recognised.contains(column.node())
                    && bound(column).isPresent()
                    && bound(column).equals(FormNodes.nameField(column.node()));
            if (!node.isEmpty() && given.isPresent() && !onlyNames) {
                read(column, given.get())
                        .ifPresent(it -> say(
                                scope.path(column, node),
                                new Said(column, given.get().at(), it)));
            }
        }
    }

    /** A row people emptied: what it brought goes; of what is always there, the answers go. */
    private void empty(GivenLine line, List<Column> own, Map<DocumentNode, String> found) {
        found.forEach((kind, path) -> {
            if (scope.owns(path) && scope.created().contains(kind)) {
                cleared.putIfAbsent(path, line.at());
            } else if (scope.owns(path)) {
                own.stream()
                        .filter(it -> it.node() == kind)
                        .forEach(it -> say(scope.path(it, path), new Said(it, line.at(), Optional.empty())));
            }
        });
    }

    /** The nodes a row's key names; null when one of them is gone. */
    private @Nullable Map<DocumentNode, String> keyed(GivenLine line) {
        Map<DocumentNode, String> found = new EnumMap<>(DocumentNode.class);
        for (String path : line.key().isBlank() ? new String[0] : line.key().split(" ")) {
            Optional<DocumentNode> kind = FormNodes.kind(path);
            boolean known = kind.isPresent() && nodes.at(path).isPresent();
            boolean lent = kind.filter(it -> !scope.owns(it.path())).isPresent();
            if (known) {
                found.put(kind.get(), path);
            } else if (origin == FormOrigin.OWN && !lent) {
                gone.add(line.at().toString());
                return null;
            } // else it is only lent, or another school's: the row's words name ours
        }
        return found;
    }

    /** Finds or makes the nodes that a row's words name and its key does not. */
    private void complete(Rows table, GivenLine line, List<Column> own, Map<DocumentNode, String> found) {
        DocumentNode row = ((FieldType.Table) table.field().type()).rows().orElseThrow();
        List<DocumentNode> chain = FormPaths.chain(row);
        if (row == DocumentNode.CUT_ACTION || row == DocumentNode.CUT_GOAL) {
            pair(table, line, row, found);
            return;
        }
        List<DocumentNode> kinds = Stream.concat(chain.stream(), own.stream().map(Column::node))
                .filter(it -> it.repeats() && scope.owns(it.path()))
                .distinct()
                .toList();
        for (DocumentNode kind : kinds) {
            List<Column> columns = own.stream().filter(it -> it.node() == kind).toList();
            boolean filled = columns.stream().anyMatch(it -> given(line, it).isPresent());
            if (filled && !found.containsKey(kind) && !name(table, line, kind, columns, found)) {
                return;
            }
        }
    }

    private boolean name(
            Rows table, GivenLine line, DocumentNode kind, List<Column> columns, Map<DocumentNode, String> found) {
        if (!scope.created().contains(kind)) {
            Optional<FormNode> shown = new ShownRow(scope, table).of(kind, line, nodes);
            shown.ifPresent(it -> found.put(kind, it.path()));
            if (shown.isEmpty()) {
                wrong.add(new Wrong(
                        line.at(),
                        "ROW_UNKNOWN",
                        "En «" + table.field().title() + "» no se agregan filas, y esta no dice cuál es de las que"
                                + " trae el formato. Escriba en ellas, o copie sus palabras."));
            }
            return shown.isPresent();
        }
        Map<DocumentNode, String> above = new EnumMap<>(DocumentNode.class);
        for (DocumentNode parent : FormPaths.chain(kind)) {
            if (parent != kind && !found.containsKey(parent)) {
                wrong.add(new Wrong(
                        at(line, columns),
                        "PARENT_MISSING",
                        "Falta " + word(parent)
                                + " de esta fila. Escríbalo igual que en las demás filas, o uno nuevo."));
                return false;
            }
            if (parent != kind) {
                above.put(parent, found.getOrDefault(parent, ""));
            }
        }
        List<DocumentNode> chain = FormPaths.chain(kind);
        String parent = chain.size() < 2 ? "" : above.getOrDefault(chain.get(chain.size() - 2), "");
        String words = nameColumn(kind, columns)
                .flatMap(it -> given(line, it).flatMap(given -> read(it, given)).flatMap(value -> value))
                .map(it -> it.parsed())
                .map(it -> it instanceof jakarta.json.JsonString text ? text.getString() : it.toString())
                .orElse("");
        Optional<FormNode> called = kind.ownRow()
                ? alike(line, kind, columns)
                : words.isBlank() ? Optional.empty() : nodes.called(kind, parent, words);
        called.ifPresent(it -> recognised.add(kind));
        found.put(kind, called.orElseGet(() -> nodes.create(kind, above, words)).path());
        return true;
    }

    /** A row of the format's own that says exactly this: what is brought twice stands once. */
    private Optional<FormNode> alike(GivenLine line, DocumentNode kind, List<Column> columns) {
        return nodes.of(kind)
                .filter(it -> !kept.contains(it.path()))
                .filter(it -> columns.stream()
                        .allMatch(column -> SameAnswer.is(
                                given(line, column)
                                        .flatMap(given -> read(column, given))
                                        .flatMap(value -> value),
                                nodes.value(scope.path(column, it.path())))))
                .findFirst();
    }

    /** An action or goal of the plan at a cut: both by the words of the row. */
    private void pair(Rows table, GivenLine line, DocumentNode row, Map<DocumentNode, String> found) {
        if (found.containsKey(row)) {
            return;
        }
        DocumentNode of = row == DocumentNode.CUT_ACTION ? DocumentNode.ACTION : DocumentNode.GOAL;
        List<Column> dates = table.columns().stream()
                .filter(it -> it.node() == DocumentNode.CUT)
                .toList();
        Optional<FormNode> about = table.columns().stream()
                .filter(it -> bound(it).equals(FormNodes.nameField(of)))
                .flatMap(it -> given(line, it).flatMap(Given::cell).stream())
                .flatMap(it -> nodes.anyCalled(of, it.text()).stream())
                .findFirst();
        if (about.isEmpty()) {
            wrong.add(new Wrong(
                    line.at(),
                    "PLAN_NODE_UNKNOWN",
                    "Esta fila no dice " + word(of)
                            + " con las palabras del plan que se sigue. Copie el texto de otra fila."));
            return;
        }
        if (dates.isEmpty() || given(line, dates.get(0)).isEmpty()) {
            wrong.add(new Wrong(line.at(), "CUT_MISSING", "Esta fila no dice la fecha del corte. Escríbala."));
            return;
        }
        if (name(table, line, DocumentNode.CUT, dates, found)) {
            FormNode cut = nodes.at(found.getOrDefault(DocumentNode.CUT, "")).orElseThrow();
            FormNode both = nodes.pair(row, cut, about.get());
            found.putAll(both.above());
            found.put(row, both.path());
        }
    }

    private static Optional<Column> nameColumn(DocumentNode kind, List<Column> columns) {
        return columns.stream()
                .filter(it -> bound(it).isPresent() && bound(it).equals(FormNodes.nameField(kind)))
                .findFirst();
    }

    private static Optional<DocumentField> bound(Column column) {
        return column.field().place() instanceof FieldPlace.Bound bound ? Optional.of(bound.field()) : Optional.empty();
    }

    private static Optional<Given> given(GivenLine line, Column column) {
        return Optional.ofNullable(line.cells().get(column.id())).filter(it -> !it.blank());
    }

    private static At at(GivenLine line, List<Column> columns) {
        return columns.stream()
                .flatMap(it -> given(line, it).stream())
                .map(Given::at)
                .findFirst()
                .orElse(line.at());
    }

    private Optional<Optional<DraftValue>> read(Column column, Given given) {
        Read read = given.cell().map(it -> CellReading.of(column, it)).orElse(Read.BLANK);
        Wrong problem = new Wrong(
                given.at(),
                "CELL_NOT_VALID",
                column.title() + ": " + read.wrong().orElse(""));
        if (read.wrong().isPresent() && !wrong.contains(problem)) {
            wrong.add(problem);
        }
        return read.wrong().isPresent() ? Optional.empty() : Optional.of(read.value());
    }

    private void say(String path, Said it) {
        said.computeIfAbsent(path, any -> new ArrayList<>()).add(it);
    }

    static String word(DocumentNode kind) {
        return switch (kind) {
            case OBJECTIVE -> "el objetivo";
            case GOAL -> "la meta";
            case ACTION -> "la acción";
            case INDICATOR -> "el indicador";
            case RESOURCE -> "el recurso";
            case OPPORTUNITY -> "la oportunidad";
            case CUT -> "el corte";
            default -> "la fila";
        };
    }
}
