package co.ruta.launcher;

import co.ruta.launcher.plugin.PluginBuild;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts the plugins that were built in this project into the inbox, where the application finds them. */
public final class PluginInbox {

    private final Path inbox;

    public PluginInbox(Path inbox) {
        this.inbox = inbox;
    }

    /** Copies each built jar that is not there yet with the same content. */
    public void collect(Path plugins) throws IOException {
        if (!Files.isDirectory(plugins)) {
            return;
        }
        Files.createDirectories(inbox);
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(plugins)) {
            for (Path folder : folders) {
                if (PluginBuild.isPlugin(folder)) {
                    take(folder.resolve("target"));
                }
            }
        }
    }

    /** Copies each jar of this very folder. */
    public void take(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path jar : jars) {
                if (!jar.getFileName().toString().matches(".*-(sources|javadoc|tests)\\.jar")) {
                    copy(jar);
                }
            }
        }
    }

    private void copy(Path jar) throws IOException {
        Path there = inbox.resolve(jar.getFileName());
        if (Files.exists(there) && Files.mismatch(jar, there) < 0) {
            return;
        }
        // The application may be watching: it sees the whole jar or none.
        Path part = Files.createTempFile(inbox, ".", ".part");
        try {
            Files.copy(jar, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, there, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
