package co.ruta.launcher;

import co.ruta.launcher.data.PrivateFiles;
import java.io.IOException;
import java.nio.file.Path;

/** Where integration tests keep what is large: below the build's own folder, the server's programs only once. */
public final class ItFolders {

    private static final Path ROOT = Path.of("target", "it").toAbsolutePath();

    private ItFolders() {}

    public static Path mariadbBase() {
        return ROOT.resolve("servidor");
    }

    /** An empty folder of this name. */
    public static Path fresh(String name) throws IOException {
        Path folder = ROOT.resolve(name);
        PrivateFiles.delete(folder);
        PrivateFiles.folder(folder);
        return folder;
    }
}
