package co.ruta.bench.load;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds schools of the demonstration whose self-assessment is open, and seats people at them. */
public final class Desks {
    private static final String ROUTE = "/api/v1/territories/%s/schools/%s/routes/%d";
    private static final String DOCUMENT = "/api/v1/territories/%s/schools/%s/documents/%s";

    private Desks() {}

    /**
     * @param count how many people write at once
     * @param perSchool how many of them in each school; they rate different components
     */
    public static List<Desk> open(URI server, Path data, int count, int perSchool) throws IOException {
        List<Desk> desks = new ArrayList<>();
        for (JsonValue value : accounts(data)) {
            JsonObject account = value.asJsonObject();
            if (desks.size() == count) {
                return desks;
            }
            if (account.getString("role").equals("RECTOR")) {
                desks.addAll(seats(server, account, perSchool));
            }
        }
        if (desks.size() < count) {
            throw new IllegalStateException("Only " + desks.size() + " of " + count + " people could be seated");
        }
        return desks;
    }

    private static List<Desk> seats(URI server, JsonObject account, int perSchool) throws IOException {
        List<Desk> seated = new ArrayList<>();
        for (int seat = 0; seat < perSchool; seat++) {
            Person person = Person.signIn(server, account.getString("user"), account.getString("password"));
            Optional<String> document = openDocument(person, account);
            if (document.isEmpty()) {
                return List.of();
            }
            seated.add(new Desk(person, document.get(), paths(person, document.get(), seat, perSchool)));
        }
        return seated;
    }

    private static Optional<String> openDocument(Person person, JsonObject account) throws IOException {
        String territory = account.getString("territory");
        JsonObject grant = person.get("/api/v1/session").getJsonArray("grants").getJsonObject(0);
        String school = grant.getString("school");
        int cycle = person.get("/api/v1/territories/" + territory).getInt("cycle");
        JsonArray stages = person.get(ROUTE.formatted(territory, school, cycle)).getJsonArray("stages");
        String document = stages.getJsonObject(0).getString("document", "");
        if (document.isEmpty()) {
            return Optional.empty();
        }
        String address = DOCUMENT.formatted(territory, school, document);
        return person.get(address).getBoolean("editable") ? Optional.of(address) : Optional.empty();
    }

    private static List<String> paths(Person person, String document, int seat, int seats) throws IOException {
        List<String> all = new ArrayList<>();
        for (JsonValue component : person.get(document + "/catalogue").getJsonArray("components")) {
            all.add("ratings/" + component.asJsonObject().getString("slug") + "/level");
        }
        List<String> own = new ArrayList<>();
        for (int place = seat; place < all.size(); place += seats) {
            own.add(all.get(place));
        }
        return own;
    }

    private static JsonArray accounts(Path data) throws IOException {
        try (Reader file = Files.newBufferedReader(data.resolve("demo-accounts.json"));
                JsonReader reader = Json.createReader(file)) {
            return reader.readArray();
        }
    }
}
