package co.ruta.launcher.data;

import co.ruta.launcher.LaunchProblem;
import co.ruta.launcher.LaunchProblem.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Where each thing of one installation lies. Only the account that runs Ruta may enter. */
public final class DataFolder {

    private static final int SECRET_BYTES = 32;

    private final Path root;

    private DataFolder(Path root) {
        this.root = root;
    }

    /**
     * The folder at this place, made when missing.
     *
     * @throws LaunchProblem DATA_FOLDER_UNUSABLE when it cannot be made or written
     */
    public static DataFolder at(Path root) {
        try {
            PrivateFiles.folder(root);
            PrivateFiles.folder(root.resolve("logs"));
            PrivateFiles.folder(root.resolve("plugins"));
        } catch (IOException e) {
            throw unusable(root, e);
        }
        if (!Files.isWritable(root)) {
            throw new LaunchProblem(
                    Code.DATA_FOLDER_UNUSABLE,
                    "No hay permiso de escritura en la carpeta de datos " + root + ": cambie el permiso o use --data.");
        }
        return new DataFolder(root);
    }

    public Path root() {
        return root;
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log() {
        return logs().resolve("ruta.log");
    }

    /** The inbox of plugins, unless the operator named another. */
    public Path plugins() {
        return root.resolve("plugins");
    }

    public Path mariadb() {
        return root.resolve("mariadb");
    }

    /** The application server's own folder, new at each start. */
    public Path payara() {
        return root.resolve("payara");
    }

    public Path instanceFile() {
        return root.resolve("instance.json");
    }

    /** The demo's accounts, written by the application. */
    public Path demoAccounts() {
        return root.resolve("demo-accounts.json");
    }

    /** The one-time link of the first administrator, written by the application and gone once used. */
    public Path adminLink() {
        return root.resolve("admin-link.txt");
    }

    /** The token with which this machine's operator speaks to the API; made at the first call. */
    public String operatorToken() {
        return secret(root, "operator.token");
    }

    /** The embedded database's password of the application; made at the first call. */
    public String databasePassword() {
        return secret(mariadb(), "clave");
    }

    private String secret(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            Optional<String> kept = PrivateFiles.read(file);
            if (kept.isPresent() && !kept.get().isEmpty()) {
                return kept.get();
            }
            byte[] bytes = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(bytes);
            String made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            PrivateFiles.folder(folder);
            PrivateFiles.write(file, made);
            return made;
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    /** The one line about a data folder that cannot be read or written. */
    public static LaunchProblem unusable(Path root, IOException cause) {
        return new LaunchProblem(
                Code.DATA_FOLDER_UNUSABLE,
                "No se puede usar la carpeta de datos " + root + " (" + cause.getMessage()
                        + "): revise permisos y espacio, o indique otra con --data.",
                cause);
    }
}
