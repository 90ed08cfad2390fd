package co.ruta.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Writes what was measured, for machines. */
final class ResultFile {
    private static final JsonWriterFactory PRETTY =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private ResultFile() {}

    static void write(Path folder, String id, List<Result> results, Instant at) throws IOException {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (Result result : results) {
            list.add(Json.createObjectBuilder()
                    .add("id", result.id())
                    .add("ratio", rounded(result.ratio()))
                    .add("spread", rounded(result.spread()))
                    .add("target", result.target())
                    .add("holds", result.holds())
                    .add("figures", result.figures()));
        }
        Files.createDirectories(folder);
        try (Writer out = Files.newBufferedWriter(folder.resolve(id + ".json"))) {
            PRETTY.createWriter(out)
                    .writeObject(Json.createObjectBuilder()
                            .add("at", at.toString())
                            .add("java", System.getProperty("java.version"))
                            .add("results", list)
                            .build());
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
