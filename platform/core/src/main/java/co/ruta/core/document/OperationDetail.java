package co.ruta.core.document;

import co.ruta.core.document.OperationResult.Outcome;
import co.ruta.core.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;

/** What the trail keeps of an operation beside where and who: the JSON object in the event's detail. */
record OperationDetail(long base, Outcome outcome, Optional<DraftValue> value, Optional<String> reason) {
    String json() {
        StringBuilder text = new StringBuilder("{\"base\":")
                .append(base)
                .append(",\"outcome\":\"")
                .append(outcome)
                .append('"');
        reason.ifPresent(it -> text.append(",\"reason\":").append(Json.createValue(it)));
        value.ifPresent(it -> text.append(",\"value\":").append(it.json()));
        return text.append('}').toString();
    }

    static OperationDetail parse(String json) {
        JsonObject detail = CanonicalJson.parse(json).asJsonObject();
        return new OperationDetail(
                detail.getJsonNumber("base").longValue(),
                Outcome.valueOf(detail.getString("outcome")),
                Optional.ofNullable(detail.get("value")).map(DraftValue::of),
                Optional.ofNullable(detail.getString("reason", null)));
    }
}
