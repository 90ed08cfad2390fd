package co.ruta.core.plan;

import static co.ruta.core.plan.PlanJson.array;
import static co.ruta.core.plan.PlanJson.date;
import static co.ruta.core.plan.PlanJson.list;
import static co.ruta.core.plan.PlanJson.number;
import static co.ruta.core.plan.PlanJson.text;
import static co.ruta.core.plan.PlanJson.whole;

import co.ruta.core.evidence.EvidenceItem;
import co.ruta.core.json.Json;
import co.ruta.core.plan.PlanContent.Adjustment;
import co.ruta.core.plan.PlanContent.Approval;
import co.ruta.core.plan.PlanContent.Socialisation;
import co.ruta.sdk.check.PlanView;
import co.ruta.sdk.check.PlanView.Action;
import co.ruta.sdk.check.PlanView.Goal;
import co.ruta.sdk.check.PlanView.Indicator;
import co.ruta.sdk.check.PlanView.Objective;
import co.ruta.sdk.check.PlanView.Opportunity;
import co.ruta.sdk.check.PlanView.Origin;
import co.ruta.sdk.check.PlanView.Resource;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The nodes of a plan as JSON and back. */
final class PlanNodesJson {
    private PlanNodesJson() {}

    static JsonObjectBuilder write(Opportunity it) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", it.id())
                .add("source", it.origin().name());
        it.component().ifPresent(slug -> json.add("component", slug));
        text(json, "text", it.text());
        whole(json, "level", it.level());
        json.add("priority", PriorityJson.write(it.priority()));
        if (it.discarded()) {
            json.add("discarded", true);
        }
        return json;
    }

    static JsonObjectBuilder write(Objective it) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", it.id());
        text(json, "text", it.text());
        text(json, "area", it.area());
        JsonArrayBuilder opportunities = Json.createArrayBuilder();
        it.opportunities().forEach(opportunities::add);
        return json.add("opportunities", opportunities).add("goals", array(it.goals(), PlanNodesJson::write));
    }

    private static JsonObjectBuilder write(Goal it) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", it.id());
        text(json, "text", it.text());
        number(json, "quantity", it.quantity());
        text(json, "unit", it.unit());
        date(json, "due", it.due());
        number(json, "baseline", it.baseline());
        JsonObjectBuilder targets = Json.createObjectBuilder();
        it.targets().forEach((year, target) -> targets.add(year.toString(), target));
        return json.add("targets", targets)
                .add("indicators", array(it.indicators(), PlanNodesJson::write))
                .add("actions", array(it.actions(), PlanNodesJson::write));
    }

    private static JsonObjectBuilder write(Indicator it) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", it.id());
        text(json, "name", it.name());
        text(json, "numerator", it.numerator());
        text(json, "denominator", it.denominator());
        text(json, "unit", it.unit());
        number(json, "baseline", it.baseline());
        text(json, "frequency", it.frequency());
        text(json, "source", it.source());
        return json;
    }

    private static JsonObjectBuilder write(Action it) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", it.id());
        text(json, "text", it.text());
        text(json, "owner", it.owner());
        date(json, "start", it.start());
        date(json, "end", it.end());
        whole(json, "weight", it.weight());
        text(json, "product", it.product());
        return json.add("resources", array(it.resources(), PlanNodesJson::write));
    }

    private static JsonObjectBuilder write(Resource it) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", it.id());
        text(json, "name", it.name());
        text(json, "kind", it.kind());
        text(json, "source", it.source());
        JsonObjectBuilder costs = Json.createObjectBuilder();
        it.costs().forEach((year, cost) -> costs.add(year.toString(), cost));
        return json.add("costs", costs);
    }

    static JsonObjectBuilder write(Socialisation it) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", it.id());
        date(json, "date", it.date());
        text(json, "audience", it.audience());
        text(json, "means", it.means());
        whole(json, "people", it.people());
        return json.add("evidence", array(it.evidence(), PlanNodesJson::write));
    }

    private static JsonObjectBuilder write(EvidenceItem it) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", it.id())
                .add("path", it.path())
                .add("kind", it.kind().name());
        it.text().ifPresent(text -> json.add("text", text));
        it.url().ifPresent(url -> json.add("url", url));
        it.sha256().ifPresent(sha -> json.add("sha256", sha));
        it.name().ifPresent(name -> json.add("name", name));
        return json;
    }

    static JsonObjectBuilder write(Adjustment it) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        text(json, "reason", it.reason());
        date(json, "cut", it.cut());
        text(json, "instances", it.instances());
        return json;
    }

    static JsonObjectBuilder write(Approval it) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("teamAgrees", it.teamAgrees());
        text(json, "act", it.act());
        date(json, "actDate", it.actDate());
        return json;
    }

    static PlanView plan(JsonObject json) {
        JsonObject horizon = json.getJsonObject("horizon");
        return new PlanView(
                horizon.getInt("from"),
                horizon.getInt("to"),
                json.getInt("year"),
                list(json, "opportunities", PlanNodesJson::opportunity),
                list(json, "objectives", PlanNodesJson::objective));
    }

    private static Opportunity opportunity(JsonObject json) {
        return new Opportunity(
                json.getString("id"),
                text(json, "component"),
                json.getString("text", ""),
                Origin.valueOf(json.getString("source")),
                whole(json, "level"),
                PriorityJson.judged(json),
                json.getBoolean("discarded", false));
    }

    private static Objective objective(JsonObject json) {
        List<String> opportunities = json.getJsonArray("opportunities").getValuesAs(JsonString::getString);
        return new Objective(
                json.getString("id"),
                json.getString("text", ""),
                json.getString("area", ""),
                opportunities,
                list(json, "goals", PlanNodesJson::goal));
    }

    private static Goal goal(JsonObject json) {
        SortedMap<Integer, BigDecimal> targets = new TreeMap<>();
        json.getJsonObject("targets")
                .forEach((year, value) -> targets.put(Integer.valueOf(year), ((JsonNumber) value).bigDecimalValue()));
        return new Goal(
                json.getString("id"),
                json.getString("text", ""),
                number(json, "quantity"),
                json.getString("unit", ""),
                date(json, "due"),
                number(json, "baseline"),
                targets,
                list(json, "indicators", PlanNodesJson::indicator),
                list(json, "actions", PlanNodesJson::action));
    }

    private static Indicator indicator(JsonObject json) {
        return new Indicator(
                json.getString("id"),
                json.getString("name", ""),
                json.getString("numerator", ""),
                json.getString("denominator", ""),
                json.getString("unit", ""),
                number(json, "baseline"),
                json.getString("frequency", ""),
                json.getString("source", ""));
    }

    private static Action action(JsonObject json) {
        return new Action(
                json.getString("id"),
                json.getString("text", ""),
                json.getString("owner", ""),
                date(json, "start"),
                date(json, "end"),
                whole(json, "weight"),
                json.getString("product", ""),
                list(json, "resources", PlanNodesJson::resource));
    }

    private static Resource resource(JsonObject json) {
        Map<Integer, Long> costs = new TreeMap<>();
        json.getJsonObject("costs")
                .forEach((year, value) -> costs.put(
                        Integer.valueOf(year),
                        ((JsonNumber) value).bigDecimalValue().longValue()));
        return new Resource(
                json.getString("id"),
                json.getString("name", ""),
                json.getString("kind", ""),
                json.getString("source", ""),
                costs);
    }

    static Socialisation socialisation(JsonObject json) {
        return new Socialisation(
                json.getString("id"),
                date(json, "date"),
                json.getString("audience", ""),
                json.getString("means", ""),
                whole(json, "people"),
                list(json, "evidence", PlanNodesJson::evidence));
    }

    private static EvidenceItem evidence(JsonObject json) {
        return new EvidenceItem(
                json.getString("id"),
                json.getString("path"),
                EvidenceItem.Kind.valueOf(json.getString("kind")),
                text(json, "text"),
                text(json, "url"),
                text(json, "sha256"),
                text(json, "name"),
                0);
    }

    static Adjustment adjustment(Optional<JsonObject> json) {
        return json.map(it ->
                        new Adjustment(it.getString("reason", ""), date(it, "cut"), it.getString("instances", "")))
                .orElse(new Adjustment("", Optional.empty(), ""));
    }

    static Approval approval(JsonObject json) {
        return new Approval(json.getString("act", ""), date(json, "actDate"), json.getBoolean("teamAgrees", false));
    }
}
