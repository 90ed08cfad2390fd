package co.ruta.core.batch;

import co.ruta.core.format.FormImports;
import co.ruta.core.format.FormImports.Fault;
import co.ruta.core.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/** What is said of a file, as it is kept. */
record Told(List<Fault> faults, List<String> notices) {
    /** Most faults that are kept of one file; the last says that there are more. */
    static final int MOST = 300;

    static final Told NOTHING = new Told(List.of(), List.of());

    static Told tooLarge() {
        return new Told(
                List.of(new Fault(
                        "",
                        "IMPORT_TOO_LARGE",
                        "El libro pesa más de " + FormImports.LARGEST / 1024 / 1024
                                + " MB. Quite imágenes y hojas que no son del formato.")),
                List.of());
    }

    String json() {
        JsonArrayBuilder wrong = Json.createArrayBuilder();
        faults.stream()
                .limit(MOST)
                .forEach(it -> wrong.add(Json.createObjectBuilder()
                        .add("cell", it.cell())
                        .add("code", it.code())
                        .add("message", it.message())));
        if (faults.size() > MOST) {
            wrong.add(Json.createObjectBuilder()
                    .add("cell", "")
                    .add("code", "MORE_FAULTS")
                    .add(
                            "message",
                            "Hay " + (faults.size() - MOST) + " más. Corrija estas y vuelva a subir el libro."));
        }
        JsonArrayBuilder besides = Json.createArrayBuilder();
        notices.forEach(besides::add);
        return Json.createObjectBuilder()
                .add("faults", wrong)
                .add("notices", besides)
                .build()
                .toString();
    }

    static Told of(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            return new Told(
                    all.getJsonArray("faults").getValuesAs(JsonObject.class).stream()
                            .map(it -> new Fault(it.getString("cell"), it.getString("code"), it.getString("message")))
                            .toList(),
                    all.getJsonArray("notices").getValuesAs(jakarta.json.JsonString.class).stream()
                            .map(jakarta.json.JsonString::getString)
                            .toList());
        }
    }
}
