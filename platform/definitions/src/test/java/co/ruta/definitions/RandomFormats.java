package co.ruta.definitions;

import co.ruta.sdk.Stage;
import co.ruta.sdk.format.DocumentField;
import co.ruta.sdk.format.DocumentNode;
import co.ruta.sdk.format.FieldPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatDefinition.Kind;
import co.ruta.sdk.format.FormatDefinition.Subject;
import co.ruta.sdk.format.FormatField;
import co.ruta.sdk.format.FormatLayout;
import co.ruta.sdk.format.FormatLayout.HeaderItem;
import co.ruta.sdk.format.FormatLayout.HeaderLine;
import co.ruta.sdk.format.FormatSection;
import co.ruta.sdk.format.MigrationStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sound formats at random: views, records, and records in several versions with the steps between them. */
final class RandomFormats {
    private final Random random;

    private final String criterion;

    RandomFormats(Random random) {
        this(random, "urgency");
    }

    /** Views may show what was judged by this criterion. */
    RandomFormats(Random random, String criterion) {
        this.random = random;
        this.criterion = criterion;
    }

    List<FormatDefinition> some() {
        List<FormatDefinition> formats = new ArrayList<>();
        for (int i = random.below(3); i > 0; i--) {
            if (random.below(2) == 0) {
                formats.add(view("view" + i));
            } else {
                formats.addAll(versions("record" + i, 1 + random.below(3)));
            }
        }
        return formats;
    }

    /** Versions 1 to {@code count} of a record, each with the steps from the one before. */
    List<FormatDefinition> versions(String id, int count) {
        List<FormatDefinition> versions = new ArrayList<>();
        versions.add(format(id, 1, Kind.RECORD, recordSections(), List.of()));
        for (int number = 2; number <= count; number++) {
            versions.add(new Evolution(random, versions.get(number - 2)).next(this));
        }
        return versions;
    }

    FormatDefinition format(
            String id, int number, Kind kind, List<FormatSection> sections, List<MigrationStep> migration) {
        LocalDate from = random.date();
        boolean until = random.below(2) == 0;
        return new FormatDefinition(
                id,
                number,
                random.maybe(random::text),
                random.text(),
                random.text(),
                random.text(),
                random.maybe(() -> random.pick(Stage.values())),
                kind,
                random.pick(Subject.values()),
                kind == Kind.RECORD && random.below(2) == 0,
                random.maybe(random::date),
                until ? Optional.of(from) : random.maybe(() -> from),
                until ? Optional.of(from.plusDays(random.below(400))) : Optional.empty(),
                sections,
                layout(sections),
                migration,
                random.source());
    }

    private FormatDefinition view(String id) {
        List<FormatSection> sections = new ArrayList<>();
        for (int i = random.below(3); i >= 0; i--) {
            List<FormatField> fields = new ArrayList<>();
            for (int k = random.below(3); k > 0; k--) {
                fields.add(once("f" + i + k));
            }
            if (random.below(2) == 0) {
                fields.add(viewTable("t" + i));
            }
            sections.add(section("s" + i, fields));
        }
        return format(id, 1 + random.below(9), Kind.VIEW, sections, List.of());
    }

    private FormatField once(String id) {
        if (random.below(3) == 0) {
            return field(id, type(), new FieldPlace.Extra(DocumentNode.PLAN));
        }
        return bound(
                id,
                random.pick(Stream.of(DocumentField.values())
                        .filter(it -> !it.node().repeats())
                        .toList()));
    }

    private FormatField viewTable(String id) {
        DocumentNode rows = random.pick(
                Stream.of(DocumentNode.values()).filter(DocumentNode::repeats).toList());
        List<DocumentField> reachable = Stream.of(DocumentField.values())
                .filter(it -> rows.reaches(it.node()))
                .toList();
        List<FormatField> columns = new ArrayList<>();
        for (int i = random.below(5); i > 0; i--) {
            columns.add(bound("c" + i, random.pick(reachable)));
        }
        columns.add(field(id + "-extra", type(), new FieldPlace.Extra(rows)));
        if (random.below(3) == 0) {
            columns.add(verified(id + "-verified", rows));
        }
        boolean ofYear = rows.ownRow() || rows.hasOne(DocumentNode.ACTION);
        return new FormatField(
                id,
                random.text(),
                new FieldType.Table(
                        Optional.of(rows),
                        columns,
                        random.below(3),
                        3 + random.below(90),
                        ofYear ? random.maybe(() -> random.pick(FieldType.OfYear.values())) : Optional.empty()),
                new FieldPlace.Own(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** What the secretaría answers. */
    private FormatField verified(String id, DocumentNode node) {
        return new FormatField(
                id,
                random.text(),
                new FieldType.Choice(List.of(new FieldType.Option("SI", random.text())), false),
                new FieldPlace.Extra(node, FieldPlace.Writer.STAFF),
                false,
                random.maybe(random::text),
                random.maybe(random::source));
    }

    private FormatField bound(String id, DocumentField field) {
        FieldType type =
                switch (field.value()) {
                    case TEXT -> new FieldType.Text(1 + random.below(10_000), 1 + random.below(40));
                    case NUMBER -> number();
                    case DATE -> new FieldType.Date(random.below(2) == 0);
                    case CHOICE ->
                        new FieldType.Choice(
                                random.below(2) == 0
                                        ? List.of()
                                        : field.codes().stream()
                                                .map(it -> new FieldType.Option(it, random.text()))
                                                .toList(),
                                false);
                    case SCALE -> new FieldType.Scale();
                    case MONEY -> new FieldType.Money();
                    case EVIDENCE -> new FieldType.Evidence(1 + random.below(50));
                };
        Optional<String> judgedBy =
                field == DocumentField.OPPORTUNITY_PRIORITY ? Optional.of(criterion) : Optional.empty();
        return new FormatField(
                id,
                random.text(),
                type,
                new FieldPlace.Bound(field, judgedBy),
                !field.derived() && random.below(2) == 0,
                random.maybe(random::text),
                random.maybe(random::source));
    }

    private List<FormatSection> recordSections() {
        List<FormatSection> sections = new ArrayList<>();
        for (int i = random.below(3); i >= 0; i--) {
            List<FormatField> fields = new ArrayList<>();
            for (int k = random.below(5); k > 0; k--) {
                fields.add(own("f" + i + k));
            }
            if (random.below(2) == 0) {
                List<FormatField> columns = new ArrayList<>();
                for (int k = random.below(4); k >= 0; k--) {
                    columns.add(own("c" + k));
                }
                fields.add(table("t" + i, columns));
            }
            sections.add(section("s" + i, fields));
        }
        return sections;
    }

    FormatField table(String id, List<FormatField> columns) {
        return field(id, new FieldType.Table(Optional.empty(), columns, 0, 500), new FieldPlace.Own());
    }

    FormatField own(String id) {
        return field(id, type(), new FieldPlace.Own());
    }

    FormatField field(String id, FieldType type, FieldPlace place) {
        return new FormatField(
                id,
                random.text(),
                type,
                place,
                random.below(2) == 0,
                random.maybe(random::text),
                random.maybe(random::source));
    }

    private FormatSection section(String id, List<FormatField> fields) {
        return new FormatSection(id, random.text(), random.maybe(random::text), fields, random.source());
    }

    private FieldType type() {
        return switch (random.below(7)) {
            case 0 -> FieldType.Text.PLAIN;
            case 1 -> number();
            case 2 -> new FieldType.Date(random.below(2) == 0);
            case 3 -> choice();
            case 4 -> new FieldType.Scale();
            case 5 -> new FieldType.Money();
            default -> new FieldType.Evidence(1 + random.below(50));
        };
    }

    private FieldType choice() {
        List<FieldType.Option> options = new ArrayList<>();
        for (int i = 1 + random.below(3); i > 0; i--) {
            options.add(new FieldType.Option("O" + i, random.text()));
        }
        return new FieldType.Choice(options, random.below(2) == 0);
    }

    private FieldType.Number number() {
        int min = random.below(100) - 50;
        return new FieldType.Number(
                random.maybe(() -> min),
                random.maybe(() -> min + random.below(500)),
                random.below(7),
                random.maybe(random::text));
    }

    private FormatLayout layout(List<FormatSection> sections) {
        return new FormatLayout(
                random.maybe(() -> new FormatLayout.Page(
                        random.pick(FormatLayout.Orientation.values()),
                        random.pick(FormatLayout.Paper.values()),
                        header(),
                        random.below(3) == 0 ? Optional.of("Señores: paz y salvo.") : Optional.empty(),
                        random.below(2) == 0 ? List.of() : List.of(random.text(), random.text()))),
                random.maybe(() -> workbook(sections)));
    }

    private FormatLayout.Workbook workbook(List<FormatSection> sections) {
        List<FormatLayout.Sheet> sheets = new ArrayList<>();
        for (FormatSection section : sections) {
            List<FormatLayout.Column> columns = section.fields().stream()
                    .flatMap(field -> field.type() instanceof FieldType.Table table
                            ? table.columns().stream().map(it -> field.id() + "/" + it.id())
                            : Stream.of(field.id()))
                    .filter(it -> random.below(2) == 0)
                    .map(it -> new FormatLayout.Column(it, 2 + random.below(254)))
                    .toList();
            sheets.add(new FormatLayout.Sheet(
                    "Hoja de " + section.id(), header(), List.of(section.id()), columns, random.below(2) == 0));
        }
        return new FormatLayout.Workbook(sheets);
    }

    private List<HeaderLine> header() {
        List<HeaderLine> lines = new ArrayList<>();
        for (int i = random.below(4); i > 0; i--) {
            lines.add(new HeaderLine(random.some(HeaderItem.class, 0)));
        }
        return lines;
    }

    /** Values for every answer such a record can keep, at random; a table has up to three rows. */
    Map<String, String> values(FormatDefinition format) {
        Map<String, String> values = new java.util.TreeMap<>();
        FormatPaths.kept(format, new co.ruta.sdk.PluginId("p")).forEach((name, path) -> {
            FieldType type = format.field(name).orElseThrow().type();
            for (int row = random.below(4); row > 0; row--) {
                String at = path;
                while (at.contains("*")) {
                    at = at.replaceFirst("\\*", "ID" + row);
                }
                values.put(at, value(type));
            }
        });
        return values;
    }

    private String value(FieldType type) {
        if (type instanceof FieldType.Choice choice) {
            return random.pick(choice.options()).value();
        }
        return type instanceof FieldType.Text ? random.text() : Integer.toString(random.below(1_000_000));
    }
}
