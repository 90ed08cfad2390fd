package co.ruta.definitions;

import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import co.ruta.sdk.format.FormatSection;
import co.ruta.sdk.format.MigrationStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes a record's fields at random and writes down each change as the step that follows it. */
final class Evolution {
    private final Random random;
    private final FormatDefinition before;
    private final List<MigrationStep> steps = new ArrayList<>();
    private final List<FormatField> moved = new ArrayList<>();
    private int fresh;

    Evolution(Random random, FormatDefinition before) {
        this.random = random;
        this.before = before;
    }

    FormatDefinition next(RandomFormats formats) {
        List<FormatSection> sections = new ArrayList<>();
        for (FormatSection section : before.sections()) {
            List<FormatField> fields = new ArrayList<>();
            section.fields().forEach(it -> fields.addAll(field(it, "")));
            sections.add(with(section, fields));
        }
        FormatSection last = sections.get(sections.size() - 1);
        List<FormatField> fields = new ArrayList<>(last.fields());
        String extra = freshId();
        fields.add(new FormatField(
                extra,
                random.text(),
                FieldType.Text.PLAIN,
                new FieldPlace.Own(),
                false,
                Optional.empty(),
                Optional.empty()));
        steps.add(new MigrationStep.Default(extra, "sin dato"));
        if (!moved.isEmpty()) {
            fields.add(formats.table("moved-to-" + before.number(), moved));
        }
        sections.set(sections.size() - 1, with(last, fields));
        return formats.format(before.id(), before.number() + 1, before.kind(), sections, steps);
    }

    private List<FormatField> field(FormatField field, String table) {
        if (field.type() instanceof FieldType.Table columns) {
            return List.of(table(field, columns));
        }
        String name = table + field.id();
        return switch (random.below(6)) {
            case 0 -> rename(field, table, name);
            case 1 -> drop(name);
            case 2 -> split(field, table, name);
            case 3 -> recode(field, name);
            case 4 -> move(field, table, name);
            default -> List.of(field);
        };
    }

    private List<FormatField> rename(FormatField field, String table, String name) {
        String id = freshId();
        steps.add(new MigrationStep.Rename(name, table + id));
        return List.of(with(id, field.type(), field));
    }

    private List<FormatField> drop(String name) {
        steps.add(new MigrationStep.Drop(name, random.text()));
        return List.of();
    }

    private FormatField table(FormatField field, FieldType.Table table) {
        String id = field.id();
        if (random.below(4) == 0) {
            id = freshId();
            steps.add(new MigrationStep.Rename(field.id(), id));
        }
        List<FormatField> columns = new ArrayList<>();
        for (FormatField column : table.columns()) {
            columns.addAll(field(column, id + "/"));
        }
        return with(id, new FieldType.Table(table.rows(), columns, table.minRows(), table.maxRows()), field);
    }

    private List<FormatField> split(FormatField field, String table, String name) {
        if (!(field.type() instanceof FieldType.Text)) {
            return List.of(field);
        }
        List<FormatField> parts = List.of(with(freshId(), field.type(), field), with(freshId(), field.type(), field));
        steps.add(new MigrationStep.Split(
                name, parts.stream().map(it -> table + it.id()).toList(), "a"));
        return parts;
    }

    private List<FormatField> recode(FormatField field, String name) {
        if (!(field.type() instanceof FieldType.Choice choice)) {
            return List.of(field);
        }
        Map<String, String> codes = new HashMap<>();
        choice.options().forEach(it -> codes.put(it.value(), it.value() + before.number()));
        steps.add(new MigrationStep.Recode(name, codes));
        List<FieldType.Option> options = choice.options().stream()
                .map(it -> new FieldType.Option(codes.getOrDefault(it.value(), ""), it.label()))
                .toList();
        return List.of(with(field.id(), new FieldType.Choice(options, choice.several()), field));
    }

    private List<FormatField> move(FormatField field, String table, String name) {
        if (table.isEmpty()) {
            return List.of(field);
        }
        FormatField there = with(freshId(), field.type(), field);
        moved.add(there);
        steps.add(new MigrationStep.Move(name, "moved-to-" + before.number() + "/" + there.id()));
        return List.of();
    }

    private String freshId() {
        return "n" + before.number() + "-" + ++fresh;
    }

    private static FormatField with(String id, FieldType type, FormatField field) {
        return new FormatField(id, field.title(), type, field.place(), field.required(), field.help(), field.source());
    }

    private static FormatSection with(FormatSection section, List<FormatField> fields) {
        return new FormatSection(section.id(), section.title(), section.help(), fields, section.source());
    }
}
