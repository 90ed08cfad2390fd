package co.ruta.core.plan;

import co.ruta.core.json.Json;
import co.ruta.core.plan.PlanField.Legacy;
import co.ruta.sdk.SourceRef;
import co.ruta.sdk.definition.PriorityScheme;
import co.ruta.sdk.definition.PriorityScheme.Criterion;
import co.ruta.sdk.definition.PriorityScheme.First;
import co.ruta.sdk.definition.PriorityScheme.Order;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plan's priority scheme, and what was judged by it, as JSON and back. */
final class PriorityJson {
    private PriorityJson() {}

    static JsonObjectBuilder write(PriorityScheme it) {
        JsonArrayBuilder ties = Json.createArrayBuilder();
        it.ties().forEach(ties::add);
        return Json.createObjectBuilder()
                .add("criteria", PlanJson.array(it.criteria(), PriorityJson::write))
                .add("order", it.order().name())
                .add("first", it.first().name())
                .add("ties", ties)
                .add(
                        "source",
                        Json.createObjectBuilder()
                                .add("document", it.source().document())
                                .add("section", it.source().section()));
    }

    private static JsonObjectBuilder write(Criterion it) {
        JsonObjectBuilder labels = Json.createObjectBuilder();
        it.labels().forEach((value, label) -> labels.add(value.toString(), label));
        return Json.createObjectBuilder()
                .add("id", it.id())
                .add("title", it.title())
                .add("help", it.help())
                .add("from", it.from())
                .add("to", it.to())
                .add("weight", it.weight())
                .add("labels", labels);
    }

    /** The scheme a submission was delivered with; before schemes were data it was that of Guía 34. */
    static PriorityScheme scheme(Optional<JsonObject> json) {
        return json.map(PriorityJson::scheme).orElse(PriorityScheme.GUIA_34);
    }

    private static PriorityScheme scheme(JsonObject json) {
        JsonObject source = json.getJsonObject("source");
        return new PriorityScheme(
                PlanJson.list(json, "criteria", PriorityJson::criterion),
                Order.valueOf(json.getString("order")),
                First.valueOf(json.getString("first")),
                json.getJsonArray("ties").getValuesAs(JsonString::getString),
                new SourceRef(source.getString("document"), source.getString("section")));
    }

    private static Criterion criterion(JsonObject json) {
        Map<Integer, String> labels = new HashMap<>();
        JsonObject named = json.getJsonObject("labels");
        named.keySet().forEach(it -> labels.put(Integer.valueOf(it), named.getString(it)));
        return new Criterion(
                json.getString("id"),
                json.getString("title"),
                json.getString("help"),
                json.getInt("from"),
                json.getInt("to"),
                json.getInt("weight"),
                labels);
    }

    static JsonObjectBuilder write(Map<String, Integer> judged) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        judged.forEach(json::add);
        return json;
    }

    /** What was judged of an opportunity; the three of Guía 34 once stood beside its other fields. */
    static Map<String, Integer> judged(JsonObject opportunity) {
        Map<String, Integer> judged = new HashMap<>();
        JsonObject own = opportunity.getJsonObject("priority");
        JsonObject from = own == null ? opportunity : own;
        List<String> ids = own == null ? Legacy.CRITERIA : List.copyOf(own.keySet());
        ids.forEach(id -> PlanJson.whole(from, id).ifPresent(it -> judged.put(id, it)));
        return judged;
    }
}
