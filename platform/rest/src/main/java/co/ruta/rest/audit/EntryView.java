package co.ruta.rest.audit;

import co.ruta.core.audit.AuditHistory.Entry;
import co.ruta.core.id.DocumentId;
import co.ruta.core.id.PersonId;
import co.ruta.core.id.SchoolId;
import co.ruta.core.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.Optional;

/**
 * An event of the trail. What a school wrote in a draft is left out: the trail tells who wrote where and when, the draft
 * is the school's own.
 */
record EntryView(
        long number,
        Instant at,
        Optional<PersonId> actor,
        Optional<String> actorName,
        String action,
        Optional<SchoolId> school,
        Optional<DocumentId> document,
        Optional<String> path,
        JsonObject detail,
        Optional<Long> seal) {
    static EntryView of(Entry it) {
        try (JsonReader reader = Json.createReader(new StringReader(it.detail()))) {
            JsonObject detail = reader.readObject();
            return new EntryView(
                    it.number(),
                    it.at(),
                    it.actor(),
                    it.actorName(),
                    it.action(),
                    it.school(),
                    it.document(),
                    it.path(),
                    it.path().isEmpty() ? detail : withoutValue(detail),
                    it.seal());
        }
    }

    private static JsonObject withoutValue(JsonObject detail) {
        return Json.createObjectBuilder(detail).remove("value").build();
    }
}
