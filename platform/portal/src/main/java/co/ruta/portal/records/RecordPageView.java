package co.ruta.portal.records;

import co.ruta.core.evidence.EvidenceFile;
import co.ruta.core.format.RecordValues;
import co.ruta.core.records.RecordView;
import co.ruta.portal.page.Dates;
import co.ruta.portal.page.Trouble;
import co.ruta.portal.page.View;
import co.ruta.portal.school.SchoolPlace;
import co.ruta.sdk.format.FieldType;
import co.ruta.sdk.format.FormatDefinition;
import co.ruta.sdk.format.FormatField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One record, as a form or to read.
 *
 * @param values what the form shows: what is kept, or what was written when it came back with errors
 * @param files the school's newest files, to choose from
 */
public record RecordPageView(
        SchoolPlace at,
        RecordView record,
        RecordValues values,
        List<EvidenceFile> files,
        Dates dates,
        List<Trouble> errors,
        Optional<String> notice)
        implements View {
    private static final int SPARE_ROWS = 2;

    @Override
    public String template() {
        return "records/record.jte";
    }

    public String address() {
        return at.page("registros/" + record.id());
    }

    /** An id in the page for a field, or {@code table/row/column}. */
    public static String id(String where) {
        return "r-" + where.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** What is wrong with a field. */
    public Optional<String> wrong(String where) {
        return errors.stream()
                .filter(it -> it.href().filter(("#" + id(where))::equals).isPresent())
                .map(Trouble::message)
                .findFirst();
    }

    /** The rows a table shows: those written and, while it is a draft, some to write in. */
    public List<Map<String, String>> rows(FormatField field, FieldType.Table table) {
        List<Map<String, String>> written = values.rows(field.id());
        int shown = record.mayWrite()
                ? Math.min(table.maxRows(), Math.max(written.size() + SPARE_ROWS, table.minRows()))
                : written.size();
        return IntStream.range(0, shown)
                .mapToObj(it -> it < written.size() ? written.get(it) : Map.<String, String>of())
                .toList();
    }

    /** Whether an answer, or a file, is among the values. */
    public static boolean has(String value, String one) {
        return Arrays.asList(value.split(" ")).contains(one);
    }

    /** A value as people read it. */
    public String read(FormatField field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        if (field.type() instanceof FieldType.Choice choice) {
            return choice.options().stream()
                    .filter(it -> has(value, it.value()))
                    .map(FieldType.Option::label)
                    .collect(Collectors.joining(", "));
        }
        if (field.type() instanceof FieldType.Date) {
            return Dates.inFull(value);
        }
        if (field.type() instanceof FieldType.Evidence) {
            return Arrays.stream(value.split(" "))
                    .map(it -> record.facts().files().getOrDefault(it, "Archivo que ya no está"))
                    .collect(Collectors.joining(", "));
        }
        return shown(field, value);
    }

    /** A value as it stands in its input. */
    public static String shown(FormatField field, String value) {
        return field.type() instanceof FieldType.Number ? value.replace('.', ',') : value;
    }

    /** The hash in groups of four, to compare by eye. */
    public String fingerprint() {
        return record.filed()
                .map(it -> it.sha256().replaceAll("(.{4})(?!$)", "$1 "))
                .orElse("");
    }

    /** Who signs it, in words; empty when the format says nobody. */
    public String signatures() {
        return record.format()
                .layout()
                .page()
                .map(it -> String.join(", ", it.signatures()))
                .orElse("");
    }

    /** "D02.03.F02, versión V3.0", or the version alone. */
    public static String heading(FormatDefinition format) {
        return format.code().map(it -> it + ", versión ").orElse("Versión ") + format.version();
    }
}
