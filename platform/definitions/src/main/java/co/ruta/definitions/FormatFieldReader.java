package co.ruta.definitions;

import co.ruta.definitions.Problems.Code;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition.Kind;
import co.ruta.sdk.format.FormatField;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the fields of one format and the columns of its tables. */
final class FormatFieldReader {
    private final FormatName format;
    private final Kind kind;
    private final References references;

    FormatFieldReader(FormatName format, Kind kind, References references) {
        this.format = format;
        this.kind = kind;
        this.references = references;
    }

    FormatField field(Fields fields) {
        return read(fields, Kinds.field(format.toString()), Optional.empty(), true);
    }

    private FormatField read(Fields fields, String kindOfName, Optional<DocumentNode> rows, boolean tableAllowed) {
        String id = fields.text("id", Shapes.ID, "objective");
        references.define(kindOfName, new Located(id, fields.place("id")), fields.problems());
        String title = fields.text("title");
        FieldType type = type(fields, id, tableAllowed);
        FieldPlace place = type instanceof FieldType.Table
                ? new FieldPlace.Own()
                : new FormatPlaceReader(fields, format, kind, rows, references).read(id, type);
        FormatField field = new FormatField(
                id,
                title,
                type,
                place,
                fields.flag("required", false),
                fields.optionalText("help"),
                Sources.optional(fields, "source"));
        fields.end();
        return field;
    }

    private enum Type {
        TEXT,
        NUMBER,
        DATE,
        CHOICE,
        SCALE,
        MONEY,
        TABLE,
        EVIDENCE
    }

    private enum Single {
        TEXT,
        NUMBER,
        DATE,
        CHOICE,
        SCALE,
        MONEY,
        EVIDENCE
    }

    private FieldType type(Fields fields, String id, boolean tableAllowed) {
        String type = tableAllowed
                ? fields.choice("type", Type.class).name()
                : fields.choice("type", Single.class).name();
        return switch (Type.valueOf(type)) {
            case TEXT ->
                new FieldType.Text(
                        fields.optionalNumber("max-length", 1, 10_000).orElse(FieldType.Text.PLAIN.maxLength()),
                        fields.optionalNumber("lines", 1, 40).orElse(FieldType.Text.PLAIN.lines()));
            case NUMBER -> number(fields);
            case DATE -> new FieldType.Date(fields.flag("not-future", false));
            case CHOICE -> new FieldType.Choice(options(fields), fields.flag("several", false));
            case SCALE -> new FieldType.Scale();
            case MONEY -> new FieldType.Money();
            case TABLE -> table(fields, id);
            case EVIDENCE ->
                new FieldType.Evidence(fields.optionalNumber("max-files", 1, 50).orElse(10));
        };
    }

    private static FieldType number(Fields fields) {
        Optional<Integer> min = fields.optionalNumber("min", Integer.MIN_VALUE, Integer.MAX_VALUE);
        Optional<Integer> max = fields.optionalNumber("max", Integer.MIN_VALUE, Integer.MAX_VALUE);
        if (min.isPresent() && max.filter(it -> it < min.get()).isPresent()) {
            fields.problems()
                    .add(
                            Code.INCONSISTENT,
                            fields.place("max"),
                            "El máximo es menor que el mínimo.",
                            "Corrija «min» o «max».");
        }
        return new FieldType.Number(
                min, max, fields.optionalNumber("decimals", 0, 6).orElse(0), fields.optionalText("unit"));
    }

    private static List<FieldType.Option> options(Fields fields) {
        Set<String> seen = new HashSet<>();
        return fields.items("options", false).stream()
                .map(it -> option(it, seen))
                .toList();
    }

    private static FieldType.Option option(Fields fields, Set<String> seen) {
        String value = fields.text("value", Shapes.OPTION, "CUMPLE");
        if (!seen.add(value)) {
            fields.problems()
                    .add(
                            Code.DUPLICATE,
                            fields.place("value"),
                            "La respuesta «" + value + "» está dos veces.",
                            "Deje solo una.");
        }
        FieldType.Option option = new FieldType.Option(value, fields.text("label"));
        fields.end();
        return option;
    }

    private FieldType table(Fields fields, String id) {
        Optional<DocumentNode> rows = fields.optionalChoiceOf("rows", FormatPaths.NODES);
        Optional<FieldType.OfYear> year = fields.optionalChoice("of-year", FieldType.OfYear.class);
        int minRows = fields.optionalNumber("min-rows", 0, 5_000).orElse(0);
        int maxRows = fields.optionalNumber("max-rows", 1, 5_000).orElse(500);
        List<FormatField> columns = fields.items("columns", true).stream()
                .map(it -> read(it, Kinds.column(format.toString(), id), rows, false))
                .toList();
        if (minRows > maxRows) {
            fields.problems()
                    .add(
                            Code.INCONSISTENT,
                            fields.place("min-rows"),
                            "Se piden más filas de las que caben.",
                            "Corrija «min-rows» o «max-rows».");
        }
        if (kind == Kind.VIEW && rows.isEmpty() && !fields.has("rows")) {
            fields.problems()
                    .add(
                            Code.INCONSISTENT,
                            fields.place(),
                            "La tabla «" + id + "» de una vista no dice de qué son sus filas.",
                            "Agregue «rows», por ejemplo: plan/actions/*.");
        }
        if (year.isPresent()
                && rows.filter(it -> it.ownRow() || it.hasOne(DocumentNode.ACTION))
                        .isEmpty()) {
            fields.problems()
                    .add(
                            Code.INCONSISTENT,
                            fields.place("of-year"),
                            "Solo las acciones, lo que cuelga de ellas y las filas propias son de un año.",
                            "Quite «of-year», o use rows: plan/actions/*.");
        }
        if (rows.filter(DocumentNode::ownRow).isPresent()
                && columns.stream().noneMatch(it -> it.kept() && !(it.place() instanceof FieldPlace.Own))) {
            fields.problems()
                    .add(
                            Code.INCONSISTENT,
                            fields.place("columns"),
                            "La tabla «" + id + "» es de filas propias y ninguna columna guarda nada en ellas.",
                            "Agregue columnas con «extra: " + rows.get().path() + "».");
        }
        return new FieldType.Table(rows, columns, minRows, maxRows, year);
    }
}
