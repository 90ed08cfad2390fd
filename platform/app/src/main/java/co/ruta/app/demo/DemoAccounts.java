package co.ruta.app.demo;

import co.ruta.core.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The accounts of the demo with their random passwords, in a file only its owner reads. It is written before the accounts
 * are made, so that a start that was cut short goes on with the same passwords.
 */
final class DemoAccounts {
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private final Path file;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Account> accounts = new LinkedHashMap<>();

    /** Reads what an earlier start has written. */
    DemoAccounts(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
                JsonArray all = reader.readArray();
                all.stream()
                        .map(JsonValue::asJsonObject)
                        .map(DemoAccounts::read)
                        .forEach(it -> accounts.put(it.user(), it));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static Account read(JsonObject json) {
        return new Account(
                json.getString("territory"),
                json.getString("role"),
                json.getString("school", ""),
                json.getString("user"),
                json.getString("password"),
                json.getString("name", ""));
    }

    /** The account of that user, with a new password when there was none. */
    Account account(String territory, String role, String school, String user, String name) {
        return accounts.computeIfAbsent(user, it -> new Account(territory, role, school, it, password(), name));
    }

    private String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    /** Writes them beside the old file and puts them in its place. */
    void write() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        accounts.values()
                .forEach(it -> all.add(Json.createObjectBuilder()
                        .add("territory", it.territory())
                        .add("role", it.role())
                        .add("school", it.school())
                        .add("user", it.user())
                        .add("password", it.password())
                        .add("name", it.name())));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                    .createWriter(Files.newBufferedWriter(fresh))) {
                writer.writeArray(all.build());
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    List<Account> all() {
        return new ArrayList<>(accounts.values());
    }

    /** Somebody who may sign in; the school is empty for people of a secretaría. */
    record Account(String territory, String role, String school, String user, String password, String name) {}
}
