package co.ruta.core.assessment;

import co.ruta.core.assessment.SuggestionView.Kind;
import co.ruta.core.evidence.EvidenceItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a delivered self-assessment says, complete and readable by itself: the names of the catalogue, of the levels and of
 * the identity items are in it. Who wrote which answer is not: that stays in the history, and no account's name or id is
 * frozen (Ley 1581). The people a school names as responsible for a work group are, as the school wrote them.
 *
 * @param fields path → value of the fields that stand alone: PEI, inputs, delivery; a text, a number or a truth value
 */
record AssessmentContent(
        String territory,
        SchoolName school,
        int cycle,
        CatalogueName catalogue,
        List<LevelName> levels,
        String definition,
        int territoryRevision,
        int opportunityUpTo,
        int strengthFrom,
        List<AreaContent> areas,
        List<IdentityContent> identity,
        SortedMap<String, Object> fields,
        Optional<EvidenceItem> peiFile,
        List<GroupContent> groups) {
    AssessmentContent {
        levels = List.copyOf(levels);
        areas = List.copyOf(areas);
        identity = List.copyOf(identity);
        fields = new TreeMap<>(fields);
        groups = List.copyOf(groups);
    }

    /** The school as it was called when it delivered. */
    record SchoolName(String id, String daneCode, String name) {}

    record CatalogueName(String id, int edition, String title) {}

    record LevelName(int value, String name) {}

    record AreaContent(String slug, String number, String name, List<ProcessContent> processes) {}

    record ProcessContent(String slug, String number, String name, List<ComponentContent> components) {}

    /**
     * A component as delivered.
     *
     * @param level empty when pending
     * @param previous last year's level, as shown to the school
     * @param suggested what the thresholds suggested; empty when pending
     * @param chosen the team's own choice
     */
    record ComponentContent(
            String slug,
            String number,
            String name,
            Optional<Integer> level,
            Optional<Integer> previous,
            String note,
            List<EvidenceItem> evidence,
            Optional<Kind> suggested,
            Optional<Kind> chosen,
            String reason) {
        Optional<Kind> result() {
            return chosen.or(() -> suggested);
        }

        String title() {
            return number + " " + name;
        }
    }

    record IdentityContent(String id, String title, String answer, String agreement, List<EvidenceItem> evidence) {}

    record GroupContent(String id, String name, String lead, String members, String due, String area) {}

    /** Every component in catalogue order. */
    List<ComponentContent> components() {
        return areas.stream()
                .flatMap(it -> it.processes().stream())
                .flatMap(it -> it.components().stream())
                .toList();
    }

    Optional<String> levelName(int value) {
        return levels.stream()
                .filter(it -> it.value() == value)
                .map(LevelName::name)
                .findFirst();
    }

    int evidenceCount() {
        return components().stream().mapToInt(it -> it.evidence().size()).sum()
                + identity.stream().mapToInt(it -> it.evidence().size()).sum();
    }

    /** Spanish title of a field that stands alone. */
    String fieldTitle(String path) {
        return Place.of(path)
                .map(place -> place.field() == Field.INPUT_INCLUSION
                        ? place.field().label() + ": " + areaName(place.subject())
                        : place.field().label())
                .orElse(path);
    }

    String areaName(String slug) {
        return areas.stream()
                .filter(it -> it.slug().equals(slug))
                .map(AreaContent::name)
                .findFirst()
                .orElse(slug);
    }

    /** A field's value in words. */
    String fieldText(String path) {
        return Optional.ofNullable(fields.get(path))
                .map(AssessmentContent::words)
                .orElse("");
    }

    private static String words(Object value) {
        return value instanceof Boolean truth ? (truth ? "sí" : "no") : value.toString();
    }

    /** The draft, frozen. */
    static Map<String, Object> standAlone(AssessmentDraft draft, Subject subject) {
        Map<String, Object> fields = new TreeMap<>();
        for (Field field : Field.values()) {
            if (field.name().startsWith("PEI_")
                    || field.name().startsWith("INPUT_")
                    || field.name().startsWith("DELIVERY_")) {
                for (String path : paths(field, subject)) {
                    value(draft, field, path).ifPresent(it -> fields.put(path, it));
                }
            }
        }
        return fields;
    }

    private static List<String> paths(Field field, Subject subject) {
        return field == Field.INPUT_INCLUSION
                ? subject.catalogue().areas().stream()
                        .map(it -> Place.of(field, it.slug()))
                        .toList()
                : List.of(Place.alone(field));
    }

    private static Optional<Object> value(AssessmentDraft draft, Field field, String path) {
        return switch (field.value()) {
            case COUNT -> draft.count(path).map(it -> it);
            case FLAG -> Optional.of(draft.flag(path));
            case FILE -> Optional.empty();
            default -> Optional.of(draft.text(path)).filter(it -> !it.isBlank()).map(it -> it);
        };
    }
}
