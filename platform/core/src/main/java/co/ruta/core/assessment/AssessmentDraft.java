package co.ruta.core.assessment;

import co.ruta.core.document.Conflict;
import co.ruta.core.document.DraftRow;
import co.ruta.core.document.DraftRows;
import co.ruta.core.document.DraftValue;
import co.ruta.core.evidence.EvidenceItem;
import co.ruta.core.evidence.EvidenceItem.Kind;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of a draft, read as a self-assessment. What is not there is pending or empty, never a lowest level. */
final class AssessmentDraft {
    private final long revision;
    private final Map<String, DraftRow> rows = new HashMap<>();

    /** The few that are looked for by how their path begins; the others are asked for by their whole path. */
    private final TreeMap<String, DraftRow> evidence = new TreeMap<>();

    private final TreeMap<String, DraftRow> groups = new TreeMap<>();
    private final Map<String, Conflict> conflicts;

    AssessmentDraft(DraftRows rows, List<Conflict> conflicts) {
        this.revision = rows.revision();
        for (DraftRow row : rows.rows()) {
            this.rows.put(row.path(), row);
            if (row.path().contains("/evidence/")) {
                evidence.put(row.path(), row);
            } else if (row.path().startsWith("groups/")) {
                groups.put(row.path(), row);
            }
        }
        this.conflicts = conflicts.stream().collect(Collectors.toMap(Conflict::path, Function.identity()));
    }

    long revision() {
        return revision;
    }

    /** The row as it stands, a deleted one too. */
    Optional<DraftRow> row(String path) {
        return Optional.ofNullable(rows.get(path));
    }

    /** What the next operation at the path is based on; 0 when nothing was ever there. */
    long rev(String path) {
        return row(path).map(DraftRow::rev).orElse(0L);
    }

    Map<String, Conflict> conflicts() {
        return conflicts;
    }

    Optional<Integer> level(String component) {
        return value(Place.level(component)).flatMap(AssessmentDraft::number);
    }

    String text(String path) {
        return value(path).map(AssessmentDraft::string).orElse("");
    }

    Optional<Integer> count(String path) {
        return value(path).flatMap(AssessmentDraft::number);
    }

    boolean flag(String path) {
        return value(path).filter(JsonValue.TRUE::equals).isPresent();
    }

    Optional<LocalDate> date(String path) {
        return Optional.of(text(path)).filter(it -> !it.isEmpty()).map(LocalDate::parse);
    }

    Optional<SuggestionView.Kind> choice(String component) {
        return Optional.of(text(Place.of(Field.CHOICE_KIND, component)))
                .filter(it -> !it.isEmpty())
                .map(SuggestionView.Kind::valueOf);
    }

    /** Evidence of a component, in the order in which it was minted. */
    List<EvidenceItem> ratingEvidence(String component) {
        return evidence("ratings/" + component + "/evidence/");
    }

    List<EvidenceItem> identityEvidence(String item) {
        return evidence("identity/" + item + "/evidence/");
    }

    /** A reference to a file that stands alone, such as the PEI itself. */
    Optional<EvidenceItem> file(String path) {
        return row(path).flatMap(row -> row.value().map(it -> item(row, it)));
    }

    /** Every piece of evidence of the draft. */
    List<EvidenceItem> evidence() {
        return evidence.values().stream()
                .flatMap(row -> row.value().map(it -> item(row, it)).stream())
                .toList();
    }

    private List<EvidenceItem> evidence(String prefix) {
        return evidence.subMap(prefix, prefix + Character.MAX_VALUE).values().stream()
                .flatMap(row -> row.value().map(it -> item(row, it)).stream())
                .toList();
    }

    /** Ids of the work groups that have at least one live row. */
    List<String> groups() {
        return groups.values().stream()
                .filter(it -> !it.deleted())
                .map(it -> it.path().split("/")[1])
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private Optional<JsonValue> value(String path) {
        return row(path).flatMap(DraftRow::value).map(DraftValue::parsed);
    }

    private static EvidenceItem item(DraftRow row, DraftValue value) {
        JsonObject json = value.parsed().asJsonObject();
        Map<String, String> texts = new HashMap<>();
        json.forEach((key, text) -> texts.put(key, string(text)));
        return new EvidenceItem(
                row.path().substring(row.path().lastIndexOf('/') + 1),
                row.path(),
                Kind.valueOf(texts.getOrDefault("kind", Kind.FILE.name())),
                some(texts, "text"),
                some(texts, "url"),
                some(texts, "sha256"),
                some(texts, "name"),
                row.rev());
    }

    private static Optional<String> some(Map<String, String> texts, String key) {
        return Optional.ofNullable(texts.get(key)).filter(it -> !it.isBlank());
    }

    static Optional<Integer> number(JsonValue value) {
        return value instanceof JsonNumber number ? Optional.of(number.intValue()) : Optional.empty();
    }

    static String string(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : "";
    }
}
