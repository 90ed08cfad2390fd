package co.ruta.bench.load;

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
    private static final String SCHOOL = "/api/v1/territories/%s/schools/%s";

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

    /** The first school of the demonstration whose self-assessment is open, as its rector sees it in the portal. */
    public static Seat first(URI server, Path data) throws IOException {
        for (JsonValue value : accounts(data)) {
            JsonObject account = value.asJsonObject();
            if (!account.getString("role").equals("RECTOR")) {
                continue;
            }
            try (Person person = Person.signIn(server, account.getString("user"), account.getString("password"))) {
                Optional<JsonObject> document = openDocument(person, account);
                if (document.isPresent()) {
                    return seat(person, account, document.get());
                }
            }
        }
        throw new IllegalStateException("No self-assessment of the demonstration is open");
    }

    private static Seat seat(Person person, JsonObject account, JsonObject document) throws IOException {
        String address = documents(person, account);
        String home = "/" + account.getString("territory") + "/ie/" + school(person) + "/" + document.getInt("cycle");
        List<String> pages = new ArrayList<>();
        for (JsonValue area : person.list(address + "/" + document.getString("id") + "/progress")) {
            for (JsonValue process : area.asJsonObject().getJsonArray("processes")) {
                pages.add(home + "/valoracion/" + process.asJsonObject().getString("slug"));
            }
        }
        return new Seat(
                account.getString("user"),
                account.getString("password"),
                address(person, account),
                pages,
                home + "/guardar");
    }

    private static List<Desk> seats(URI server, JsonObject account, int perSchool) throws IOException {
        List<Desk> seated = new ArrayList<>();
        for (int seat = 0; seat < perSchool; seat++) {
            Person person = Person.signIn(server, account.getString("user"), account.getString("password"));
            Optional<JsonObject> document = openDocument(person, account);
            if (document.isEmpty()) {
                return List.of();
            }
            String address = documents(person, account) + "/" + document.get().getString("id");
            seated.add(new Desk(person, address, paths(person, address, seat, perSchool)));
        }
        return seated;
    }

    private static Optional<JsonObject> openDocument(Person person, JsonObject account) throws IOException {
        return person.list(documents(person, account)).stream()
                .map(JsonValue::asJsonObject)
                .filter(it -> it.getBoolean("editable") && it.getString("kind").equals("SELF_ASSESSMENT"))
                .findFirst();
    }

    private static String documents(Person person, JsonObject account) throws IOException {
        return address(person, account) + "/documents";
    }

    private static String address(Person person, JsonObject account) throws IOException {
        return SCHOOL.formatted(account.getString("territory"), school(person));
    }

    private static String school(Person person) throws IOException {
        return person.get("/api/v1/session")
                .getJsonArray("grants")
                .getJsonObject(0)
                .getString("school");
    }

    private static List<String> paths(Person person, String document, int seat, int seats) throws IOException {
        List<String> all = new ArrayList<>();
        for (JsonValue area : person.list(document + "/progress")) {
            for (JsonValue process : area.asJsonObject().getJsonArray("processes")) {
                String slug = process.asJsonObject().getString("slug");
                for (JsonValue component :
                        person.get(document + "/ratings/" + slug).getJsonArray("components")) {
                    // Where two people of the story disagree already, every save would be a conflict.
                    if (!component.asJsonObject().containsKey("conflict")) {
                        all.add("ratings/" + component.asJsonObject().getString("slug") + "/level");
                    }
                }
            }
        }
        List<String> own = new ArrayList<>();
        for (int place = seat; place < all.size(); place += seats) {
            own.add(all.get(place));
        }
        return own;
    }

    private static JsonArray accounts(Path data) throws IOException {
        try (Reader file = Files.newBufferedReader(data.resolve("demo-accounts.json"));
                JsonReader reader = Person.JSON.createReader(file)) {
            return reader.readArray();
        }
    }

    /**
     * Somebody at a rating page.
     *
     * @param school the school's address in the API
     * @param ratingPages addresses of the rating pages, in the catalogue's order
     * @param save where the page sends an answer
     */
    public record Seat(String user, String password, String school, List<String> ratingPages, String save) {}
}
