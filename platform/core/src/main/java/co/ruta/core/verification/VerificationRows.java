package co.ruta.core.verification;

import co.ruta.core.format.CellText;
import co.ruta.core.format.FilledForm;
import co.ruta.core.format.FilledForm.Column;
import co.ruta.core.format.FilledForm.Line;
import co.ruta.core.format.FilledForm.Rows;
import co.ruta.core.format.FilledForm.Spot;
import co.ruta.core.verification.VerificationSheet.Fact;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The nodes a filled form has verified, with what it says of each. */
record VerificationRows(Column column, List<Node> nodes) {
    /**
     * @param path of the answer
     * @param node its node's path
     */
    record Node(String path, String node, String title, List<Fact> facts) {}

    /** @param name the field, or {@code table/column}; empty when the form has no such field */
    static Optional<VerificationRows> of(FilledForm form, String name) {
        int slash = name.indexOf('/');
        if (slash < 0) {
            return form.singles()
                    .filter(it -> it.column().field().id().equals(name))
                    .findFirst()
                    .map(it -> new VerificationRows(
                            it.column(),
                            List.of(new Node(
                                    it.spot().path().orElseThrow(),
                                    it.column().node().path(),
                                    form.format().title(),
                                    List.of()))));
        }
        return form.tables()
                .filter(it -> it.field().id().equals(name.substring(0, slash)))
                .findFirst()
                .flatMap(table -> table.columns().stream()
                        .filter(it -> it.field().id().equals(name.substring(slash + 1)))
                        .findFirst()
                        .map(it -> new VerificationRows(it, nodes(table, it))));
    }

    /** A node stands in several rows where it has several of something; it is verified once. */
    private static List<Node> nodes(Rows table, Column verified) {
        int at = table.columns().indexOf(verified);
        Set<String> seen = new HashSet<>();
        List<Node> nodes = new ArrayList<>();
        for (Line line : table.lines()) {
            Optional<String> path = line.spots().get(at).path();
            if (path.isPresent() && seen.add(path.get())) {
                nodes.add(node(table, verified, line, path.get()));
            }
        }
        return nodes;
    }

    private static Node node(Rows table, Column verified, Line line, String path) {
        String title = "";
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Spot spot = line.spots().get(i);
            String text = CellText.of(column, spot);
            if (column.field().verified() || text.isEmpty() || !verified.node().hasOne(column.node())) {
                continue;
            }
            boolean own = column.node() == verified.node()
                    && column.field().type() instanceof FieldType.Text
                    && column.field().place() instanceof FieldPlace.Bound;
            if (own && title.isEmpty()) {
                title = text;
            } else {
                facts.add(new Fact(column.title(), text));
            }
        }
        return new Node(
                path, line.nodes().getOrDefault(verified.node(), verified.node().path()), title, facts);
    }
}
