package co.ruta.core.assessment;

import static java.util.Map.entry;

import co.ruta.core.id.Ids;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A path of the draft, understood.
 *
 * @param subject slug of the component or area, id of the identity item or work group; empty when the field stands alone
 * @param item ULID of a piece of evidence; empty otherwise
 */
record Place(Field field, String subject, String item) {
    private static final Map<String, Field> ALONE = Map.ofEntries(
            entry("pei/version", Field.PEI_VERSION),
            entry("pei/act", Field.PEI_ACT),
            entry("pei/date", Field.PEI_DATE),
            entry("pei/mission", Field.PEI_MISSION),
            entry("pei/vision", Field.PEI_VISION),
            entry("pei/policies", Field.PEI_POLICIES),
            entry("pei/link", Field.PEI_LINK),
            entry("pei/file", Field.PEI_FILE),
            entry("inputs/external-tests", Field.INPUT_EXTERNAL_TESTS),
            entry("inputs/internal-tests", Field.INPUT_INTERNAL_TESTS),
            entry("inputs/teacher-evaluation", Field.INPUT_TEACHER_EVALUATION),
            entry("inputs/siee", Field.INPUT_SIEE),
            entry("delivery/act", Field.DELIVERY_ACT),
            entry("delivery/act-date", Field.DELIVERY_ACT_DATE),
            entry("delivery/teachers", Field.DELIVERY_TEACHERS),
            entry("delivery/directives", Field.DELIVERY_DIRECTIVES),
            entry("delivery/families", Field.DELIVERY_FAMILIES),
            entry("delivery/students", Field.DELIVERY_STUDENTS),
            entry("delivery/team-agrees", Field.DELIVERY_TEAM_AGREES));

    /** By first and last part, around the subject. */
    private static final Map<String, Field> AROUND = Map.ofEntries(
            entry("ratings/level", Field.LEVEL),
            entry("ratings/note", Field.NOTE),
            entry("choices/kind", Field.CHOICE_KIND),
            entry("choices/reason", Field.CHOICE_REASON),
            entry("identity/answer", Field.IDENTITY_ANSWER),
            entry("identity/agreement", Field.IDENTITY_AGREEMENT),
            entry("groups/name", Field.GROUP_NAME),
            entry("groups/lead", Field.GROUP_LEAD),
            entry("groups/members", Field.GROUP_MEMBERS),
            entry("groups/due", Field.GROUP_DUE),
            entry("groups/area", Field.GROUP_AREA));

    private static final Map<String, Field> EVIDENCE =
            Map.of("ratings", Field.RATING_EVIDENCE, "identity", Field.IDENTITY_EVIDENCE);

    /** Where each field is written: whole, or with the place of its subject left out. */
    private static final Map<Field, String> WRITTEN = new EnumMap<>(Field.class);

    static {
        ALONE.forEach((path, field) -> WRITTEN.put(field, path));
        AROUND.forEach((path, field) -> WRITTEN.put(field, path));
    }

    /** Empty when the path means nothing in a self-assessment; whether the subject exists is asked elsewhere. */
    static Optional<Place> of(String path) {
        Field alone = ALONE.get(path);
        if (alone != null) {
            return Optional.of(new Place(alone, "", ""));
        }
        String[] parts = path.split("/", -1);
        if (parts.length == 3 && parts[0].equals("inputs") && parts[1].equals("inclusion")) {
            return Optional.of(new Place(Field.INPUT_INCLUSION, parts[2], ""));
        }
        if (parts.length == 3) {
            return Optional.ofNullable(AROUND.get(parts[0] + "/" + parts[2]))
                    .filter(field -> !parts[0].equals("groups") || Ids.isUlid(parts[1]))
                    .map(field -> new Place(field, parts[1], ""));
        }
        if (parts.length == 4 && parts[2].equals("evidence") && Ids.isUlid(parts[3])) {
            return Optional.ofNullable(EVIDENCE.get(parts[0])).map(field -> new Place(field, parts[1], parts[3]));
        }
        return Optional.empty();
    }

    /** The path it came from. */
    String path() {
        if (field == Field.INPUT_INCLUSION) {
            return "inputs/inclusion/" + subject;
        }
        if (field == Field.RATING_EVIDENCE || field == Field.IDENTITY_EVIDENCE) {
            return (field == Field.RATING_EVIDENCE ? "ratings/" : "identity/") + subject + "/evidence/" + item;
        }
        String written = Objects.requireNonNull(WRITTEN.get(field));
        int slash = written.indexOf('/');
        return ALONE.containsKey(written)
                ? written
                : written.substring(0, slash + 1) + subject + written.substring(slash);
    }

    static String level(String component) {
        return "ratings/" + component + "/level";
    }

    static String alone(Field field) {
        return new Place(field, "", "").path();
    }

    static String of(Field field, String subject) {
        return new Place(field, subject, "").path();
    }

    /** Whether it speaks of a component of the catalogue. */
    boolean ofComponent() {
        return switch (field) {
            case LEVEL, NOTE, RATING_EVIDENCE, CHOICE_KIND, CHOICE_REASON -> true;
            default -> false;
        };
    }

    boolean ofIdentity() {
        return switch (field) {
            case IDENTITY_ANSWER, IDENTITY_AGREEMENT, IDENTITY_EVIDENCE -> true;
            default -> false;
        };
    }
}
