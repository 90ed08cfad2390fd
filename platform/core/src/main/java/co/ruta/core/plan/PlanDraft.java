package co.ruta.core.plan;

import co.ruta.core.document.Conflict;
import co.ruta.core.document.DraftRow;
import co.ruta.core.document.DraftRows;
import co.ruta.core.evidence.EvidenceItem;
import co.ruta.core.plan.PlanContent.Adjustment;
import co.ruta.core.plan.PlanContent.Approval;
import co.ruta.core.plan.PlanContent.Socialisation;
import co.ruta.sdk.definition.PriorityScheme;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rows of a draft, read as a plan. */
final class PlanDraft {
    private final long revision;
    private final TreeMap<String, DraftRow> rows = new TreeMap<>();
    private final List<Conflict> conflicts;
    private final PlanLinks links;
    private final PriorityScheme priorities;

    PlanDraft(DraftRows rows, List<Conflict> conflicts, PriorityScheme priorities) {
        this.revision = rows.revision();
        rows.rows().forEach(it -> this.rows.put(it.path(), it));
        this.conflicts = List.copyOf(conflicts);
        this.links = new PlanLinks(rows.live());
        this.priorities = priorities;
    }

    long revision() {
        return revision;
    }

    TreeMap<String, DraftRow> rows() {
        return rows;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    PlanLinks links() {
        return links;
    }

    PlanTree tree() {
        return new PlanTree(links, priorities);
    }

    long rev(PlanField field) {
        return Optional.ofNullable(rows.get(field.path(""))).map(DraftRow::rev).orElse(0L);
    }

    /** What is said of each opportunity beside its text. */
    Map<String, String> reasons() {
        Map<String, String> reasons = new HashMap<>();
        links.nodes("opportunities").forEach(it -> Optional.of(links.text(PlanField.OPPORTUNITY_REASON.path(it)))
                .filter(text -> !text.isBlank())
                .ifPresent(text -> reasons.put(it, text)));
        return reasons;
    }

    /** By date, those without one last. */
    List<Socialisation> socialisation() {
        return links.nodes("socialisation").stream()
                .map(it -> new Socialisation(
                        it,
                        links.date(PlanField.SOCIALISATION_DATE.path(it)),
                        links.text(PlanField.SOCIALISATION_AUDIENCE.path(it)),
                        links.text(PlanField.SOCIALISATION_MEANS.path(it)),
                        links.whole(PlanField.SOCIALISATION_PEOPLE.path(it)),
                        evidence("socialisation/" + it + "/evidence/")))
                .sorted(Comparator.comparing(it -> it.date().orElse(LocalDate.MAX)))
                .toList();
    }

    private List<EvidenceItem> evidence(String prefix) {
        return rows.subMap(prefix, prefix + Character.MAX_VALUE).values().stream()
                .filter(it -> !it.deleted())
                .map(PlanDraft::item)
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
        return json.get(key) instanceof JsonString text && !text.getString().isBlank()
                ? Optional.of(text.getString())
                : Optional.empty();
    }

    Adjustment adjustment() {
        return new Adjustment(
                links.text(PlanField.ADJUSTMENT_REASON.path("")),
                links.date(PlanField.ADJUSTMENT_CUT.path("")),
                links.text(PlanField.ADJUSTMENT_INSTANCES.path("")));
    }

    Approval approval() {
        return new Approval(
                links.text(PlanField.DELIVERY_ACT.path("")),
                links.date(PlanField.DELIVERY_ACT_DATE.path("")),
                links.flag(PlanField.DELIVERY_TEAM_AGREES.path("")));
    }

    String other() {
        return links.text(PlanField.OTHER_TEXT.path(""));
    }
}
