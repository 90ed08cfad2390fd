package co.ruta.launcher.cli;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A territory's folder of values. A small file in it remembers the revision that the folder has seen, so that applying
 * over somebody else's later work is noticed.
 */
final class TerritoryFiles {

    private static final String SEEN = ".revision";
    private static final String IMAGE = "data:image/png;base64,";

    private final Path folder;

    TerritoryFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** A territory by its name below the territories' folder, or by the path of its own folder. */
    static TerritoryFiles of(Path territories, String nameOrPath) {
        Path named = territories.resolve(nameOrPath);
        Path typed = Path.of(nameOrPath);
        for (Path candidate : List.of(named, typed)) {
            if (Files.isDirectory(candidate)) {
                return new TerritoryFiles(candidate);
            }
        }
        throw new LaunchProblem(
                Code.FILE_UNREADABLE,
                "No hay carpeta del territorio «" + nameOrPath + "»: se buscó en " + named + " y en "
                        + typed.toAbsolutePath() + ".");
    }

    Path folder() {
        return folder;
    }

    /** The territory's name, which is the folder's. */
    String name() {
        return String.valueOf(folder.getFileName());
    }

    /** The folder's texts, and the revision they were written for if it is known. */
    JsonObject toJson() {
        JsonObject files = new JsonObject();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                if (!hidden(name(file))) {
                    files.put(name(file), text(file));
                }
            }
            JsonObject json = new JsonObject();
            if (Files.exists(folder.resolve(SEEN))) {
                json.put(
                        "basedOn",
                        Long.valueOf(Files.readString(folder.resolve(SEEN)).strip()));
            }
            json.put("files", files);
            return json;
        } catch (IOException | NumberFormatException e) {
            throw unreadable(e);
        }
    }

    /**
     * Puts a revision's files into the folder. Where the folder is a territory's already, a file that the revision does
     * not have any more goes away.
     */
    void write(JsonObject revision) {
        JsonObject files = revision.getObject("files", new JsonObject());
        try {
            Files.createDirectories(folder);
            if (Files.exists(folder.resolve(SEEN))) {
                deleteAllBut(files);
            }
            for (Map.Entry<String, Object> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("nombre de archivo fuera de la carpeta: " + file.getKey());
                }
                Files.createDirectories(target.getParent());
                Files.write(target, bytes(file.getKey(), String.valueOf(file.getValue())));
            }
            seen(revision.getLong("number"));
        } catch (IOException e) {
            throw new LaunchProblem(
                    Code.FILE_UNREADABLE, "No se puede escribir en " + folder + ": " + e.getMessage() + ".", e);
        }
    }

    private void deleteAllBut(JsonObject files) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                if (!hidden(name(file)) && !files.containsKey(name(file))) {
                    Files.delete(file);
                }
            }
        }
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Remembers the revision that the folder has seen last. */
    void seen(long number) {
        try {
            Files.writeString(folder.resolve(SEEN), number + "\n");
        } catch (IOException e) {
            throw new LaunchProblem(
                    Code.FILE_UNREADABLE, "No se puede escribir en " + folder + ": " + e.getMessage() + ".", e);
        }
    }

    private static boolean hidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }

    private static boolean isImage(String name) {
        return name.endsWith(".png");
    }

    /** An image travels among texts. */
    private static byte[] bytes(String name, String text) {
        return isImage(name) && text.startsWith(IMAGE)
                ? Base64.getDecoder().decode(text.substring(IMAGE.length()))
                : text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Path file) throws IOException {
        if (isImage(file.toString())) {
            return IMAGE + Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new IOException(file.getFileName() + " no es un texto en UTF-8");
        }
    }

    private LaunchProblem unreadable(Exception cause) {
        return new LaunchProblem(
                Code.FILE_UNREADABLE, "No se puede leer " + folder + ": " + cause.getMessage() + ".", cause);
    }
}
