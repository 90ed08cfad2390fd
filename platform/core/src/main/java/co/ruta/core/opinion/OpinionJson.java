package co.ruta.core.opinion;

import co.ruta.core.document.CanonicalJson;
import co.ruta.core.json.Json;
import co.ruta.core.opinion.OpinionView.About;
import co.ruta.core.opinion.OpinionView.Form;
import co.ruta.core.opinion.OpinionView.Line;
import co.ruta.core.opinion.OpinionView.OpinionContent;
import co.ruta.core.opinion.OpinionView.Remark;
import co.ruta.core.opinion.OpinionView.School;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.Optional;

/** What an opinion says, in the one form it is kept in. */
final class OpinionJson {
    private OpinionJson() {}

    static String write(OpinionContent it) {
        JsonArrayBuilder checklist = Json.createArrayBuilder();
        it.checklist().forEach(line -> {
            JsonArrayBuilder found = Json.createArrayBuilder();
            line.found().forEach(found::add);
            checklist.add(Json.createObjectBuilder()
                    .add("number", line.number())
                    .add("title", line.title())
                    .add("source", line.source())
                    .add("verdict", line.verdict())
                    .add("remark", line.remark())
                    .add("found", found));
        });
        JsonArrayBuilder observations = Json.createArrayBuilder();
        it.observations()
                .forEach(remark -> observations.add(Json.createObjectBuilder()
                        .add("number", remark.number())
                        .add("place", remark.place())
                        .add("body", remark.body())
                        .add("state", remark.state())));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("title", it.title())
                .add("outcome", it.outcome())
                .add("day", it.day().toString())
                .add("secretaria", it.secretaria())
                .add(
                        "school",
                        Json.createObjectBuilder()
                                .add("daneCode", it.school().daneCode())
                                .add("name", it.school().name())
                                .add("municipality", it.school().municipality()))
                .add(
                        "about",
                        Json.createObjectBuilder()
                                .add("title", it.about().title())
                                .add("year", it.about().year())
                                .add("version", it.about().version())
                                .add("receipt", it.about().receipt())
                                .add("sha256", it.about().sha256()))
                .add("checklist", checklist)
                .add("observations", observations)
                .add("text", it.text())
                .add("issuer", it.issuer());
        it.format()
                .ifPresent(form -> json.add(
                        "format",
                        Json.createObjectBuilder()
                                .add("code", form.code())
                                .add("version", form.version())
                                .add("title", form.title())
                                .add("process", form.process())));
        return CanonicalJson.of(json.build());
    }

    static OpinionContent read(String content) {
        JsonObject it = CanonicalJson.parse(content).asJsonObject();
        JsonObject school = it.getJsonObject("school");
        JsonObject about = it.getJsonObject("about");
        return new OpinionContent(
                it.getString("title"),
                it.getString("outcome"),
                LocalDate.parse(it.getString("day")),
                it.getString("secretaria"),
                new School(school.getString("daneCode"), school.getString("name"), school.getString("municipality")),
                new About(
                        about.getString("title"),
                        about.getInt("year"),
                        about.getInt("version"),
                        about.getString("receipt"),
                        about.getString("sha256")),
                Optional.ofNullable(it.getJsonObject("format"))
                        .map(form -> new Form(
                                form.getString("code"),
                                form.getString("version"),
                                form.getString("title"),
                                form.getString("process"))),
                it.getJsonArray("checklist").getValuesAs(JsonObject.class).stream()
                        .map(OpinionJson::line)
                        .toList(),
                it.getJsonArray("observations").getValuesAs(JsonObject.class).stream()
                        .map(remark -> new Remark(
                                remark.getInt("number"),
                                remark.getString("place"),
                                remark.getString("body"),
                                remark.getString("state")))
                        .toList(),
                it.getString("text"),
                it.getString("issuer"));
    }

    private static Line line(JsonObject it) {
        return new Line(
                it.getInt("number"),
                it.getString("title"),
                it.getString("source"),
                it.getString("verdict"),
                it.getString("remark"),
                it.getJsonArray("found").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList());
    }
}
