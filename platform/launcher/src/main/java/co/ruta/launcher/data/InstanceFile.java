package co.ruta.launcher.data;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** {@code instance.json}: where the running instance of a data folder answers. It exists only while it is ready. */
public final class InstanceFile {

    /** A running instance: its process, its port on the loopback and the address there. */
    public record Running(long pid, int port, String url) {}

    private final Path file;

    public InstanceFile(DataFolder folder) {
        this.file = folder.instanceFile();
    }

    public void write(Running running) throws IOException {
        JsonObject json = new JsonObject();
        json.put("pid", running.pid());
        json.put("port", running.port());
        json.put("url", running.url());
        PrivateFiles.write(file, JsonWriter.string(json) + "\n");
    }

    /** The instance that wrote the file, if its process still lives. */
    public Optional<Running> read() throws IOException {
        Optional<String> text = PrivateFiles.read(file);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonObject json = JsonParser.object().from(text.get());
            Running running = new Running(json.getLong("pid"), json.getInt("port"), json.getString("url", ""));
            return ProcessHandle.of(running.pid())
                    .filter(ProcessHandle::isAlive)
                    .map(alive -> running);
        } catch (JsonParserException e) {
            return Optional.empty(); // whatever wrote this is no instance
        }
    }

    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
