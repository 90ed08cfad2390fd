package co.ruta.core.format;

import co.ruta.core.document.DraftValue;
import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.format.FilledForm.Line;
import co.ruta.core.format.FilledForm.Rows;
import co.ruta.core.format.FormAnswers.At;
import co.ruta.core.format.FormChanges.Change;
import co.ruta.core.format.FormChanges.Kind;
import co.ruta.core.format.FormChanges.Wrong;
import co.ruta.core.format.FormMatching.Said;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares what the cells say with the draft as it is and as it was when the workbook was made: what people did not touch
 * stays as others left it, what both changed is a conflict, and a node without a row goes.
 */
final class FormReconciling {
    private final FormContent content;
    private final FormScope scope;
    private final FormKind kind;
    private final FilledForm form;
    private final FormMatching matching;
    private final FormOrigin origin;
    private final Function<String, Optional<DraftValue>> base;
    private final long revision;
    private final List<Change> changes = new ArrayList<>();
    private final List<Wrong> wrong = new ArrayList<>();
    private final Map<String, Optional<DraftValue>> now = new HashMap<>();

    /**
     * @param origin whether a node without a row goes
     * @param base what stood at a path when the workbook was made
     * @param revision the draft's revision then; 0 for a delivered version
     */
    FormReconciling(
            FormContent content,
            FormScope scope,
            FormKind kind,
            FilledForm form,
            FormMatching matching,
            FormOrigin origin,
            Function<String, Optional<DraftValue>> base,
            long revision) {
        this.content = content;
        this.scope = scope;
        this.kind = kind;
        this.form = form;
        this.matching = matching;
        this.origin = origin;
        this.base = base;
        this.revision = revision;
    }

    FormChanges changes() {
        matching.nodes().created().forEach(this::link);
        matching.said().forEach(this::answer);
        if (origin == FormOrigin.OWN) {
            remove();
        }
        wrong.addAll(0, matching.wrong());
        List<String> notices = new ArrayList<>();
        if (!matching.gone().isEmpty()) {
            notices.add((matching.gone().size() == 1
                            ? "Una fila del libro ya no está"
                            : matching.gone().size() + " filas del libro ya no están")
                    + " en la plataforma: alguien las quitó después de que se descargó. No se aplican ("
                    + String.join(", ", matching.gone().stream().limit(10).toList()) + ").");
        }
        return new FormChanges(changes, wrong, notices);
    }

    /** What each answer will be, of all that the cells speak of. */
    Map<String, Optional<DraftValue>> answers() {
        return now;
    }

    private void link(FormNode node) {
        String field = kind.links().get(node.kind());
        List<DocumentNode> chain = FormPaths.chain(node.kind());
        if (field == null || chain.size() < 2) {
            return;
        }
        String parent = node.above().getOrDefault(chain.get(chain.size() - 2), "");
        String id = parent.substring(parent.lastIndexOf('/') + 1);
        changes.add(new Change(
                Kind.ADDED,
                new At("", "", 0, 0),
                node.path() + "/" + field,
                Optional.of(DraftValue.text(id)),
                0,
                "",
                "",
                ""));
    }

    private void answer(String path, List<Said> all) {
        if (origin != FormOrigin.OWN && all.stream().allMatch(it -> SameAnswer.blank(it.value()))) {
            return; // a workbook of elsewhere that is silent takes nothing away
        }
        Optional<DraftValue> current = content.value(path);
        List<Said> different = new ArrayList<>();
        for (Said each : all) {
            if (different.stream().noneMatch(it -> SameAnswer.is(it.value(), each.value()))) {
                different.add(each);
            }
        }
        if (different.size() > 1) {
            different.removeIf(it -> SameAnswer.blank(it.value()));
        }
        if (different.size() == 1 && SameAnswer.is(different.get(0).value(), current)) {
            now.put(path, current);
            return;
        }
        Optional<DraftValue> before = base.apply(path);
        if (different.size() > 1) {
            different.removeIf(it -> SameAnswer.is(it.value(), before));
        }
        if (different.size() > 1) {
            different.forEach(it -> wrong.add(new Wrong(
                    it.at(),
                    "SAID_TWICE",
                    it.column().title() + ": lo mismo dice otra cosa en "
                            + different.stream()
                                    .filter(other -> other != it)
                                    .map(other -> other.at().toString())
                                    .findFirst()
                                    .orElse("")
                            + ". Escríbalo igual en todas sus filas.")));
            return;
        }
        change(path, different.get(0), before, current);
    }

    private void change(String path, Said said, Optional<DraftValue> before, Optional<DraftValue> current) {
        if (SameAnswer.is(said.value(), current) || SameAnswer.is(said.value(), before)) {
            now.put(path, current);
            return; // nobody touched it here
        }
        Optional<DraftValue> value = SameAnswer.blank(said.value()) ? Optional.empty() : said.value();
        boolean conflict = !SameAnswer.is(before, current);
        now.put(path, value);
        changes.add(new Change(
                conflict
                        ? Kind.CONFLICT
                        : value.isEmpty() ? Kind.REMOVED : SameAnswer.blank(current) ? Kind.ADDED : Kind.CHANGED,
                said.at(),
                path,
                value,
                conflict ? Math.min(revision, content.rev(path) - 1) : content.rev(path),
                said.column().title(),
                words(said.column(), current),
                words(said.column(), value)));
    }

    private static String words(Column column, Optional<DraftValue> value) {
        return CellWords.of(column, value)
                .map(it -> it instanceof java.math.BigDecimal number
                        ? number.stripTrailingZeros().toPlainString().replace('.', ',')
                        : it.toString())
                .orElse("");
    }

    /** Nodes the tables show, that were there when the workbook was made and have no row in it any more. */
    private void remove() {
        Map<String, DocumentNode> shown = new LinkedHashMap<>();
        form.tables()
                .filter(it -> it.columns().stream().anyMatch(Column::editable))
                .forEach(table -> table.lines().stream()
                        .map(Line::nodes)
                        .forEach(it -> it.forEach((kind, path) -> {
                            if (takes(table, kind)) {
                                shown.put(path, kind);
                            }
                        })));
        Set<String> removed = new LinkedHashSet<>();
        shown.forEach((path, kind) -> {
            if (scope.owns(path)
                    && scope.created().contains(kind)
                    && !matching.kept().contains(path)
                    && asked(kind)
                    && wasThere(path)) {
                removed.add(path);
            }
        });
        Set<String> done = new HashSet<>();
        removed.forEach(it -> remove(it, done));
    }

    /** A table of one year leaves rows out, so what a missing row lay below may still have others: it takes its own only. */
    private static boolean takes(Rows table, DocumentNode kind) {
        FieldType.Table type = (FieldType.Table) table.field().type();
        return type.year().isEmpty()
                || type.rows().filter(row -> kind.hasOne(row)).isPresent();
    }

    /** Whether a table that shows this kind came back at all. */
    private boolean asked(DocumentNode kind) {
        return form.tables()
                .filter(it -> it.lines().stream().anyMatch(line -> line.nodes().containsKey(kind)))
                .allMatch(this::cameBack);
    }

    private boolean cameBack(Rows table) {
        return matching.tables().contains(table.field().id());
    }

    private boolean wasThere(String node) {
        return revision == 0
                || content.revs().entrySet().stream()
                        .anyMatch(it -> it.getKey().startsWith(node + "/") && it.getValue() <= revision);
    }

    private void remove(String node, Set<String> done) {
        if (!done.add(node)) {
            return;
        }
        List<FormNode> below = content.nodes().values().stream()
                .flatMap(List::stream)
                .filter(it -> it.above().containsValue(node))
                .toList();
        Optional<FormNode> still =
                below.stream().filter(it -> matching.kept().contains(it.path())).findFirst();
        DocumentNode what = FormNodes.kind(node).orElseThrow();
        if (still.isPresent()) {
            wrong.add(new Wrong(
                    matching.cleared().getOrDefault(node, new At("", "", 0, 0)),
                    "PARENT_REMOVED",
                    "Quedó en blanco " + FormMatching.word(what) + " y sigue "
                            + FormMatching.word(still.get().kind())
                            + " que depende de eso. Borre toda la fila, o escriba lo que falta."));
            return;
        }
        below.forEach(it -> remove(it.path(), done));
        String id = node.substring(node.lastIndexOf('/') + 1);
        At at = matching.cleared().getOrDefault(node, new At("", "", 0, 0));
        String title = "Se quita " + FormMatching.word(what);
        String name = FormNodes.nameField(what)
                .flatMap(it -> content.value(FormPaths.of(it, node, "")))
                .map(it -> it.parsed())
                .map(it -> it instanceof jakarta.json.JsonString text ? text.getString() : it.toString())
                .orElse("");
        boolean first = true;
        for (String path : content.values().keySet().stream().sorted().toList()) {
            boolean inside = path.startsWith(node + "/");
            if (content.revs().containsKey(path) && (inside || scope.owns(path) && path.endsWith("/" + id))) {
                changes.add(new Change(
                        Kind.REMOVED,
                        at,
                        path,
                        Optional.empty(),
                        Math.min(content.rev(path), revision == 0 ? Long.MAX_VALUE : revision),
                        first ? title : "",
                        first ? name : "",
                        ""));
                first = false;
            }
        }
    }
}
