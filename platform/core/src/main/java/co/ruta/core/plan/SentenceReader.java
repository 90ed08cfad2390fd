package co.ruta.core.plan;

import co.ruta.core.document.DraftRow;
import co.ruta.core.document.DraftValue;
import co.ruta.core.document.Operation;
import co.ruta.core.id.Ids;
import co.ruta.core.json.Json;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * When a goal's sentence is saved, its quantity, unit, due date and baseline follow, unless somebody set them by hand: a
 * field follows as long as it says what the sentence said before.
 */
final class SentenceReader {
    /** Operations that write what the new sentences say. */
    List<Operation> following(List<Operation> operations, Supplier<List<DraftRow>> draft) {
        List<Operation> sentences = operations.stream()
                .filter(it -> PlanPlace.of(it.path())
                        .filter(place -> place.field() == PlanField.GOAL_TEXT)
                        .isPresent())
                .toList();
        if (sentences.isEmpty()) {
            return List.of();
        }
        Map<String, DraftRow> rows = new HashMap<>();
        draft.get().forEach(it -> rows.put(it.path(), it));
        Set<String> byHand = operations.stream().map(Operation::path).collect(Collectors.toSet());
        List<Operation> following = new ArrayList<>();
        sentences.forEach(it -> follow(it, rows, byHand, following));
        return following;
    }

    private static void follow(
            Operation sentence, Map<String, DraftRow> rows, Set<String> byHand, List<Operation> following) {
        DraftRow row = rows.get(sentence.path());
        if (row != null && row.rev() > sentence.baseRev()) {
            return; // written on top of something not seen: it will be a conflict, and nothing follows from it yet
        }
        String goal = PlanPlace.of(sentence.path()).orElseThrow().node();
        Map<PlanField, Optional<DraftValue>> before = values(row == null ? Optional.empty() : row.value());
        values(sentence.value()).forEach((field, value) -> {
            String path = field.path(goal);
            DraftRow there = rows.get(path);
            Optional<DraftValue> now = there == null ? Optional.empty() : there.value();
            boolean followed = there == null || now.equals(before.get(field));
            if (followed && !now.equals(value) && !byHand.contains(path)) {
                String id = Ids.derived("goal-sentence", sentence.opId(), field.name());
                following.add(new Operation(id, path, there == null ? 0 : there.rev(), value));
            }
        });
    }

    private static Map<PlanField, Optional<DraftValue>> values(Optional<DraftValue> sentence) {
        GoalReading reading = sentence.map(DraftValue::parsed)
                .filter(JsonString.class::isInstance)
                .map(it -> GoalSentence.read(((JsonString) it).getString()))
                .orElse(GoalReading.NOTHING);
        Map<PlanField, Optional<DraftValue>> values = new LinkedHashMap<>();
        values.put(PlanField.GOAL_QUANTITY, reading.quantity().map(SentenceReader::number));
        values.put(PlanField.GOAL_UNIT, reading.unit().map(DraftValue::text));
        values.put(PlanField.GOAL_DUE, reading.due().map(it -> DraftValue.text(it.toString())));
        values.put(PlanField.GOAL_BASELINE, reading.baseline().map(SentenceReader::number));
        return values;
    }

    private static DraftValue number(BigDecimal number) {
        return DraftValue.of(Json.createValue(number));
    }
}
