package co.ruta.bench.load;

import com.github.f4b6a3.ulid.UlidCreator;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody rating: saves one answer after the other on a document, and remembers what was acknowledged. */
public final class Desk implements Load.Sender {
    private final Person person;
    private final String document;
    private final List<String> paths;
    private final Map<String, Integer> acknowledged = new HashMap<>();
    private final Map<String, Integer> revisions = new HashMap<>();
    private int turn;

    /**
     * @param document the document's address in the API
     * @param paths where this person writes, and nobody else
     */
    Desk(Person person, String document, List<String> paths) throws IOException {
        this.person = person;
        this.document = document;
        this.paths = paths;
        rows().forEach((path, row) -> revisions.put(path, row.getInt("rev")));
    }

    @Override
    public boolean send() throws IOException {
        String path = paths.get(turn % paths.size());
        int level = 1 + (turn / paths.size() + turn) % 4;
        turn++;
        Person.Answer answer = person.patch(
                document,
                "{\"operations\":[{\"opId\":\"" + UlidCreator.getMonotonicUlid() + "\",\"path\":\"" + path
                        + "\",\"baseRev\":" + revisions.getOrDefault(path, 0) + ",\"value\":" + level + "}]}");
        if (answer.status() != 200) {
            throw new IOException(answer.status() + " " + answer.body());
        }
        JsonObject result = answer.json().getJsonArray("results").getJsonObject(0);
        if (result.getString("outcome").equals("CONFLICT")) {
            throw new IOException("A conflict where nobody else writes: " + answer.body());
        }
        revisions.put(path, result.getJsonObject("row").getInt("rev"));
        acknowledged.put(path, level);
        return true;
    }

    /** How many of the answers acknowledged last are not there. */
    public long lost() throws IOException {
        Map<String, JsonObject> rows = rows();
        return acknowledged.entrySet().stream()
                .filter(it ->
                        !rows.containsKey(it.getKey()) || rows.get(it.getKey()).getInt("value") != it.getValue())
                .count();
    }

    private Map<String, JsonObject> rows() throws IOException {
        Map<String, JsonObject> rows = new HashMap<>();
        for (JsonValue row : person.get(document).getJsonArray("rows")) {
            rows.put(row.asJsonObject().getString("path"), row.asJsonObject());
        }
        return rows;
    }
}
