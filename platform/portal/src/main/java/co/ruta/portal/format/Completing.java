package co.ruta.portal.format;

import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Operation;
import co.ruta.core.format.CellText;
import co.ruta.core.format.FilledForm;
import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.format.FilledForm.Line;
import co.ruta.core.format.FilledForm.Rows;
import co.ruta.core.format.FilledForm.Single;
import co.ruta.core.format.FilledForm.Spot;
import co.ruta.core.id.Ids;
import co.ruta.portal.edit.FormOperations;
import co.ruta.portal.format.CompleteView.Ask;
import co.ruta.portal.format.CompleteView.Group;
import co.ruta.portal.format.CompleteView.Item;
import co.ruta.portal.page.Link;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatField;
import jakarta.json.JsonString;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a format asks of the school beside the documents, as parts of a page, and the page's answers as operations. */
final class Completing {
    private static final String SEVERAL = "several:";

    private final FilledForm form;

    Completing(FilledForm form) {
        this.form = form;
    }

    /** Whether a format asks the school anything beside the documents. */
    static boolean asks(Stream<FormatField> fields) {
        return fields.flatMap(
                        it -> it.type() instanceof FieldType.Table table ? table.columns().stream() : Stream.of(it))
                .anyMatch(Completing::extra);
    }

    private static boolean extra(FormatField field) {
        return field.place() instanceof FieldPlace.Extra
                && !field.verified()
                && !(field.type() instanceof FieldType.Evidence);
    }

    /** @param spare whether the format's own tables get a row to write in */
    List<Group> groups(boolean spare) {
        List<Group> groups = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        form.sections().forEach(section -> {
            List<Ask> whole = new ArrayList<>();
            section.parts().stream()
                    .filter(Single.class::isInstance)
                    .map(Single.class::cast)
                    .forEach(it -> {
                        if (asked(it.column(), it.spot(), seen)) {
                            whole.add(ask(it.column(), it.spot()));
                        }
                    });
            if (!whole.isEmpty()) {
                groups.add(new Group(
                        section.definition().title(),
                        section.definition().help().orElse(""),
                        false,
                        List.of(new Item("", "", false, whole))));
            }
            section.parts().stream()
                    .filter(Rows.class::isInstance)
                    .map(Rows.class::cast)
                    .filter(it -> it.columns().stream().anyMatch(column -> extra(column.field()) && column.editable()))
                    .forEach(it -> groups.add(new Group(
                            it.field().title(),
                            section.definition().help().orElse(""),
                            ownRow(it).isPresent(),
                            items(it, spare, seen))));
        });
        return groups;
    }

    private static Optional<DocumentNode> ownRow(Rows rows) {
        return ((FieldType.Table) rows.field().type()).rows().filter(DocumentNode::ownRow);
    }

    private List<Item> items(Rows rows, boolean spare, Set<String> seen) {
        Optional<DocumentNode> own = ownRow(rows);
        List<Item> items = new ArrayList<>();
        for (Line line : rows.lines()) {
            List<Ask> asks = new ArrayList<>();
            String node = "";
            for (int i = 0; i < rows.columns().size(); i++) {
                Column column = rows.columns().get(i);
                if (asked(column, line.spots().get(i), seen)) {
                    asks.add(ask(column, line.spots().get(i)));
                    node = draft(line.nodes().getOrDefault(column.node(), ""));
                }
            }
            if (!asks.isEmpty()) {
                items.add(new Item(
                        node, own.isPresent() ? asks.get(0).value() : title(rows, line), own.isPresent(), asks));
            }
        }
        int most = ((FieldType.Table) rows.field().type()).maxRows();
        if (spare && own.isPresent() && items.size() < most) {
            String node = own.get().path().replace("*", Ids.mint());
            items.add(new Item(
                    draft(node),
                    "",
                    false,
                    rows.columns().stream()
                            .filter(it -> extra(it.field()) && it.editable())
                            .map(it -> ask(
                                    it,
                                    node + "/extra." + form.identity().plugin() + "."
                                            + it.field().id(),
                                    Optional.empty()))
                            .toList()));
        }
        return items;
    }

    /** The first words the row shows of what its answers stand beside. */
    private static String title(Rows rows, Line line) {
        for (int i = rows.columns().size() - 1; i >= 0; i--) {
            Column column = rows.columns().get(i);
            boolean asked = rows.columns().stream().anyMatch(it -> extra(it.field()) && it.node() == column.node());
            if (asked && column.field().place() instanceof FieldPlace.Bound && first(rows, column)) {
                return CellText.of(column, line.spots().get(i));
            }
        }
        return "";
    }

    private static boolean first(Rows rows, Column column) {
        return rows.columns().stream()
                .filter(it -> it.node() == column.node()
                        && it.field().place() instanceof FieldPlace.Bound
                        && it.field().type() instanceof FieldType.Text)
                .findFirst()
                .filter(column::equals)
                .isPresent();
    }

    /** A node that stands in several rows is asked once. */
    private static boolean asked(Column column, Spot spot, Set<String> seen) {
        return extra(column.field())
                && column.editable()
                && spot.path().filter(seen::add).isPresent();
    }

    private Ask ask(Column column, Spot spot) {
        return ask(column, spot.path().orElseThrow(), spot.value());
    }

    private Ask ask(Column column, String path, Optional<DraftValue> value) {
        FieldType type = column.field().type();
        String stored = value.map(DraftValue::parsed)
                .map(it -> it instanceof JsonString text ? text.getString() : it.toString())
                .orElse("");
        String shown = number(type) ? stored.replace('.', ',') : stored;
        return new Ask(
                draft(path),
                type instanceof FieldType.Choice choice && choice.several() ? SEVERAL + path : path,
                column.title(),
                column.field().help().orElse(""),
                kind(type),
                type instanceof FieldType.Text text ? Math.min(text.lines(), 8) : 1,
                type instanceof FieldType.Text text ? text.maxLength() : 40,
                column.field().required(),
                shown,
                shown,
                column.options().stream()
                        .map(it -> Link.to(it.label(), it.value()))
                        .toList());
    }

    private static boolean number(FieldType type) {
        return type instanceof FieldType.Number || type instanceof FieldType.Money || type instanceof FieldType.Scale;
    }

    private static String kind(FieldType type) {
        if (type instanceof FieldType.Choice choice) {
            return choice.several() ? "several" : "choice";
        }
        if (type instanceof FieldType.Date) {
            return "date";
        }
        return number(type) ? "number" : type instanceof FieldType.Text text && text.lines() > 1 ? "area" : "text";
    }

    /** The path in the draft: without the document's word. */
    private static String draft(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    /** Answers of a whole form, as its paths in the draft. */
    List<Operation> operations(MultivaluedMap<String, String> sent) {
        MultivaluedMap<String, String> plain = new MultivaluedHashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith("was:")) {
                plain.put("was:" + draft(name), values);
            } else if (name.startsWith(SEVERAL)) {
                plain.putSingle(
                        draft(name),
                        String.join(
                                ";", values.stream().filter(it -> !it.isEmpty()).toList()));
            } else if (name.contains("/")) {
                plain.putSingle(draft(name), plain(draft(name), values.get(values.size() - 1)));
            } else {
                plain.put(name, values);
            }
        });
        return FormOperations.of(plain);
    }

    /** One answer as it is kept. */
    Operation operation(String op, String name, long base, String value) {
        String path = draft(name);
        String text = plain(path, value.replace("\r\n", "\n").strip());
        return new Operation(op, path, base, text.isEmpty() ? Optional.empty() : Optional.of(DraftValue.text(text)));
    }

    /** Numbers as they are written here have a comma before the decimals, points or blanks between thousands. */
    private String plain(String path, String value) {
        String field = path.substring(path.lastIndexOf('.') + 1);
        boolean number = columns()
                .anyMatch(
                        it -> it.field().id().equals(field) && number(it.field().type()));
        if (!number || !value.matches("[-$ .,\\d]*")) {
            return value;
        }
        return value.indexOf(',') < 0 && !value.matches("[-$ ]*\\d{1,3}(\\.\\d{3})+")
                ? value.replaceAll("[ $]", "")
                : value.replaceAll("[ .$]", "").replace(',', '.');
    }

    private Stream<Column> columns() {
        return Stream.concat(form.singles().map(Single::column), form.tables().flatMap(it -> it.columns().stream()))
                .filter(it -> extra(it.field()));
    }

    /** Deletes a row of the format's own with everything in it. */
    List<Operation> removal(String node, long base) {
        List<Operation> operations = new ArrayList<>();
        form.tables().filter(it -> ownRow(it).isPresent()).forEach(rows -> rows.lines().stream()
                .flatMap(it -> it.spots().stream())
                .filter(it -> it.value().isPresent())
                .flatMap(it -> it.path().stream())
                .map(Completing::draft)
                .filter(it -> it.startsWith(node + "/"))
                .distinct()
                .forEach(it -> operations.add(Operation.delete(Ids.mint(), it, base))));
        return operations;
    }

    /** What could not be saved stays in its field. */
    static List<Group> written(List<Group> groups, Map<String, List<String>> sent) {
        return groups.stream()
                .map(group -> new Group(
                        group.title(),
                        group.help(),
                        group.grows(),
                        group.items().stream()
                                .map(item -> new Item(
                                        item.node(),
                                        item.title(),
                                        item.written(),
                                        item.asks().stream()
                                                .map(it -> written(it, sent))
                                                .toList()))
                                .toList()))
                .toList();
    }

    private static Ask written(Ask it, Map<String, List<String>> sent) {
        List<String> values = sent.getOrDefault(it.name(), List.of());
        return values.isEmpty()
                ? it
                : new Ask(
                        it.path(),
                        it.name(),
                        it.label(),
                        it.help(),
                        it.kind(),
                        it.lines(),
                        it.most(),
                        it.required(),
                        String.join(
                                ";",
                                values.stream().filter(one -> !one.isEmpty()).toList()),
                        it.stored(),
                        it.options());
    }
}
