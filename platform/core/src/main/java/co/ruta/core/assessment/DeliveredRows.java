package co.ruta.core.assessment;

import co.ruta.core.assessment.AssessmentContent.GroupContent;
import co.ruta.core.document.DraftValue;
import co.ruta.core.json.Json;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;

/** A delivered self-assessment as the rows it was frozen from. */
final class DeliveredRows {
    private final Map<String, DraftValue> rows = new HashMap<>();

    private DeliveredRows() {}

    static Map<String, DraftValue> of(AssessmentContent content) {
        DeliveredRows delivered = new DeliveredRows();
        content.components().forEach(delivered::component);
        content.identity().forEach(it -> {
            delivered.text(Place.of(Field.IDENTITY_ANSWER, it.id()), it.answer());
            delivered.text(Place.of(Field.IDENTITY_AGREEMENT, it.id()), it.agreement());
            it.evidence().forEach(piece -> delivered.rows.put(piece.path(), piece.row()));
        });
        content.groups().forEach(delivered::group);
        content.fields().forEach(delivered::field);
        content.peiFile().ifPresent(it -> delivered.rows.put(Place.alone(Field.PEI_FILE), it.row()));
        return delivered.rows;
    }

    private void component(AssessmentContent.ComponentContent it) {
        it.level().ifPresent(level -> rows.put(Place.level(it.slug()), DraftValue.number(level)));
        text(Place.of(Field.NOTE, it.slug()), it.note());
        it.chosen().ifPresent(kind -> text(Place.of(Field.CHOICE_KIND, it.slug()), kind.name()));
        text(Place.of(Field.CHOICE_REASON, it.slug()), it.reason());
        it.evidence().forEach(piece -> rows.put(piece.path(), piece.row()));
    }

    private void group(GroupContent it) {
        text(Place.of(Field.GROUP_NAME, it.id()), it.name());
        text(Place.of(Field.GROUP_LEAD, it.id()), it.lead());
        text(Place.of(Field.GROUP_MEMBERS, it.id()), it.members());
        text(Place.of(Field.GROUP_DUE, it.id()), it.due());
        text(Place.of(Field.GROUP_AREA, it.id()), it.area());
    }

    private void field(String path, Object value) {
        if (value instanceof Boolean truth) {
            rows.put(path, DraftValue.of(truth ? JsonValue.TRUE : JsonValue.FALSE));
        } else if (value instanceof Integer count) {
            rows.put(path, DraftValue.of(Json.createValue(count)));
        } else {
            text(path, value.toString());
        }
    }

    private void text(String path, String text) {
        if (!text.isBlank()) {
            rows.put(path, DraftValue.text(text));
        }
    }
}
