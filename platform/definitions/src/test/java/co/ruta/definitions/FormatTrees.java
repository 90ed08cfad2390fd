package co.ruta.definitions;

import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import co.ruta.sdk.format.FormatLayout;
import co.ruta.sdk.format.FormatSection;
import co.ruta.sdk.format.MigrationStep;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Formats → trees, as their files say them. */
final class FormatTrees {
    private FormatTrees() {}

    static Map<String, Object> format(FormatDefinition format) {
        Map<String, Object> tree = Trees.map(
                "version", format.version(),
                "title", format.title(),
                "process", format.process(),
                "kind", format.kind().name(),
                "subject", format.subject().name(),
                "numbered", format.numbered(),
                "source", Trees.source(format.source()));
        Trees.optional(tree, "code", format.code());
        Trees.optional(tree, "stage", format.stage().map(Enum::name));
        Trees.optional(tree, "approved", format.approved().map(Object::toString));
        Trees.optional(tree, "from", format.from().map(Object::toString));
        Trees.optional(tree, "to", format.to().map(Object::toString));
        tree.put("sections", Trees.list(format.sections(), FormatTrees::section));
        format.layout().page().ifPresent(it -> tree.put("page", page(it)));
        format.layout().workbook().ifPresent(it -> tree.put("workbook", workbook(it)));
        Trees.some(tree, "migration", Trees.list(format.migration(), FormatTrees::step));
        return tree;
    }

    private static Object section(FormatSection section) {
        Map<String, Object> tree =
                Trees.map("id", section.id(), "title", section.title(), "source", Trees.source(section.source()));
        Trees.optional(tree, "help", section.help());
        tree.put("fields", Trees.list(section.fields(), FormatTrees::field));
        return tree;
    }

    private static Object field(FormatField field) {
        Map<String, Object> tree = Trees.map(
                "id", field.id(),
                "title", field.title(),
                "type", FormatPaths.name(field.type()),
                "required", field.required());
        Trees.optional(tree, "help", field.help());
        field.source().ifPresent(it -> tree.put("source", Trees.source(it)));
        if (field.place() instanceof FieldPlace.Bound bound) {
            tree.put("bind", FormatPaths.bound(bound));
        } else if (field.place() instanceof FieldPlace.Extra extra) {
            tree.put("extra", extra.node().path());
            tree.put("by", extra.by().name());
        }
        type(tree, field.type());
        return tree;
    }

    private static void type(Map<String, Object> tree, FieldType type) {
        if (type instanceof FieldType.Text text) {
            tree.putAll(Trees.map("max-length", text.maxLength(), "lines", text.lines()));
        } else if (type instanceof FieldType.Number number) {
            tree.put("decimals", number.decimals());
            number.min().ifPresent(it -> tree.put("min", it));
            number.max().ifPresent(it -> tree.put("max", it));
            Trees.optional(tree, "unit", number.unit());
        } else if (type instanceof FieldType.Date date) {
            tree.put("not-future", date.notFuture());
        } else if (type instanceof FieldType.Choice choice) {
            tree.put("several", choice.several());
            Trees.some(
                    tree,
                    "options",
                    Trees.list(choice.options(), it -> Trees.map("value", it.value(), "label", it.label())));
        } else if (type instanceof FieldType.Table table) {
            tree.putAll(Trees.map("min-rows", table.minRows(), "max-rows", table.maxRows()));
            table.rows().ifPresent(it -> tree.put("rows", it.path()));
            table.year().ifPresent(it -> tree.put("of-year", it.name()));
            tree.put("columns", Trees.list(table.columns(), FormatTrees::field));
        } else if (type instanceof FieldType.Evidence evidence) {
            tree.put("max-files", evidence.maxFiles());
        }
    }

    private static Object page(FormatLayout.Page page) {
        Map<String, Object> tree = Trees.map(
                "orientation",
                page.orientation().name(),
                "paper",
                page.paper().name(),
                "header",
                header(page.header()));
        Trees.optional(tree, "body", page.body());
        Trees.some(tree, "signatures", page.signatures());
        return tree;
    }

    private static Object header(List<FormatLayout.HeaderLine> lines) {
        return Trees.list(lines, it -> Trees.map("items", Trees.names(it.items())));
    }

    private static Object workbook(FormatLayout.Workbook workbook) {
        return Trees.map("sheets", Trees.list(workbook.sheets(), sheet -> {
            Map<String, Object> tree = Trees.map(
                    "name",
                    sheet.name(),
                    "header",
                    header(sheet.header()),
                    "sections",
                    sheet.sections(),
                    "locked-headings",
                    sheet.lockedHeadings());
            Trees.some(
                    tree,
                    "columns",
                    Trees.list(sheet.columns(), it -> Trees.map("field", it.field(), "width", it.width())));
            return tree;
        }));
    }

    private static Object step(MigrationStep step) {
        if (step instanceof MigrationStep.Rename rename) {
            return Trees.map("rename", rename.from(), "to", rename.to());
        } else if (step instanceof MigrationStep.Move move) {
            return Trees.map("move", move.from(), "to", move.to());
        } else if (step instanceof MigrationStep.Split split) {
            return Trees.map("split", split.field(), "into", split.into(), "at", split.at());
        } else if (step instanceof MigrationStep.Default start) {
            return Trees.map("default", start.field(), "value", start.value());
        } else if (step instanceof MigrationStep.Recode recode) {
            return Trees.map("recode", recode.field(), "values", new TreeMap<>(recode.values()));
        }
        MigrationStep.Drop drop = (MigrationStep.Drop) step;
        return Trees.map("drop", drop.field(), "reason", drop.reason());
    }
}
