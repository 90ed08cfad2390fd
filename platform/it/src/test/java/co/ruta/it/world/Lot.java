package co.ruta.it.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A ZIP of workbooks over the API, as the secretaría brings it. */
public final class Lot {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(4);
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(50);

    private final Client who;
    private final String api;

    private Lot(Client who, String api) {
        this.who = who;
        this.api = api;
    }

    /** @param origin the system they were delivered in; empty when they only fill drafts */
    public static Lot bring(Client who, Town town, int year, String origin, Map<String, byte[]> files) {
        byte[] zip = Workbooks.zip(files);
        ObjectNode announced = Json.of("name", "libros.zip", "size", zip.length, "year", year);
        if (!origin.isEmpty()) {
            announced.put("origin", origin);
        }
        String id = who.post(town.api() + "/batches", announced)
                .ok()
                .json()
                .get("id")
                .asText();
        Lot lot = new Lot(who, town.api() + "/batches/" + id);
        who.send(
                        "PATCH",
                        lot.api,
                        Map.of("Content-Type", "application/octet-stream", "Upload-Offset", "0"),
                        BodyPublishers.ofByteArray(zip))
                .ok();
        return lot;
    }

    public JsonNode now() {
        return who.get(api).ok().json();
    }

    /** How many files stand in a state now. */
    public int count(String state) {
        return now().get("counts").path(state).asInt();
    }

    /** Asks until at least so many files stand in a state; how many did. */
    public int until(String state, int atLeast) {
        long end = System.nanoTime() + PATIENCE;
        int count = count(state);
        while (count < atLeast) {
            assertThat(System.nanoTime())
                    .as("%s: %d of %d", state, count, atLeast)
                    .isLessThan(end);
            count = count(state);
        }
        return count;
    }

    /** Asks until it has come so far; a node does the work meanwhile. */
    public Lot until(String phase) {
        long end = System.nanoTime() + PATIENCE;
        JsonNode seen = now();
        while (!seen.get("phase").asText().equals(phase) && System.nanoTime() < end) {
            LockSupport.parkNanos(BETWEEN);
            seen = now();
        }
        assertThat(seen.get("phase").asText()).as(seen.toString()).isEqualTo(phase);
        return this;
    }

    /** One file, by its place in the ZIP from 1. */
    public JsonNode file(int number) {
        return who.get(api + "/files").ok().json().get("files").get(number - 1);
    }

    /** Confirms what is ready. */
    public Lot confirm() {
        who.post(api + "/confirmation", Json.of("ready", count("READY"))).ok();
        return this;
    }
}
