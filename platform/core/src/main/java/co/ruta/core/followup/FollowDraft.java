package co.ruta.core.followup;

import co.ruta.core.document.Conflict;
import co.ruta.core.document.DraftRow;
import co.ruta.core.document.DraftRows;
import co.ruta.core.evidence.EvidenceItem;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The rows of a draft, read as a follow-up. */
final class FollowDraft {
    private final long revision;
    private final TreeMap<String, DraftRow> rows = new TreeMap<>();
    private final List<Conflict> conflicts;

    FollowDraft(DraftRows rows, List<Conflict> conflicts) {
        this.revision = rows.revision();
        rows.live().forEach(it -> this.rows.put(it.path(), it));
        this.conflicts = List.copyOf(conflicts);
    }

    long revision() {
        return revision;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** Every path that holds a value, in order. */
    List<DraftRow> rows() {
        return List.copyOf(rows.values());
    }

    String text(String path) {
        return value(path)
                .filter(JsonString.class::isInstance)
                .map(it -> ((JsonString) it).getString())
                .orElse("");
    }

    Optional<BigDecimal> number(String path) {
        return value(path).filter(JsonNumber.class::isInstance).map(it -> ((JsonNumber) it).bigDecimalValue());
    }

    Optional<LocalDate> date(String path) {
        return Optional.of(text(path)).filter(it -> !it.isEmpty()).map(LocalDate::parse);
    }

    <E extends Enum<E>> Optional<E> choice(String path, Class<E> type) {
        String text = text(path);
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(text))
                .findFirst();
    }

    private Optional<JsonValue> value(String path) {
        return Optional.ofNullable(rows.get(path)).flatMap(DraftRow::value).map(it -> it.parsed());
    }

    /** Ids of the cuts, oldest first; those without a date last. */
    List<String> cuts() {
        return nodes("cuts/").stream()
                .sorted(Comparator.comparing((String it) ->
                                date(FollowField.CUT_DATE.path(it)).orElse(LocalDate.MAX))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    List<String> communications() {
        return nodes("communication/").stream()
                .sorted(Comparator.comparing((String it) ->
                                date(FollowField.COMMUNICATION_DATE.path(it)).orElse(LocalDate.MAX))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private List<String> nodes(String group) {
        return rows.subMap(group, group + Character.MAX_VALUE).keySet().stream()
                .map(it -> it.split("/")[1])
                .distinct()
                .toList();
    }

    List<EvidenceItem> evidence(String under) {
        String prefix = under + "/evidence/";
        return rows.subMap(prefix, prefix + Character.MAX_VALUE).values().stream()
                .map(FollowDraft::item)
                .toList();
    }

    private static EvidenceItem item(DraftRow row) {
        JsonObject json = row.value().orElseThrow().parsed().asJsonObject();
        return new EvidenceItem(
                row.path().substring(row.path().lastIndexOf('/') + 1),
                row.path(),
                EvidenceItem.Kind.valueOf(json.getString("kind", EvidenceItem.Kind.FILE.name())),
                some(json, "text"),
                some(json, "url"),
                some(json, "sha256"),
                some(json, "name"),
                row.rev());
    }

    private static Optional<String> some(JsonObject json, String key) {
        return Optional.of(json.getString(key, "")).filter(it -> !it.isBlank());
    }
}
