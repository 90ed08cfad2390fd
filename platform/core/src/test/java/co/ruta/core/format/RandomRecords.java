package co.ruta.core.format;

import co.ruta.core.id.Ids;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Records made up from a seed: every kind of answer, texts that hurt, any number of rows. */
final class RandomRecords {
    static final String FILE = "a".repeat(64);

    private final Random random;
    private final FormatDefinition format;

    RandomRecords(FormatDefinition format, long seed) {
        this.random = new Random(seed);
        this.format = format;
    }

    /** The form of a draft that says this. */
    static FilledForm form(Plugins.Official official, RecordValues values, FormMarks marks) {
        FormIdentity identity = new FormIdentity(
                official.plugin().id().value(),
                official.format().id(),
                official.format().number(),
                "t",
                Ids.mint(),
                Ids.mint(),
                2026,
                0,
                3,
                FormIdentity.Target.RECORD);
        return new FormPress(form -> new byte[0])
                .record(
                        official.format(),
                        identity,
                        new FormHeading(
                                "Secretaría de Educación",
                                "Territorio",
                                Optional.of(new FormHeading.About(MadeUpForms.SCHOOL, "168001000019")),
                                Optional.of(2026)),
                        values,
                        Map.of("school/name", MadeUpForms.SCHOOL),
                        Map.of(FILE, "acta firmada.pdf"),
                        marks.draft(),
                        marks);
    }

    RecordValues values() {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        format.fields().forEach(field -> {
            if (field.type() instanceof FieldType.Table table) {
                List<Map<String, String>> rows = table.rows().isEmpty() ? rows(table) : List.of();
                if (!rows.isEmpty()) {
                    tables.put(field.id(), rows);
                }
            } else if (field.kept() && random.nextInt(10) > 1) {
                fields.put(field.id(), value(field));
            }
        });
        return new RecordValues(fields, tables);
    }

    private List<Map<String, String>> rows(FieldType.Table table) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = random.nextInt(Math.min(8, table.maxRows())); i > 0; i--) {
            Map<String, String> row = new LinkedHashMap<>();
            for (FormatField column : table.columns()) {
                if (column.kept() && (row.isEmpty() || random.nextInt(10) > 2)) {
                    row.put(column.id(), value(column));
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private String value(FormatField field) {
        FieldType type = field.type();
        if (type instanceof FieldType.Choice choice) {
            return choice.options().stream()
                    .filter(it -> choice.several() ? random.nextBoolean() : true)
                    .skip(choice.several() ? 0 : random.nextInt(choice.options().size()))
                    .limit(choice.several() ? 99 : 1)
                    .map(FieldType.Option::value)
                    .collect(Collectors.joining(" "));
        }
        if (type instanceof FieldType.Date) {
            return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_000)).toString();
        }
        if (type instanceof FieldType.Money) {
            return String.valueOf(Math.abs(random.nextLong()) % 10_000_000_000_000L);
        }
        if (type instanceof FieldType.Number number) {
            int min = number.min().orElse(0);
            BigDecimal whole =
                    BigDecimal.valueOf(min + random.nextInt(number.max().orElse(1_000_000) - min + 1));
            return whole.add(number.decimals() == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(100), 2))
                    .toPlainString();
        }
        return type instanceof FieldType.Evidence ? FILE : words();
    }

    private String words() {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(it -> RandomContent.PIECES.get(random.nextInt(RandomContent.PIECES.size())))
                .collect(Collectors.joining(" ", "a" + random.nextInt(1000), ""))
                .strip();
    }
}
