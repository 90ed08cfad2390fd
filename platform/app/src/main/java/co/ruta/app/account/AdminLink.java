package co.ruta.app.account;

import co.ruta.core.account.FirstOperator;
import co.ruta.core.account.FirstOperatorEntered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Leaves the first operator's one-time link in {@code admin-link.txt} of the data folder, readable by its owner only, and
 * takes it away once it is used. A demo has its operator already.
 */
@ApplicationScoped
public class AdminLink {
    private final FirstOperator operator;
    private final Path file;
    private final String address;
    private final boolean demo;

    @Inject
    AdminLink(
            FirstOperator operator,
            @ConfigProperty(name = "ruta.data", defaultValue = ".ruta") String data,
            @ConfigProperty(name = "ruta.public.url") Optional<String> address,
            @ConfigProperty(name = "ruta.http.port", defaultValue = "8080") String port,
            @ConfigProperty(name = "ruta.demo", defaultValue = "false") boolean demo) {
        this.operator = operator;
        this.file = Path.of(data).resolve("admin-link.txt");
        this.address = address.filter(it -> !it.isBlank()).orElse("http://127.0.0.1:" + port);
        this.demo = demo;
    }

    /** Writes the file when the installation has no operator yet. */
    public void offer() {
        if (demo) {
            return;
        }
        operator.linkIfNone()
                .ifPresentOrElse(it -> write(address + "/enlace/" + it.link().token()), this::remove);
    }

    void entered(@Observes(during = TransactionPhase.AFTER_SUCCESS) FirstOperatorEntered event) {
        remove();
    }

    private void write(String link) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, link + "\n", StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("No se pudo escribir " + file, unwritable);
        }
    }

    private void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("No se pudo borrar " + file, unwritable);
        }
    }
}
